import type { OtherLanguage } from '../question.ts';

/** Every word of the pages on which a round gets its words in other languages. */
export const text = {
  title: 'Andere talen',
  lead: 'Zet de vragen in een andere taal naast het Nederlands. Wat je leeg laat, blijft Nederlands.',
  languages: {
    en: 'Engels',
    tr: 'Turks',
    ar: 'Arabisch',
    pl: 'Pools',
    uk: 'Oekraïens',
    ti: 'Tigrinya',
  } satisfies Record<OtherLanguage, string>,
  done: (done: number, all: number) =>
    done === 0 ? 'Nog niets vertaald' : `${done} van de ${all} stukjes tekst vertaald`,
  one: (language: string) => `In het ${language}`,
  oneLead: (language: string) =>
    `Links staat het Nederlands, rechts schrijf je het ${language}. Laat het nalezen door iemand die de taal van huis uit spreekt.`,
  round: 'Titel en welkom',
  in: (language: string, what: string) => `${language}: ${what}`,
  part: {
    title: 'Titel',
    welcome: 'Welkom',
    label: 'De vraag',
    help: 'De uitleg',
    option: 'Antwoord',
    end: 'Uiteinde',
    unit: 'Eenheid',
  },
  keep: 'Bewaar in het klad',
  tooLong: (length: number, most: number) =>
    `Dit is te lang: ${length} tekens. Er passen er ${most}. Maak het wat korter.`,
} as const;
