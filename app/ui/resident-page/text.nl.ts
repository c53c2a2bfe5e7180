export const residentPageText = {
  skip: 'Ga naar de inhoud',
  product: 'Zodat',
  comfort: 'Prettig lezen',
  letters: 'Grote letters',
  contrast: 'Meer contrast',
  footer: 'Wat je vertelt, is om van te leren. Niemand wordt er ooit op beoordeeld.',
};
