export const checkText = {
  summary: 'Kijk of alles in orde is: instellingen, sleutel, lijst, gegevens, mail',
  help: `./zodat check [--json]

Kijkt na wat Zodat nodig heeft, met een regel voor elk: instellingen, hoofdsleutel, intrekkingenlijst, gegevens,
of de sleutel op de gegevens past, werk op de achtergrond, en of de mailserver antwoordt.
Het einde is 1 als er iets niet in orde is. Er verandert niets aan de gegevens.

Voorbeeld:
  ./zodat check || echo "Kijk even naar Zodat"

  --json   als JSON: [{what, ok, message}]`,
  good: 'goed',
  wrong: 'FOUT',
  what: {
    settings: 'instellingen',
    key: 'hoofdsleutel',
    ledger: 'intrekkingenlijst',
    data: 'gegevens',
    fit: 'sleutel past',
    jobs: 'achtergrondwerk',
    mail: 'mail',
  },
  mode: {
    demo: 'proefomgeving (ZODAT_MODE=demo): zet er geen echte verhalen in',
    real: 'echt gebruik (ZODAT_MODE=real)',
  },
  noKey: (file: string) => `${file} is er niet. Maak een sleutel met: ./zodat key make`,
  keyFromSetting: (id: string) => `${id}, uit ZODAT_MASTER_KEY`,
  keyFromFile: (id: string, file: string) => `${id}, in ${file}`,
  keyTooOpen: (file: string) =>
    `anderen op deze machine mogen ${file} lezen. Zet dat dicht: chmod 600 ${file}`,
  keyInsideData: (file: string) =>
    `${file} staat in de map met gegevens. Zet de sleutel ergens anders (ZODAT_KEY_FILE)`,
  ledgerInsideData: (file: string) =>
    `${file} staat in de map met gegevens. Zet de lijst ergens anders (ZODAT_LEDGER)`,
  noLedgerYet: (file: string) => `${file} is er nog niet; hij komt er bij de eerste intrekking`,
  ledgerDamaged: (file: string, line: number) =>
    `regel ${line} van ${file} is geen intrekking. Zet een goede kopie terug`,
  ledger: (file: string, count: number) => `${file}, intrekkingen: ${count}`,
  noDataYet: (folder: string) => `in ${folder} staat nog niets; dat komt bij de eerste start`,
  server: 'de databaseserver antwoordt',
  folder: (folder: string) => `de map ${folder} is te openen`,
  fits: (count: number) => `op alle datasleutels (${count})`,
  failedJobs: (count: number) =>
    count === 0 ? 'niets mislukt' : `${count} keer mislukt. Kijk met: ./zodat jobs`,
  noMail: 'geen mailserver ingesteld; mail blijft in de postbus van de proefomgeving',
  mailAnswers: 'de mailserver antwoordt',
  mailSilent: 'de mailserver antwoordt niet, of laat ons niet binnen. Klopt SMTP_URL?',
} as const;
