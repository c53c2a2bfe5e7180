/** Why there is nothing to say about two questions. */
export type Reason =
  | 'no-answers'
  | 'few-stories'
  | 'constant'
  | 'one-group'
  | 'nobody-chose'
  | 'flat-triad'
  | 'too-many-options';

/** With fewer stories that answered both questions nothing is computed. */
export const fewestStories = 5;

/** The reasons as people read them. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  'no-answers': 'Geen enkel verhaal heeft op beide vragen een antwoord.',
  'few-stories': `Minder dan ${fewestStories} verhalen hebben op beide vragen een antwoord.`,
  constant: 'Bij een van de vragen is steeds hetzelfde antwoord gegeven. Dan valt er niets te vergelijken.',
  'one-group': 'Er is maar één antwoord gekozen. Dan zijn er geen groepen om te vergelijken.',
  'nobody-chose': 'Geen enkel antwoord is door een deel van de vertellers wel en door een deel niet gekozen.',
  'flat-triad': 'De stippen in de driehoek liggen op één punt of één lijn.',
  'too-many-options': 'Er zijn te veel verschillende antwoorden voor zo weinig verhalen.',
};
