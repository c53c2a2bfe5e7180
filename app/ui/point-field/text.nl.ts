/**
 * Words for points. `{a}`, `{b}` and `{c}` are filled with the labels of ends or corners; the same templates
 * travel to the browser, so that server and browser say the same about the same point.
 */
export const pointText = {
  notApplicable: 'Past hier niet',
  wholly: 'Helemaal ‘{a}’',
  more: 'Meer ‘{a}’',
  slightlyMore: 'Iets meer ‘{a}’ dan ‘{b}’',
  between: 'Ertussenin',
  mainly: 'Vooral ‘{a}’',
  mainlyWithOne: 'Vooral ‘{a}’, een beetje ‘{b}’',
  mainlyWithTwo: 'Vooral ‘{a}’, een beetje ‘{b}’ en ‘{c}’',
  twoAlike: '‘{a}’ en ‘{b}’ ongeveer evenveel',
  twoAlikeWithOne: '‘{a}’ en ‘{b}’ ongeveer evenveel, een beetje ‘{c}’',
  threeAlike: 'Alle drie ongeveer evenveel',
  /** Only on screen with JavaScript. */
  waysLabel: 'Hoe wil je antwoorden?',
  wayPoint: 'Aanwijzen',
  wayWords: 'In woorden',
  waySlide: 'Schuiven',
  pointHelpLine: 'Tik op de lijn. Je kunt de stip daarna verslepen.',
  pointHelpTriad:
    'Tik in de driehoek. Hoe dichter bij een hoek, hoe meer die telt. Je kunt de stip daarna verslepen.',
  slideHelpLine: 'Sleep, tik of gebruik de pijltjes op je toetsenbord.',
  slideHelpTriad: 'Geef per hoek aan hoeveel die telt. Slepen, tikken of de pijltjes op je toetsenbord.',
  slideLine: 'Plek op de lijn',
  empty: 'Nog niets gekozen',
  spoken: 'Jouw antwoord:',
  clear: 'Wissen',
};

export type PointText = typeof pointText;
