export const passkeyText = {
  signInTitle: 'Of met je toegangssleutel',
  signInLead:
    'Een toegangssleutel (passkey) zit in je telefoon of computer. Je opent hem met je vinger, je gezicht of je code.',
  signIn: 'Aanmelden met toegangssleutel',
  signInRefused:
    'Aanmelden met je toegangssleutel lukte niet. Probeer het nog eens, of vraag een link per mail.',

  title: 'Toegangssleutels',
  lead: 'Met een toegangssleutel (passkey) meld je je aan zonder mail. Hij zit in je telefoon of computer en gaat open met je vinger, je gezicht of je code.',
  none: 'Je hebt nog geen toegangssleutel.',
  notHere:
    'Een toegangssleutel toevoegen kan hier nu niet: deze browser kan het niet, of JavaScript staat uit. Aanmelden met een link per mail kan altijd.',
  label: 'Hoe noem je deze sleutel?',
  labelHelp: 'Bijvoorbeeld “Mijn telefoon” of “Laptop van het werk”.',
  add: 'Toevoegen op dit apparaat',
  labelProblem: 'Geef de sleutel een naam van hooguit 80 tekens.',
  addRefused:
    'Toevoegen lukte niet. Probeer het nog eens. Een sleutel die al op dit apparaat zit, hoef je niet opnieuw toe te voegen.',
  madeOn: (date: string) => `Toegevoegd op ${date}`,
  rename: 'Naam veranderen',
  renameLabel: (label: string) => `Andere naam voor “${label}”`,
  removeLabel: (label: string) => `“${label}” verwijderen`,
  removeNote: 'Daarna kun je je met deze sleutel niet meer aanmelden. Met een link per mail kan het altijd.',
  defaultLabel: 'Mijn toegangssleutel',
};
