const dutch = new Intl.NumberFormat('nl-NL');
const stories = (count: number) => (count === 1 ? '1 verhaal' : `${dutch.format(count)} verhalen`);
const rows = (count: number) => (count === 1 ? '1 regel' : `${dutch.format(count)} regels`);

export const backupText = {
  backup: {
    summary: 'Maak een back-up in één bestand, terwijl Zodat draait',
    help: `./zodat backup BESTAND

Schrijft alles in één bestand. Dat kan terwijl Zodat draait. Het bestand past in een map en op een server.

Voorbeeld:
  ./zodat backup /srv/back-ups/zodat-maandag.zodat

- De woorden van mensen staan er versleuteld in. Aangekruiste antwoorden, dagen en namen van teams niet:
  behandel het bestand als vertrouwelijk.
- De hoofdsleutel zit er niet in. Zonder die sleutel is de back-up onleesbaar. Bewaar de sleutel ergens anders.
- De intrekkingenlijst zit er niet in. Bewaar die ook apart, en altijd de nieuwste.
- Aanmeldingen en links in mail zitten er niet in: na het terugzetten meldt iedereen zich opnieuw aan.`,
    done: (path: string, storyCount: number, rowCount: number) =>
      `Back-up klaar: ${path} (${stories(storyCount)}, ${rows(rowCount)} in totaal)`,
    keyIsNotIn:
      'De hoofdsleutel zit er niet in. Zonder die sleutel kan niemand deze back-up lezen; bewaar hem ergens anders.',
    keyBeside:
      'Let op: het sleutelbestand staat in dezelfde map als deze back-up. Wie beide heeft, leest alles. Zet de back-up ergens anders.',
    ledgerBeside:
      'Let op: de intrekkingenlijst staat in dezelfde map als deze back-up. Raakt die map kwijt, dan ben je ze allebei kwijt.',
  },
  restore: {
    summary: 'Zet een back-up terug; wat mensen terugnamen, blijft terug',
    help: `./zodat restore BESTAND [--replace] [--ledger LIJST] [--key BESTAND]

Zet een back-up terug in de map (ZODAT_DATA) of op de server (DATABASE_URL). Stop Zodat eerst.
Eerst wordt het hele bestand nagekeken. Gaat er iets mis, dan verandert er niets.

Voorbeeld:
  ./zodat restore /srv/back-ups/zodat-maandag.zodat --ledger /mnt/elders/withdrawals.ledger

  --replace         vervang wat er nu staat; zonder dit moet het doel leeg zijn
  --ledger LIJST    nog een intrekkingenlijst, naast die van ZODAT_LEDGER
  --key BESTAND     de hoofdsleutel van toen, als die daarna is gewisseld

Verhalen die na de back-up zijn teruggenomen, worden meteen weer teruggenomen. Dat gebeurt volgens de
intrekkingenlijst en volgens de gegevens die worden vervangen, voordat iemand iets kan zien.
Al het andere van na de back-up is weg, ook: een aangepast verhaal, een ander bereik, iemand die uit een team ging.`,
    otherKey: (why: string) =>
      `${why} Er is niets veranderd. Is de sleutel na de back-up gewisseld? Geef dan de oude mee: --key BESTAND`,
    orReplace: 'Wil je ze vervangen? Zet dan --replace achter de opdracht.',
    noSuchFile: (file: string) => `${file} is er niet. Er is niets veranderd.`,
    noLedger: (file: string) =>
      `Let op: er is geen intrekkingenlijst (${file}). Verhalen die na de back-up zijn teruggenomen, kunnen weer zichtbaar worden. Heb je de lijst elders? Herhaal dit dan met --replace --ledger LIJST.`,
    done: (madeAt: string, withdrawals: number) =>
      `Teruggezet: de back-up van ${madeAt}. Intrekkingen opnieuw gedaan: ${dutch.format(withdrawals)}.`,
    afterwards:
      'Iedereen meldt zich opnieuw aan. Wat na de back-up veranderde, is er niet meer: kijk na wie er in welk team zit.',
  },
  move: {
    summary: 'Verhuis alles van een map naar een server, of terug',
    help: `./zodat move --to postgres://NAAM:WACHTWOORD@SERVER/DATABASE
./zodat move --from postgres://… --to MAP

Brengt alles over naar een lege map of een lege database. Stop Zodat eerst. Aan het eind wordt elke tabel
vergeleken: aantal en controlegetal. Klopt er één niet, dan wordt er niets bewaard. Wat er stond, blijft staan.

Voorbeeld:
  ./zodat move --to postgres://zodat@db.lindewaard.example/zodat

  --to DOEL     een map, of het adres van een database
  --from BRON   waar het nu staat; zonder dit: DATABASE_URL, of anders de map van ZODAT_DATA

De hoofdsleutel en de intrekkingenlijst verhuizen niet mee. Ze blijven waar ze zijn, en blijven nodig.`,
    samePlace:
      'Bron en doel zijn hetzelfde. Zeg met --from waar de gegevens nu staan, en met --to waar ze heen gaan.',
    emptyTarget: 'Kies een lege map of een lege database.',
    nothingThere: (folder: string) => `In ${folder} staan geen gegevens van Zodat.`,
    done: (storyCount: number, rowCount: number) =>
      `Overgezet en vergeleken: ${stories(storyCount)}, ${rows(rowCount)} in totaal. Alles is gelijk.`,
    nowServer: (url: string) =>
      `Zet nu DATABASE_URL op ${url} en start Zodat. Werkt alles, bewaar of wis dan de oude map.`,
    nowFolder: (folder: string) =>
      `Zet nu ZODAT_DATA op ${folder}, zonder DATABASE_URL, en start Zodat. Werkt alles, wis dan wat er eerst stond.`,
  },
} as const;
