const number = new Intl.NumberFormat('nl-NL');

/** What `zodat generate` says. */
export const generateText = {
  summary: 'Zet verzonnen verhalen in een ronde, om te proberen hoe snel alles blijft',
  help: `Gebruik: zodat generate RONDE AANTAL [--seed GETAL]

Zet verzonnen verhalen in een ronde: losse woorden en gelote antwoorden.
Zo zie je hoe snel alles blijft met veel verhalen.

Dit kan in de proefomgeving, en in een ronde waarin nog niemand verteld heeft.
Bij echte verhalen komen er geen verzonnen verhalen.

  --seed GETAL   hetzelfde getal geeft dezelfde verhalen; gewoon is 1

RONDE staat in het adres van de ronde.

Voorbeeld:
  zodat generate 019a0000-0000-7000-8000-000000000301 20000`,
  operands: 'Noem de ronde en het aantal. Zie: zodat generate --help',
  count: 'Het aantal is een heel getal van 1 tot en met 1.000.000.',
  seed: 'Bij --seed hoort een heel getal vanaf 0.',
  unknownRound: 'Deze ronde kennen we niet. Er is niets bewaard.',
  realStories:
    'In deze ronde hebben mensen verteld. Daar zetten we geen verzonnen verhalen bij. Maak een nieuwe ronde om mee te proberen.',
  stored: (done: number, count: number) =>
    `${number.format(done)} van ${number.format(count)} verhalen bewaard`,
};
