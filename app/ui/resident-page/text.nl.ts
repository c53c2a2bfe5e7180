export const residentPageText = {
  skip: 'Ga naar de inhoud',
  product: 'Zodat',
  footer: 'Wat je vertelt, is om van te leren. Niemand wordt er ooit op beoordeeld.',
};
