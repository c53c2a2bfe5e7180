import type { QuestionKind } from '../rounds/index.ts';
import { LIMITS } from './limits.ts';

const MOST_SHOWN = 60;

/** A value from the file within a sentence: in quotes, on one line, not too long. */
function quoted(value: string): string {
  const line = value.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return `‘${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line}’`;
}

function choices(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(quoted).join(', ');
  return names.length > 8 ? `${shown} en nog ${names.length - 8}` : shown;
}

const number = new Intl.NumberFormat('nl-NL');

/** Every word of the import that a person reads. */
export const importText = {
  file: {
    tooBig: `Het bestand is te groot. Het mag hooguit ${LIMITS.bytes / 1024 / 1024} MB zijn. Verdeel het over meer bestanden.`,
    spreadsheet:
      'Dit is een bestand van een rekenprogramma, zoals Excel. Sla het daar op als ‘CSV UTF-8’ en kies dan dat bestand.',
    empty: 'Het bestand is leeg. Kies een ander bestand.',
    endless:
      'Het bestand heeft een regel zonder einde en is zo geen tabel. Kijk of je het goede bestand hebt gekozen.',
    tooManyRows: `Het bestand heeft te veel rijen. Het mogen er hooguit ${number.format(LIMITS.rows)} zijn. Verdeel de verhalen over meer bestanden.`,
    tooManyColumns: (columns: number) =>
      `Het bestand heeft ${number.format(columns)} kolommen. Het mogen er hooguit ${LIMITS.columns} zijn. De kolommen daarna tellen niet mee.`,
    tooManyCells: 'Deze rij heeft veel te veel cellen. Kijk of er een regeleinde mist.',
    rowTooLong:
      'Deze rij is te lang om te lezen. Vaak mist er een aanhalingsteken aan het eind van een tekst. Zet het erbij; de rijen hierna zijn niet gelezen.',
    quoteNotClosed:
      'Hier begint een tekst met een aanhalingsteken dat nergens eindigt. Zet een aanhalingsteken aan het eind van de tekst; vanaf deze rij is niets gelezen.',
    quoteGlued:
      'In deze rij staat een aanhalingsteken op de verkeerde plek. Misschien zijn daardoor meer rijen aan elkaar geplakt. Schrijf een aanhalingsteken binnen een tekst dubbel: "".',
    quoteStray:
      'In deze rij staat een aanhalingsteken op een plek waar dat niet hoort. Kijk of de tekst klopt. Schrijf een aanhalingsteken binnen een tekst dubbel: "".',
  },
  form: {
    noHeader:
      'Dit lijkt niet het bestand met de vragen. De eerste rij moet deze namen hebben: Data column name, Type, About, Short name, Long name, Options, Answers. Heb je de twee bestanden omgewisseld?',
    noQuestions: 'In het bestand met de vragen staan geen vragen. Alleen de verhalen komen mee.',
    unknownType: (type: string) =>
      type === ''
        ? 'Het soort vraag ontbreekt. Vul bij Type een soort in, zoals Single choice, Scale of Text. De vraag komt nu niet mee.'
        : `Het soort vraag ${quoted(type)} kennen we niet. Kies bij Type een soort uit de uitleg, zoals Single choice, Scale of Text. De vraag komt nu niet mee.`,
    unknownAbout: (about: string) =>
      `Bij About staat ${about === '' ? 'niets' : quoted(about)}. Vul story in voor een vraag over het verhaal of participant voor een vraag over de verteller. Deze rij telt nu niet mee.`,
    annotation:
      'Deze vraag is achteraf beantwoord en niet door de verteller. Ze komt mee als vraag over het verhaal.',
    withoutColumn: 'De naam van de kolom ontbreekt. Vul die in bij Data column name.',
    columnTwice: (row: number) =>
      `Deze kolom is al beschreven in rij ${row}. Haal een van de twee rijen weg; deze telt nu niet mee.`,
    withoutAnswers: 'Deze vraag heeft geen antwoorden. Vul ze in bij Answers, elk in een eigen cel.',
    answerTwice: (name: string) => `Het antwoord ${quoted(name)} staat er meer dan eens. Het eerste telt.`,
    answerGap:
      'Tussen de antwoorden is een cel leeg. We tellen lege cellen niet mee. Kijk of de nummers zo nog kloppen.',
    tooManyAnswers: `Deze vraag heeft te veel antwoorden. Het mogen er hooguit ${number.format(LIMITS.answers)} zijn.`,
    scaleEnds:
      'Deze schaal mist een tekst voor links of rechts. Vul die in als eerste twee cellen bij Answers.',
    scaleRange: 'Het bereik van de schaal klopt niet. Vul twee verschillende getallen in, zoals 1 en 10.',
    leastWords: 'Het minste aantal woorden is geen getal. Vul een getal in, zoals 10.',
    unknownSetting: (name: string) =>
      `De instelling ${quoted(name)} kennen we niet. Ze telt niet mee. Kijk of de naam goed is geschreven.`,
    settingWithoutValue: (name: string) =>
      `De instelling ${quoted(name)} is niet ingevuld. Vul de waarde in bij Answers of haal de rij weg.`,
  },
  stories: {
    withoutStory:
      'De kolom met de verhalen ontbreekt. Geef de kolom deze naam, of zet de goede naam in het bestand met de vragen bij ‘Story text column name’.',
    missingColumn: (formRow?: number) =>
      `Deze kolom staat wel in het bestand met de vragen${formRow === undefined ? '' : ` (rij ${formRow})`}, maar niet in het bestand met de verhalen. Kijk of de naam gelijk is, of haal de rij uit het bestand met de vragen.`,
    columnTwice: 'Deze kolom staat er meer dan eens. Geef elke kolom een eigen naam; alleen de eerste telt.',
    unknownColumn:
      'Deze kolom staat niet in het bestand met de vragen en komt niet mee. Wil je haar wel, beschrijf haar dan daar.',
    unknownWriteIn:
      'Deze kolom met eigen woorden hoort bij een vraag die niet in het bestand met de vragen staat. Kijk of de naam na WRITEIN_ klopt.',
    unknownAnswerInHeader: (names: readonly string[]) =>
      `In de naam van deze kolom staat geen antwoord dat we kennen. Dit kan wel: ${choices(names)}.`,
    withoutName: (place: number) =>
      `In kolom ${place} staat iets, maar die kolom heeft geen naam. Geef haar een naam in de eerste rij.`,
    emptyStory: 'Hier staat geen verhaal. Vul het verhaal in of haal de rij weg.',
    tooFewWords: (words: number) =>
      `Dit verhaal heeft minder dan ${words} woorden. Daarom komt het niet mee, zoals in het bestand met de vragen staat.`,
    inFuture: 'De datum van dit verhaal ligt in de toekomst. Het verhaal komt mee met de datum van vandaag.',
    tooManyCells: (cells: number, columns: number) =>
      `Deze rij heeft ${cells} cellen, maar er zijn ${columns} kolommen. Zet aanhalingstekens om een tekst met een scheidingsteken erin.`,
  },
  cell: {
    controlCharacters: 'Er stonden tekens in die niemand kan zien. Die zijn weggehaald.',
    unreadableCharacters:
      'Een of meer letters zijn niet te lezen. Sla het bestand op als ‘CSV UTF-8’ en probeer het opnieuw.',
    tooLong: (characters: number) =>
      `Deze tekst heeft ${number.format(characters)} tekens. Het mogen er hooguit ${number.format(LIMITS.characters)} zijn. Maak de tekst korter.`,
    unknownAnswer: (value: string, names: readonly string[]) =>
      `Het antwoord ${quoted(value)} kennen we niet. Dit kan wel: ${choices(names)}. Verander het antwoord, of zet het erbij in het bestand met de vragen.`,
    unknownNumber: (value: string, most: number) =>
      `${quoted(value)} is niet het nummer van een antwoord. Vul een getal in van 1 tot en met ${most}.`,
    neitherYesNorNo: (value: string, yes: string | undefined) =>
      `${quoted(value)} is geen ja en geen nee. Vul ${yes === undefined ? 'ja of nee in' : `${quoted(yes)} in voor ja, en nee of niets voor nee`}.`,
    noNumber: (value: string, left: number, right: number) =>
      `${quoted(value)} is geen getal. Vul een getal in van ${Math.min(left, right)} tot en met ${Math.max(left, right)}.`,
    outOfRange: (value: string, left: number, right: number) =>
      `${quoted(value)} valt buiten de schaal. Vul een getal in van ${Math.min(left, right)} tot en met ${Math.max(left, right)}, of verander het bereik in het bestand met de vragen.`,
    unreadableDate: (value: string) =>
      `${quoted(value)} is geen datum die we kunnen lezen. Schrijf de datum als 22-11-2026 of 2026-11-22.`,
    unknownLanguage: (value: string) =>
      `De taal ${quoted(value)} kennen we niet. Schrijf de naam van de taal, zoals Turks, of de code, zoals tr.`,
  },
  problems: {
    more: (count: number) => `Er zijn nog ${number.format(count)} problemen. Los eerst deze op.`,
    inForm: (message: string) => `In het bestand met de vragen: ${message}`,
  },
  question: {
    story: { name: 'Verhaal', label: 'Wat is er gebeurd?' },
    title: { name: 'Titel', label: 'Welke titel geef je dit verhaal?' },
    language: { name: 'Taal', label: 'In welke taal is het verteld?' },
    scale: (left: number, right: number) => `In het bestand liep deze schaal van ${left} tot ${right}.`,
    ownWords: (name: string) => `${name}: in eigen woorden`,
  },
};

export const kindWords: Record<QuestionKind, string> = {
  story: 'verhaal',
  title: 'titel',
  text: 'eigen woorden',
  single: 'één keuze',
  multiple: 'meer keuzes',
  line: 'lijn',
  triad: 'driehoek',
  stones: 'stenen',
  number: 'getal',
  date: 'datum',
};
