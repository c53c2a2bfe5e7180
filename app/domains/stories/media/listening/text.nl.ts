/** What the circle and the teller read about a recording and a picture. */
export const text = {
  spoken: (seconds: number | null) => `Gesproken verhaal${seconds === null ? '' : `, ${inMinutes(seconds)}`}`,
  withVoice: 'met opname',
  withPicture: 'met foto',
  notTypedOut: 'Dit verhaal is om te luisteren. Het is nog niet uitgetypt.',
  onPaper: (spoken: string) => `${spoken}. Luister ernaar op een scherm.`,
  voiceGone: 'De verteller nam de opname terug. Wat erbij gekozen is, blijft staan.',
  player: 'Luister naar het verhaal',
  typedOut:
    'Wat de verteller insprak, is uitgetypt door iemand van de kring. De verteller kan het verbeteren.',
  picture: {
    caption: (words: string) =>
      words === '' ? 'De verteller stuurde deze foto mee en schreef er niets bij.' : `Op de foto: ${words}`,
    withoutWords: 'Foto bij dit verhaal; de verteller schreef niet op wat erop staat',
  },
  typing: {
    title: 'Typ uit wat je hoort',
    lead: 'Zo kunnen ook mensen die het niet kunnen horen het verhaal lezen, en is het te vinden met zoeken. Schrijf op wat er gezegd wordt, zonder het mooier te maken. Hoor je een naam van iemand? Schrijf dan wie het is, zoals [mijn zoon].',
    leadBelow: 'De verteller schreef zelf ook iets. Wat je uittypt komt daaronder.',
    label: 'Wat wordt er verteld?',
    keep: 'Bewaar, ik ga later verder',
    finish: 'Het is klaar',
    finishHelp:
      'Bij ‘klaar’ wordt dit de tekst van het verhaal. Daarna kan alleen de verteller er nog iets aan veranderen.',
    begun: 'Iemand van de kring is hier al aan begonnen. Ga gerust verder.',
    keptDraft: 'Bewaard. Je kunt later verder met uittypen.',
    finished: 'Het verhaal is uitgetypt. Dank je wel.',
    problem: {
      empty: 'Typ eerst wat je hoort.',
      tooLong: 'Dit is te lang. Er passen 20.000 tekens.',
      changed:
        'Iemand anders heeft intussen ook iets bewaard. Dat staat hieronder. Neem over wat goed is, en bewaar opnieuw.',
    },
    theirs: 'Wat de ander bewaarde',
    doneMeanwhile: 'Iemand anders was eerder klaar. Dit typte jij:',
  },
  teller: {
    voiceTitle: 'Je stem',
    heard: (space: string) => `De mensen van ${space} kunnen naar je luisteren. Niemand anders.`,
    notHeard: 'Niemand kan naar je luisteren, alleen jijzelf.',
    player: 'Luister naar jezelf',
    notTypedOut: 'Misschien typt iemand van het team je verhaal uit. Dan lees je het hier.',
    typedOut:
      'Iemand van het team typte uit wat je vertelde. Klopt het niet helemaal? Verander dan je verhaal.',
    takeVoice: 'Neem alleen je stem terug',
    takeVoiceHelp:
      'De opname is dan meteen weg. Wat er al is uitgetypt blijft staan: dat kun je zelf veranderen.',
    takeVoiceOnly: 'De opname is dan meteen weg. Wat je erbij koos blijft staan.',
    pictureTitle: 'Je foto',
    takePicture: 'Neem alleen de foto terug',
    takePictureHelp: 'De foto is dan meteen weg. Je verhaal blijft staan.',
    kept: { voice: 'Je stem is weg.', picture: 'De foto is weg.' },
  },
} as const;

/** As people say it: "3 minuten", "minder dan 1 minuut". */
function inMinutes(seconds: number): string {
  if (seconds < 45) return 'minder dan 1 minuut';
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? '1 minuut' : `${minutes} minuten`;
}
