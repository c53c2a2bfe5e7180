export const oneByOneText = {
  legend: 'Hoe wil je de vragen zien?',
  all: 'Alles op één pagina',
  one: 'Eén vraag per scherm',
};

/** Travels to the browser; `{a}` and `{b}` are filled in there. */
export const stepText = {
  progress: 'Vraag {a} van {b}',
  skip: 'Overslaan mag: ga dan gewoon verder.',
  previous: 'Vorige',
  next: 'Volgende',
  overview: 'Zo ziet je verhaal eruit',
  overviewLead: 'Klopt alles? Dan kun je het versturen. Je kunt ook nog iets veranderen.',
  skipped: 'Overgeslagen',
  needed: 'Dit is nog nodig',
  change: 'Verander',
};

export type StepText = typeof stepText;
