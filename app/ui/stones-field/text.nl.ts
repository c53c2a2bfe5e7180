/**
 * Words for stones. `{a}`, `{b}` and `{c}` are filled in; the same templates travel to the browser, so that server and
 * browser say the same about the same spot.
 */
export const stonesText = {
  notApplicable: 'Past hier niet',
  wholly: 'helemaal ‘{a}’',
  mainly: 'vooral ‘{a}’',
  more: 'meer ‘{a}’',
  slightly: 'een beetje ‘{a}’',
  between: 'ertussenin',
  /** A stone with its two places: "De school: vooral ‘dichtbij’, en een beetje ‘zwaar’". */
  stone: '{a}: {b}, en {c}',
  middle: '{a}: in het midden',
  /** One of the two places is still to come. */
  half: '{a}: {b}. Kies ook: {c}',
  axis: '‘{a}’ of ‘{b}’',
  choose: 'Nog niet gekozen',
  /** Only on screen with JavaScript. */
  waysLabel: 'Hoe wil je antwoorden?',
  wayPoint: 'Aanwijzen',
  wayWords: 'In woorden',
  waySlide: 'Schuiven',
  pointHelp: 'Kies een steen en tik in het vlak. Verslepen mag ook. Je hoeft niet alles neer te leggen.',
  slideHelp: 'Geef per steen aan waar die ligt. Slepen, tikken of de pijltjes op je toetsenbord.',
  stonesLabel: 'Kies een steen',
  laid: 'ligt er',
  empty: 'Nog niets neergelegd',
  spoken: 'Jouw antwoord:',
  takeAway: 'Haal weg: {a}',
  clear: 'Alles wissen',
};

export type StonesText = typeof stonesText;
