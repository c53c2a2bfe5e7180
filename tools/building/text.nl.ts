export const componentPageText = {
  title: 'Onderdelen van Zodat',
  lead: 'Alles waar de schermen van gemaakt zijn, met waar elk onderdeel aan moet voldoen.',
  contents: 'Onderdelen',
  example: 'Voorbeeld',
  code: 'De HTML',
};
