import type { AssociationReport } from './associations-report.ts';

const number = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 });

/** What `zodat associations` says. */
export const associationsText = {
  summary: 'Laat zien wat de antwoorden op vragen met elkaar te maken hebben',
  help: `Gebruik: zodat associations BESTAND.json [--json]

Vergelijkt elke twee vragen uit het bestand. Alle paren komen in de uitkomst,
ook als er niets te vinden is. Waar niets te zeggen valt, staat waarom.

Het bestand heeft deze vorm:
  {"questions": [{"id": "gevoel", "kind": "choice", "options": ["blij", "boos"]}],
   "stories": [{"gevoel": "blij"}, {}]}

  kind "choice"    één antwoord: de tekst van de optie
  kind "multiple"  meer antwoorden: een rij met teksten
  kind "scale"     een getal
  kind "triad"     drie getallen voor de drie hoeken

Wat er niet staat of leeg is (""), is niet beantwoord. null is: past hier niet.

  --json           geef het resultaat als JSON

Staat er bij een paar permutation, dan is er ook geteld hoe vaak het toeval
zo ver komt. Die p en q zijn dan het meest te vertrouwen.

Voorbeeld:
  zodat associations ronde.json --json`,
  noJson: 'Dit bestand is niet te lezen als JSON.',
  noParts: 'In dit bestand missen de vragen (questions) of de verhalen (stories).',
  noId: (place: number) => `Vraag ${place} heeft geen id.`,
  unknownKind: (id: string) => `Vraag ${id}: kies bij kind uit choice, multiple, scale of triad.`,
  noOptions: (id: string) => `Vraag ${id}: options moet een rij teksten zijn.`,
  twice: (id: string) => `Vraag ${id} staat er twee keer in.`,
  noStory: (place: number) => `Verhaal ${place} is geen object met antwoorden.`,
  unfit: (story: number, question: string) =>
    `Verhaal ${story}: dit antwoord past niet bij vraag ${question}.`,
  pair: ({ a, b, n, reason, test, p, q, effect }: AssociationReport) =>
    reason === null && effect !== null
      ? `${a} × ${b}: ${effect.name} ${number.format(effect.value)}, ${test}, p ${number.format(p ?? 1)}, q ${number.format(q ?? 1)}, n ${number.format(n)}`
      : `${a} × ${b}: ${reason} (n ${number.format(n)})`,
};
