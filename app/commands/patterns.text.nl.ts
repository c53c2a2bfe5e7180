const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const stories = (count: number) => `${number.format(count)} ${count === 1 ? 'verhaal' : 'verhalen'}`;

interface Counted {
  both: number;
  of: number;
}

/** What `zodat patterns` says. */
export const patternsText = {
  summary: 'Zoek samenhang in verhalen uit twee CSV-bestanden',
  help: `Gebruik: zodat patterns VERHALEN.csv --form VRAGEN.csv [--json]

Leest verhalen en laat zien welke antwoorden vaak samengaan. Er wordt niets bewaard.
Alleen wat zeker genoeg is en groot genoeg om over te praten, komt in beeld.

  --form BESTAND   het bestand met de vragen (verplicht)
  --json           geef alle paren van vragen als JSON, zoals zodat associations

De uitkomst is 0 als alles te lezen was en 1 als er iets niet te lezen was.

Voorbeeld:
  zodat patterns verhalen.csv --form vragen.csv`,
  problem: (row: number, column: string, message: string) =>
    column === '' ? `Rij ${row}: ${message}` : `Rij ${row}, kolom ${column}: ${message}`,
  found: (count: number, pairs: number, shown: number) =>
    `${stories(count)}, ${number.format(pairs)} ${pairs === 1 ? 'paar' : 'paren'} van vragen vergeleken: ${
      shown === 0 ? 'geen samenhang gevonden' : `${number.format(shown)} keer samenhang`
    }.`,
  fewStories:
    'Met zo weinig verhalen zeggen getallen weinig. Lees de verhalen zelf: daar zie je meer dan hier staat.',
  between: (one: string, other: string) => `${one} en ${other}`,
  together: (one: string, other: string, inside: Counted, outside: Counted) =>
    `Van ${stories(inside.of)} met ${one} ${inside.both === 1 ? 'heeft' : 'hebben'} er ${number.format(inside.both)} ook ${other}; van de andere ${number.format(outside.of)} ${outside.both === 1 ? 'is' : 'zijn'} dat er ${number.format(outside.both)}.`,
  howSure: (q: number) =>
    q < 0.001 ? 'Dit is bijna zeker geen toeval.' : 'Dit is waarschijnlijk geen toeval.',
  option: (question: string, option: string) => `“${question}: ${option}”`,
  corner: (question: string, corner: string) => `“${question}: vooral ${corner}”`,
  place: (question: string, from: number, high: boolean, end: string) =>
    `“${question}: ${high ? `${number.format(from / 10)} of meer` : `minder dan ${number.format(from / 10)}`} (100 is ${end})”`,
  amount: (question: string, from: number, high: boolean) =>
    `“${question}: ${high ? `${number.format(from)} of meer` : `minder dan ${number.format(from)}`}”`,
  day: (question: string, from: number, high: boolean) =>
    `“${question}: ${high ? 'op of na' : 'voor'} ${day.format(from * 86_400_000)}”`,
  stone: (question: string, item: string) => `${question}, ${item}`,
};
