import { text as building } from '../building/text.nl.ts';

const { kind } = building;

/** Every word of the library of questions and of choosing from it. */
export const text = {
  title: 'Bibliotheek van vragen',
  lead: 'Vragen die jullie vaker gebruiken. Een ronde houdt de versie waarmee ze begon, tot iemand de nieuwere kiest.',
  emptyTitle: 'Nog geen vraag bewaard',
  empty:
    'Open een vraag van een ronde en kies ‘Bewaar in de bibliotheek’. Dan kan elk team van jullie organisatie hem gebruiken.',
  version: (version: number, day: string) => `Versie ${version}, van ${day}`,
  usedIn: 'Wordt gevraagd in',
  usedNowhere: 'Wordt nu nergens gevraagd.',
  usedElsewhere: (count: number) =>
    count === 1 ? 'één ronde van een ander team' : `${count} rondes van andere teams`,
  between: (left: string, right: string) => `tussen ‘${left}’ en ‘${right}’`,
  kindWords: {
    story: kind.story.name,
    title: kind.title.name,
    text: kind.text.name,
    single: kind.single.name,
    multiple: kind.multiple.name,
    line: kind.line.name,
    triad: kind.triad.name,
    stones: kind.stones.name,
    number: kind.number.name,
    date: kind.date.name,
  },
  choose: {
    title: 'Kies een vraag',
    lead: 'De vraag komt in je klad. Daar kun je hem nog veranderen.',
    library: 'Uit jullie bibliotheek',
    libraryEmpty: 'Er staat nog niets in de bibliotheek.',
    sets: 'Uit een kant-en-klare set',
    pick: (name: string) => `Neem ‘${name}’ over`,
    present: 'staat al in je klad',
  },
  newer: {
    title: (name: string) => `Nieuwere versie van ‘${name}’`,
    lead: 'Links wat deze ronde vraagt, rechts wat de bibliotheek nu heeft.',
    now: 'In deze ronde',
    newest: (version: number) => `Versie ${version} in de bibliotheek`,
    changes: 'Wat er verandert',
    take: 'Neem de nieuwere versie over',
    leave: 'Laat het zoals het is',
  },
} as const;
