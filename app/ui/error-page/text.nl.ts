export const errorPageText = {
  notFound: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien is het adres niet helemaal goed overgenomen, of is wat hier stond weggehaald.',
    next: [
      'Kijk of het adres klopt, tot en met het laatste teken.',
      'Had je een code? Dan kun je die opnieuw invullen bij ‘Naar mijn verhaal’ op de eerste pagina.',
      'Kom je er niet uit? Vraag het degene van wie je het adres kreeg.',
    ],
    home: 'Naar het begin',
  },
  notAllowed: {
    title: 'Dit mag je hier niet',
    lead: 'Je bent wel aangemeld, maar deze stap is voor iemand met een andere rol.',
    next: [
      'Hoor je bij meer ruimtes? Misschien heb je deze rol in een andere ruimte.',
      'Denk je dat je dit wel moet kunnen? Vraag het de beheerder van je organisatie.',
    ],
    home: 'Naar het begin',
  },
  broken: {
    title: 'Er ging bij ons iets mis',
    lead: 'Dat ligt niet aan jou. Wij zijn het die iets moeten herstellen.',
    next: [
      'Wacht een minuut en probeer het dan nog eens.',
      'Had je net iets ingevuld? Ga dan terug met de knop van je browser. Vaak staat je tekst er nog.',
      'Blijft het misgaan? Geef dan dit nummer door, dan kunnen we zoeken wat er gebeurde.',
    ],
    reference: 'Nummer van deze fout',
    home: 'Naar het begin',
  },
};
