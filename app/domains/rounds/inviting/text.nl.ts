/** Every word of inviting people to tell, for the host of a round. What stands on paper: text.print.ts. */
export const text = {
  title: 'Mensen uitnodigen',
  lead: 'Er zijn veel manieren om te vertellen. Kies wat past bij de mensen die je wilt horen. Je kunt er meer naast elkaar gebruiken.',
  draftTitle: 'De ronde is nog niet open',
  draft: 'Je kunt alles klaarzetten. Vertellen kan pas als je de ronde opent.',
  closedTitle: 'De ronde is gesloten',
  closed: 'Wie nu komt, kan niet meer vertellen. Je kunt de ronde opnieuw openen.',
  invitedTitle: 'Deze ronde is alleen voor genodigden',
  invited:
    'Ook met de link of een poster heeft iemand een uitnodiging nodig. Geef dus een kaart met een code, of stuur een mail.',
  done: {
    gemaild: 'De uitnodigingen zijn onderweg. Daarna bewaren we de mailadressen niet.',
  },
  error: 'Fout:',

  link: {
    title: 'Met een link',
    lead: 'Stuur de link in een bericht, of laat iemand het blokje scannen.',
    label: 'De link',
    qr: 'QR-code naar het Vertelpunt',
    look: 'Bekijk het Vertelpunt',
  },
  paper: {
    title: 'Op papier',
    lead: 'Om op te hangen, uit te delen of op tafel te zetten. Ze passen op A4.',
    poster: 'Poster',
    posterHelp: 'Om op te hangen: in de hal, de bibliotheek, bij de huisarts.',
    cards: 'Kaartjes',
    cardsHelp: 'Vier op een vel. Om mee te geven of neer te leggen.',
    table: 'Tafelkaart',
    tableHelp: 'Vouw hem dubbel en hij staat. Voor de koffietafel of de balie.',
    also: 'Ook in:',
  },
  once: {
    title: 'Eén uitnodiging per persoon',
    lead: 'Elke uitnodiging werkt één keer, negentig dagen lang. Zo weet je dat iedereen hooguit één keer vertelt. In een verhaal staat niet bij welke uitnodiging het hoort.',
    counts: {
      mail: (made: number) => `Per mail: ${made === 1 ? '1 gestuurd' : `${made} gestuurd`}`,
      print: (made: number) => `Op kaarten: ${made === 1 ? '1 gemaakt' : `${made} gemaakt`}`,
      used: (used: number) => `${used} gebruikt`,
      few: 'minder dan 5 gebruikt',
      why: 'Wie er al vertelde, zie je niet. Kleine aantallen noemen we niet.',
    },
    mail: {
      title: 'Per mail',
      addresses: 'Mailadressen',
      addressesHelp: 'Eén per regel, of met komma’s ertussen. Hooguit 200 tegelijk.',
      message: 'Wat wil je erbij zeggen?',
      messageHelp: 'Dit staat bovenaan de mail. De link en de uitleg zetten wij eronder.',
      messageDefault: (space: string) =>
        `Je kent ons van ${space}. We willen leren van wat jij meemaakte. Daarom vragen we: wil je het vertellen?`,
      replies: (address: string) => `Wie de mail beantwoordt, schrijft jou: ${address}.`,
      forget: 'Ieder krijgt een eigen mail. Is die weg, dan bewaren we het adres niet.',
      send: 'Stuur de uitnodigingen',
      notOpen: 'Open eerst de ronde. Dan kun je de mails versturen.',
    },
    print: {
      title: 'Op kaarten',
      lead: 'Elke kaart heeft een eigen code. Print ze, snijd ze los en geef ze mee.',
      number: 'Hoeveel kaarten?',
      numberHelp: 'Van 1 tot en met 200. Er gaan vier op een vel.',
      make: 'Maak de kaarten',
    },
  },
  table: {
    title: 'Aan een verteltafel',
    lead: 'Zet een tablet neer met deze pagina. Mensen vertellen er na elkaar. Tussen twee vertellers blijft er niets op het scherm staan. Blijf in de buurt om te helpen, en kijk niet mee.',
    open: 'Open de verteltafel',
  },
  embed: {
    title: 'Op jullie eigen site',
    lead: 'Mensen vertellen dan zonder jullie site te verlaten. Er zijn geen cookies bij nodig.',
    summary: 'Code voor je site',
    element: 'Code die meegroeit',
    elementHelp:
      'Plak dit op de plek waar mensen kunnen vertellen. Het vak wordt vanzelf zo hoog als nodig is.',
    frame: 'Of: een gewoon vak',
    frameHelp: 'Voor een site waar geen script mag. Het vak heeft een vaste hoogte.',
    fallback: 'Vertel wat je meemaakte',
  },
  others: {
    title: 'Voor wie liever niet typt',
    form: 'Papieren formulieren',
    formHelp: 'Print de vragen. Typ daarna snel over wat iemand invulde.',
    write: 'Schrijf op wat iemand vertelt',
    writeHelp: 'Jij schrijft, de verteller leest mee en zegt of het zo goed is.',
  },
  print: {
    back: 'Terug naar uitnodigen',
    toRound: 'Terug naar de ronde',
    poster: 'Gebruik de printknop van je browser. De poster past op één A4.',
    cards: 'Gebruik de printknop van je browser, op ware grootte (100 %). Snijd langs de streepjes.',
    table:
      'Gebruik de printknop van je browser, op ware grootte (100 %). Vouw het vel dubbel op de streepjes.',
    once: (count: number) =>
      `${count === 1 ? 'Eén kaart, met een eigen code' : `${count} kaarten, elk met een eigen code`}. Print op ware grootte (100 %) en snijd langs de streepjes. Bewaar deze pagina niet waar anderen haar zien: met een code kan iemand vertellen.`,
  },
  problem: {
    noAddresses: 'Vul ten minste één mailadres in.',
    badAddresses: (bad: string[]) =>
      bad.length === 1
        ? `Dit is geen mailadres: ${bad[0]}. Verbeter het of haal het weg. Er is nog niets verstuurd.`
        : `Dit zijn geen mailadressen: ${bad.join(', ')}. Verbeter ze of haal ze weg. Er is nog niets verstuurd.`,
    tooMany: (count: number) =>
      `Dit zijn er ${count}. Er kunnen er 200 tegelijk. Stuur de rest in een volgende keer.`,
    messageLong: 'Dit is te lang voor een mail. Houd het bij 1.000 tekens.',
    number: 'Vul een getal in van 1 tot en met 200.',
  },
  mail: {
    subject: (space: string) => `${space} vraagt: wil je vertellen wat je meemaakte?`,
    hello: 'Dag,',
    about: (round: string) => `We vragen het in de vertelronde ‘${round}’. Met deze link kun je vertellen:`,
    once: (day: string) =>
      `De link is alleen voor jou. Hij werkt één keer, tot en met ${day}. Stuur hem dus niet door.`,
    promise:
      'Je naam is niet nodig. Jij kiest wie je verhaal mag lezen, en je kunt het altijd terugnemen. In je verhaal staat niet dat het bij deze mail hoort. Je hoeft niet mee te doen.',
    answer: 'Wil je iets vragen? Beantwoord dan deze mail.',
    from: (name: string, space: string) => `${name}, ${space}`,
  },
};
