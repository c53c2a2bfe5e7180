import type { AnsweringWay } from '../../rounds/index.ts';
import type { Reach } from '../reach.ts';
import type { Origin } from '../story.ts';

/** Every word of the files with stories, and of the page where one gets them. */
export const text = {
  page: {
    title: 'Verhalen meenemen',
    lead: 'Hier haal je de verhalen van deze ronde op als bestand. Je krijgt alles wat je hier ook mag lezen, en niets meer.',
    careTitle: 'Ga er zuinig mee om',
    care: [
      'Deze verhalen zijn verteld om van te leren. Gebruik ze niet om iemand te beoordelen.',
      'Een bestand weet niet dat iemand zijn verhaal verandert of terugneemt. Haal liever een nieuw bestand op dan een oud te bewaren.',
      'Zet het niet in een gedeelde map en stuur het niet door. Gooi het weg als je klaar bent.',
    ],
    count: (count: number) =>
      count === 1
        ? 'Er is 1 verhaal dat je kring mag lezen.'
        : `Er zijn ${count.toLocaleString('nl-NL')} verhalen die je kring mag lezen.`,
    none: 'Er zijn nog geen verhalen om mee te nemen. Je kunt de bestanden al wel bekijken: dan zie je welke kolommen erin komen.',
    files: {
      xlsx: {
        label: 'Werkblad (XLSX)',
        description: 'Voor Excel of LibreOffice. De uitleg van elke kolom staat op het tweede blad.',
      },
      csv: {
        label: 'Tabel (CSV)',
        description: 'Voor elk rekenprogramma. Met puntkomma’s, zoals een Nederlandse Excel het wil.',
      },
      json: {
        label: 'Gegevens (JSON)',
        description: 'Voor wie zelf programmeert: de vragen en de antwoorden, zonder iets weg te laten.',
      },
      dictionary: {
        label: 'Uitleg van de kolommen (CSV)',
        description: 'Wat er in elke kolom staat, en wat een leeg vakje betekent.',
      },
    },
    tooMany: (most: number) =>
      `In een werkblad passen hier ${most.toLocaleString('nl-NL')} verhalen. Deze ronde heeft er meer: kies de tabel of de gegevens.`,
  },
  general: {
    id: { header: 'Verhaal', meaning: 'Vast kenmerk van het verhaal', values: 'een willekeurige code' },
    address: {
      header: 'Adres',
      meaning: 'Waar je het verhaal leest, als je daar mag lezen',
      values: 'een webadres',
    },
    toldOn: { header: 'Verteld op', meaning: 'Dag waarop het verteld is', values: 'jaar-maand-dag' },
    origin: { header: 'Hoe', meaning: 'Hoe het verhaal binnenkwam', values: 'woorden' },
    reach: {
      header: 'Wie mag lezen',
      meaning: 'Hoe ver het verhaal van de verteller mag reizen',
      values: 'woorden',
    },
    wordCount: { header: 'Aantal woorden', meaning: 'Lengte van het verhaal', values: 'een getal' },
    media: {
      header: 'Opname of foto',
      meaning: 'Of er bij dit verhaal iets te horen of te zien is. Dat zit niet in dit bestand.',
      values: 'opname · foto · opname en foto · leeg = geen van beide',
    },
    formVersion: {
      header: 'Versie van de vragen',
      meaning: 'Met welke versie van de vragen het verteld is',
      values: 'een getal vanaf 1',
    },
  },
  media: (voice: boolean, picture: boolean) =>
    [voice ? 'opname' : '', picture ? 'foto' : ''].filter((part) => part !== '').join(' en '),
  origins: {
    told: 'zelf verteld',
    imported: 'ingevoerd uit een bestand',
    written_down: 'opgeschreven door iemand anders en goedgekeurd',
    paper: 'op papier',
    generated: 'verzonnen voor een belastingsproef',
  } satisfies Record<Origin, string>,
  reaches: {
    counted: 'telt alleen mee',
    team: 'het team',
    network: 'ook andere teams',
    public: 'iedereen',
  } satisfies Record<Reach, string>,
  ways: { point: 'aangewezen', words: 'met woorden', slide: 'geschoven' } satisfies Record<
    AnsweringWay,
    string
  >,
  extra: {
    ownWords: 'eigen woorden',
    doesNotApply: 'past hier niet',
    way: 'manier',
    wayMeaning: 'Hoe de verteller antwoord gaf',
  },
  values: {
    text: 'eigen woorden van de verteller',
    one: (labels: readonly string[]) => `een van: ${labels.join(' · ')}`,
    yesOrNo: '1 = gekozen, 0 = niet gekozen, leeg = deze vraag is niet beantwoord',
    line: (from: string, to: string) => `0 = ${from}, 1000 = ${to}, leeg = niet beantwoord`,
    share: 'deel van 1000; de drie hoeken samen zijn 1000; leeg = niet beantwoord',
    number: (unit: string | undefined) =>
      unit === undefined
        ? 'een getal; leeg = niet beantwoord'
        : `een getal, in ${unit}; leeg = niet beantwoord`,
    date: 'jaar-maand-dag; leeg = niet beantwoord',
    doesNotApply:
      '1 = de verteller zei “past hier niet”, 0 = er is een ander antwoord, leeg = niet beantwoord',
    across: 'naar rechts',
    up: 'omhoog',
  },
  dictionary: { sheet: 'Uitleg', head: ['Kolom', 'Wat erin staat', 'Wat de waarden betekenen'] },
  stories: { sheet: 'Verhalen' },
  fileName: (title: string) => `verhalen-${title}`,
  dictionaryName: (title: string) => `uitleg-${title}`,
} as const;
