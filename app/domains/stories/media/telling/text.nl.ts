import type { RecorderWords } from '../../../../ui/index.ts';

/** What a teller reads about speaking a story and about a picture with it. */
export const text: MediaWords = {
  recorder: {
    title: 'Vertel het liever hardop',
    lead: [
      'Je mag je verhaal ook inspreken. Dan hoef je niets te schrijven.',
      'Let op: wie jou kent, herkent misschien je stem. Wil je dat niet? Schrijf het dan liever op.',
      'Alleen mensen van het team kunnen je horen, en alleen als zij je verhaal mogen lezen. Soms typt iemand het uit. Je kunt je stem later terugnemen.',
    ],
    file: {
      label: 'Of stuur een opname mee',
      help: 'Een opname die je met je telefoon maakt, of al hebt. Hoogstens 12 MB en tien minuten.',
    },
    does: {
      start: 'Begin met opnemen',
      pause: 'Pauze',
      resume: 'Ga verder',
      done: 'Klaar',
      remove: 'Gooi de opname weg',
      undo: 'Toch niet, zet hem terug',
    },
    length: 'Zo lang is je opname:',
    player: 'Luister je opname terug',
    says: {
      loading: 'Even wachten…',
      asking: 'Je telefoon of computer vraagt of de microfoon aan mag. Kies ja.',
      recording: 'De opname loopt. Vertel maar.',
      paused: 'Pauze. Je kunt terugluisteren of verdergaan.',
      done: 'Je opname staat klaar. Hij gaat mee als je je verhaal verstuurt.',
      lastMinute: 'Je kunt nog één minuut vertellen.',
      full: 'De opname is vol: tien minuten. Hij staat klaar en gaat mee als je je verhaal verstuurt.',
      heard: 'We horen je.',
      silent: 'We horen niets. Praat wat harder, of kom dichterbij.',
      ended: 'De microfoon ging uit. Wat je al vertelde staat klaar.',
      removed: 'De opname is weg.',
      refused:
        'De microfoon mag niet aan. Je kunt dat veranderen in je browser, bij deze pagina. Of schrijf je verhaal op.',
      noMicrophone: 'We vinden geen microfoon. Stuur een opname mee, of schrijf je verhaal op.',
      failed: 'Opnemen lukt nu niet. Stuur een opname mee, of schrijf je verhaal op.',
      tooLarge: 'Deze opname is te groot. Er past 12 MB. Kies een kortere.',
    },
  },
  picture: {
    title: 'Een foto erbij',
    label: 'Kies of maak een foto',
    help: 'Dit hoeft niet. Zet geen andere mensen herkenbaar op de foto. Waar en wanneer hij is gemaakt, halen we eraf.',
    words: 'Wat is er op de foto te zien?',
    wordsHelp: 'Zo weten ook mensen die niet goed zien wat erop staat.',
  },
  problem: {
    storyOrVoice: 'Schrijf hier wat je meemaakte, of spreek het in. Een paar zinnen is al goed.',
    voiceUnknown: 'Deze opname kunnen we niet afspelen. Kies een andere, of schrijf je verhaal op.',
    voiceIsFilm: 'Dit is een filmpje. We willen alleen je stem. Kies een opname met alleen geluid.',
    voiceTooLarge: (megabytes) =>
      `Deze opname is te groot: ${megabytes} MB. Er past 12 MB. Kies een kortere.`,
    pictureUnreadable: 'Deze foto kunnen we niet openen. Kies een andere foto. JPEG, PNG en WebP kunnen.',
    pictureTooLarge: (megabytes) =>
      `Deze foto is te groot: ${megabytes} MB. Er past 15 MB. Kies een kleinere foto.`,
    picturePixels: 'Deze foto is te groot om te openen. Kies een kleinere foto.',
    wordsTooLong: 'Dit is te lang. Er passen 300 tekens.',
    again: {
      voice: 'Staat je opname er niet meer? Kies hem dan opnieuw. Een browser kan hem niet bewaren.',
      picture: 'Staat je foto er niet meer? Kies de foto dan opnieuw. Een browser kan hem niet bewaren.',
    },
  },
};

/** Another language says the same things. */
export interface MediaWords {
  recorder: RecorderWords;
  picture: { title: string; label: string; help: string; words: string; wordsHelp: string };
  problem: {
    storyOrVoice: string;
    voiceUnknown: string;
    voiceIsFilm: string;
    voiceTooLarge: (megabytes: number) => string;
    pictureUnreadable: string;
    pictureTooLarge: (megabytes: number) => string;
    picturePixels: string;
    wordsTooLong: string;
    again: { voice: string; picture: string };
  };
}
