/** The fixed words on a paper form. */
export const paperText = {
  form: (mark: string) => `Formulier ${mark}`,
  doesNotApply: 'Past hier niet',
  ownWords: 'Of in je eigen woorden:',
  line: 'Zet een kruis op de plek die past.',
  triangle: 'Zet een kruis in één rondje.',
  stones: 'Schrijf de letter van elke steen in het vak waar die hoort. Er mogen er meer in één vak.',
  date: 'dag – maand – jaar',
  storyMore: 'Meer ruimte nodig? Schrijf verder op een eigen blad, en zet het nummer van dit formulier erop.',
  strip: {
    title: 'Voor jou: scheur deze strook af en bewaar hem',
    lead: 'Als je formulier is overgetypt, kom je hiermee terug bij je verhaal. Je kunt het lezen, veranderen of terugnemen.',
    address: (address: string) => `Ga naar ${address} en typ deze tien woorden, of scan het blokje.`,
    secret: 'Laat de woorden aan niemand zien. Wie ze heeft, kan bij je verhaal.',
    qr: 'QR-code naar het verhaal',
    fold: 'Vouw hier om',
  },
} as const;
