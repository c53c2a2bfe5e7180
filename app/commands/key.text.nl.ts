export const keyText = {
  summary: 'Maak, controleer of wissel de hoofdsleutel',
  help: `./zodat key make
./zodat key check
./zodat key rotate [--forget-old]

De hoofdsleutel opent alle woorden. Hij staat in een bestand (ZODAT_KEY_FILE) of in ZODAT_MASTER_KEY.

  make     maakt een sleutel in het bestand; overschrijft nooit een bestaande
  check    kijkt of de sleutel past bij de gegevens
  rotate   maakt een nieuwe hoofdsleutel en pakt de sleutels van alle organisaties opnieuw in.
           Stop Zodat eerst. Afgebroken? Geef dezelfde opdracht nog eens.

Na het wisselen staat de oude sleutel in hetzelfde bestand met .old erachter. Oude back-ups gaan alleen met die
oude sleutel open (./zodat restore BESTAND --key OUDE-SLEUTEL). Bewaar een kopie zolang je die back-ups bewaart.
Daarna: ./zodat key rotate --forget-old wist het .old-bestand, als de nieuwe sleutel overal past.`,
  which: 'Kies: ./zodat key make, ./zodat key check of ./zodat key rotate. Meer: ./zodat key --help',
  noKey: (file: string) =>
    `Er is geen hoofdsleutel in ${file}. Zet het juiste sleutelbestand terug, of maak bij een eerste begin een sleutel met: ./zodat key make`,
  alreadyThere: (file: string) => `Er ligt al een sleutel in ${file}. Die blijft zoals hij is.`,
  fromSetting: 'De hoofdsleutel staat in ZODAT_MASTER_KEY. Een bestand maken heeft dan geen zin.',
  made: (file: string, id: string) => `Nieuwe hoofdsleutel ${id} gemaakt in ${file}.`,
  keepCopy:
    'Bewaar een kopie op een andere plek dan de gegevens en de back-ups. Zonder sleutel zijn alle woorden voorgoed onleesbaar.',
  insideData: (file: string) =>
    `Let op: ${file} staat in de map met gegevens. Zet de sleutel ergens anders (ZODAT_KEY_FILE): samen kwijt is alles kwijt.`,
  fits: (id: string, houses: number) =>
    houses === 0
      ? `Sleutel ${id} is goed. Er zijn nog geen gegevens om hem mee te proberen.`
      : `Sleutel ${id} past op alle datasleutels (${houses}).`,
  rotated: (id: string, count: number) => `De hoofdsleutel is nu ${id}. Opnieuw ingepakt: ${count}.`,
  oldKept: (file: string) =>
    `De oude sleutel staat nog in ${file}. Bewaar hem zolang je back-ups van voor vandaag bewaart, en wis hem dan met: ./zodat key rotate --forget-old`,
  setSetting: (file: string) =>
    `Zet nu ZODAT_MASTER_KEY op wat er in ${file} staat, of haal ZODAT_MASTER_KEY weg en gebruik het bestand. Tot dan start Zodat niet. Bewaar de oude sleutel zolang je oude back-ups bewaart.`,
  oldStillThere: (file: string) =>
    `Er ligt nog een eerdere sleutel in ${file}. Zet die ergens anders, of wis hem met: ./zodat key rotate --forget-old`,
  fileInTheWay: (file: string) =>
    `De hoofdsleutel staat in ZODAT_MASTER_KEY, maar er ligt ook een sleutelbestand: ${file}. Haal een van de twee weg.`,
  forgotten: (file: string) => `${file} is gewist.`,
  nothingToForget: (file: string) => `${file} is er niet; er valt niets te wissen.`,
} as const;
