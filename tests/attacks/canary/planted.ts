/**
 * Invented words, one for each way in, so that a hit says which way it came. They are long, so that nothing else holds
 * them by chance, and a stemmer leaves their beginning alone.
 */
export const planted = {
  story: 'zwamneusfluitkruid',
  changedStory: 'mosvingerklokhuis',
  withdrawnStory: 'droptoverwinterkous',
  title: 'nagelkaasmolenaar',
  ownWords: 'pluisbolkwartier',
  refusedStory: 'weigerhoefijzerbloem',
  question: 'vraagkriebelstruik',
  answer: 'antwoordgordelmos',
  searched: 'zoekhalmboterbies',
  importedStory: 'invoerklaproosveld',
  importedTeller: 'verteller-kanariegeel-19',
  asked: 'adresbalkdistelvink',
  writtenDown: 'optekenlibelvijver',
  readBack: 'teruglezenwulpenduin',
  paperStory: 'papierslobeendsloot',
  sealedStory: 'envelopkanoetzand',
  damagedSeal: 'kapotslotwaterhoen',
  spokenStory: 'spreekroerdompriet',
  recording: 'stemwielewaalroep',
  placeOfRecording: 'opnamegruttoweide',
  pictureWords: 'fotosneeuwuilnest',
  placeOfPicture: 'plekvuursalamander',
  typedOutDraft: 'kladkievitseieren',
  typedOut: 'uittypzwaluwnest',
  note: 'notitiekrekelbos',
  reason: 'redenkikkerkroos',
  letter: 'briefscholekster',
  invitedTeller: 'kanarieverteller@lindewaard.example',
  accents: 'jaloeziëënpinguïn',
  mailAddress: 'kanariepost@lindewaard.example',
  invitedAddress: 'kanariegast@lindewaard.example',
  userAgent: 'KanarieBrowser/77.31 (zeldzaam)',
  forwardedFor: '203.0.113.77',
  address: '127.83.19.42',
} as const;

/** Something to look for, with what it is. */
export interface Needle {
  what: string;
  bytes: Buffer;
}

/** Every form in which a text may lie somewhere. */
export function formsOf(what: string, text: string): Needle[] {
  const forms = new Map<string, Buffer>();
  for (const [how, cased] of [
    ['', text],
    ['small letters', text.toLowerCase()],
    ['capitals', text.toUpperCase()],
  ] as const) {
    const bytes = Buffer.from(cased);
    forms.set(`plain ${how}`, bytes);
    forms.set(`hex ${how}`, Buffer.from(bytes.toString('hex')));
    forms.set(`hex in capitals ${how}`, Buffer.from(bytes.toString('hex').toUpperCase()));
    forms.set(`UTF-16 little-endian ${how}`, Buffer.from(cased, 'utf16le'));
    forms.set(`UTF-16 big-endian ${how}`, Buffer.from(cased, 'utf16le').swap16());
    forms.set(`Windows-1252 ${how}`, Buffer.from(cased, 'latin1'));
    forms.set(`in an address ${how}`, Buffer.from(encodeURIComponent(cased)));
    forms.set(`in a form ${how}`, Buffer.from(new URLSearchParams({ '': cased }).toString().slice(1)));
    forms.set(`in JSON ${how}`, Buffer.from(jsonEscaped(cased)));
    for (const start of [0, 1, 2]) forms.set(`base64 from ${start} ${how}`, base64Inside(bytes, start));
  }
  return [...forms].map(([how, bytes]) => ({ what: `${what}, ${how}`.trim(), bytes }));
}

function jsonEscaped(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The part of the base64 of a longer text that is the same whatever stands around these bytes. */
function base64Inside(bytes: Buffer, start: number): Buffer {
  const shifted = Buffer.concat([Buffer.alloc(start), bytes]);
  const whole = shifted.toString('base64').replace(/=+$/, '');
  const firstSure = Math.ceil((start * 8) / 6);
  const lastSure = Math.floor((shifted.length * 8) / 6);
  return Buffer.from(whole.slice(firstSure, lastSure));
}

export function needlesOfPlanted(): Needle[] {
  return Object.entries(planted).flatMap(([what, text]) => formsOf(what, rootOf(text)));
}

/** The beginning of an invented word, which stays the same when its end is taken off for a search. */
function rootOf(text: string): string {
  return /^[a-z]{13,}$/.test(text) ? text.slice(0, 12) : text;
}

/** A return code in every form: its letters, its groups, its ten words two by two, its link. */
export function needlesOfCode(letters: string, words: readonly string[]): Needle[] {
  const groups = letters.match(/.{1,5}/g)?.join('-') ?? '';
  const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word] as const);
  return [
    ...formsOf('the letters of a code', letters),
    ...formsOf('the groups of a code', groups),
    ...pairs.flatMap(([one, next]) =>
      [' ', '-', ',', ', ', '\n', '","', '+', '%20'].flatMap((between) => ({
        what: 'two words of a code',
        bytes: Buffer.from(`${one}${between}${next}`),
      })),
    ),
  ];
}
