import type { NoGroups } from '../../packages/voices/index.ts';

const number = new Intl.NumberFormat('nl-NL');
const counted = (count: number, one: string, more: string) =>
  `${number.format(count)} ${count === 1 ? one : more}`;
const percent = (share: number) => `${Math.round(share * 100)}%`;

const reasons: Record<NoGroups, string> = {
  'nobody-responded': 'er telt geen enkele reactie mee.',
  'too-few-people': 'er zijn te weinig mensen die op genoeg uitspraken reageerden.',
  'no-differences': 'iedereen reageerde hetzelfde.',
  'not-beyond-chance': 'wat er aan groepen lijkt te zijn, kan ook toeval zijn.',
  'chance-unknown': 'we weten nog niet wat toeval is.',
};

/** What `zodat voices` says. */
export const voicesText = {
  summary: 'Laat zien wat verbindt en wat verdeelt in reacties op uitspraken',
  help: `Gebruik: zodat voices REACTIES.csv [--comments UITSPRAKEN.csv] [--compat] [--json]

Leest reacties op uitspraken en laat zien wat mensen verbindt, wat hen verdeelt en of
er groepen zijn. Er wordt niets bewaard en er is geen database nodig.

REACTIES.csv heeft de kolommen voter-id, comment-id en vote: 1 is herken ik,
-1 is herken ik niet, 0 is pas. Met timestamp telt de laatste reactie.

  --comments BESTAND   de uitspraken, met comment-id, comment-body, moderated en is-meta;
                       wat op -1 staat of over het gesprek zelf gaat, telt niet mee
  --compat             reken zoals Polis het heeft beschreven; dan zijn er altijd groepen
  --json               geef alles als JSON

Groepen tonen we alleen als ze duidelijker zijn dan toeval. Dat uitrekenen kan even duren.

Voorbeeld:
  zodat voices reacties.csv --comments uitspraken.csv --json`,
  votes: 'het bestand met reacties',
  comments: 'het bestand met uitspraken',
  nobody: 'In dit bestand heeft nog niemand gereageerd.',
  noName: (row: number) => `Regel ${row}: hier staat niet wie reageerde, of waarop.`,
  noVote: (row: number, written: string) =>
    `Regel ${row}: een reactie is 1, 0 of -1. Er staat: "${written}".`,
  noTime: (row: number, written: string) =>
    `Regel ${row}: de tijd is een getal, in milliseconden. Er staat: "${written}".`,
  noColumn: (file: string, names: readonly string[]) =>
    `In ${file} ontbreekt ${names.length === 1 ? 'de kolom' : 'een kolom'}: ${names.join(', ')}. De eerste regel noemt de kolommen, met komma's ertussen.`,
  broken: (file: string, row: number) =>
    `In ${file} kunnen we vanaf regel ${row} niet verder lezen: een aanhalingsteken staat verkeerd of sluit niet.`,
  sameWords: (count: number) =>
    `Let op: ${counted(count, 'uitspraak heeft', 'uitspraken hebben')} dezelfde woorden als een andere.`,
  counts: (people: number, statements: number, responses: number) =>
    `${counted(people, 'mens', 'mensen')}, ${counted(statements, 'uitspraak', 'uitspraken')}, ${counted(responses, 'reactie', 'reacties')}.`,
  noGroups: (reason: NoGroups) => `Geen duidelijke groepen: ${reasons[reason]}`,
  groups: (sizes: readonly number[]) =>
    `${number.format(sizes.length)} groepen: ${sizes.map((size, group) => `groep ${group + 1} met ${counted(size, 'mens', 'mensen')}`).join(', ')}.`,
  noPlace: (people: number) =>
    `${counted(people, 'mens reageerde', 'mensen reageerden')} op te weinig uitspraken om een plek te krijgen.`,
  connects: 'Wat het meest verbindt:',
  divides: 'Wat het meest verdeelt:',
  bridge: (words: string, share: number, bottleneck: number | null) =>
    `  ${words} (minstens ${percent(share)} herkent dit${bottleneck === null ? '' : ` in elke groep, het minst in groep ${bottleneck + 1}`})`,
  gap: (words: string, gap: number) => `  ${words} (${percent(gap)} verschil tussen twee groepen)`,
};
