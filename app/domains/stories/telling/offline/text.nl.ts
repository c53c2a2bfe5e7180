/** What the page says about keeping what was typed, and about sending it later. */
export const text = {
  lines: {
    able: 'Valt je verbinding weg? Dan kun je hier gewoon verder vertellen. Versturen gaat dan later vanzelf.',
    insecure:
      'Deze pagina heeft geen beveiligde verbinding (https). Daarom bewaren we hier niet wat je typt, en heb je verbinding nodig om te versturen.',
    blocked:
      'Op dit apparaat kunnen we niet bewaren wat je typt. Je kunt gewoon vertellen, maar laat deze pagina open tot je klaar bent.',
    full: 'Dit apparaat is vol. Wat je typt wordt niet bewaard. Je kunt gewoon verder, maar laat deze pagina open tot je klaar bent.',
    offline:
      'Je hebt nu geen verbinding. Vertel gerust verder. Je verhaal wordt verstuurd als er weer verbinding is.',
    sending: 'Bezig met versturen…',
    missing: 'Je verhaal is nog niet verstuurd. Vul eerst in wat nog mist: hier staat nu de cursor.',
    stuck:
      'Er is geen verbinding, en op dit apparaat kunnen we je verhaal niet bewaren. Laat deze pagina open en druk later nog eens op versturen.',
    elsewhere: 'Dit verhaal is al open in een ander tabblad. Ga daar verder.',
    restored: 'Wat je eerder invulde, staat er weer.',
    emptied: 'Alles is leeg. Je kunt opnieuw beginnen.',
  },
  again: 'Begin opnieuw',
  undo: 'Toch niet, zet het terug',
  noScript:
    'In deze browser staat JavaScript uit. Daarom bewaren we hier niet wat je typt, en heb je verbinding nodig om te versturen.',
  draft: {
    title: 'Je was hier al begonnen',
    since: 'Voor het laatst op',
    goOn: 'Ga verder',
    throwAway: 'Begin opnieuw',
    until: 'We bewaren dit veertien dagen, alleen op dit apparaat. Niemand anders kan het lezen.',
  },
  waiting: {
    title: 'Er wacht een verhaal op verbinding',
    since: 'Verteld op',
    explanation: 'Het is nog niet verstuurd. Dat gebeurt vanzelf zodra er verbinding is.',
    tryNow: 'Probeer het nu',
    throwAway: 'Gooi dit verhaal weg',
  },
  told: {
    title: 'Een verhaal van dit apparaat is verstuurd',
    explanation: 'Was dat jouw verhaal? Bekijk dan je terugkomcode en bewaar hem.',
    show: 'Laat mijn code zien',
    throwAway: 'Ik heb de code niet nodig',
  },
  refused: {
    title: 'Een verhaal van dit apparaat kon niet worden verstuurd',
    explanation: 'Was dat jouw verhaal? Lees dan waarom, en bewaar je tekst.',
    show: 'Lees het terug',
    throwAway: 'Gooi dit verhaal weg',
    kept: 'Dit verhaal staat nog op dit apparaat. Kopieer de tekst als je hem wilt houden, en gooi hem daarna hier weg.',
  },
  waits: {
    title: 'Je verhaal wacht op verbinding',
    lead: 'Je bent klaar. Je verhaal is nog niet verstuurd, want er is nu geen verbinding.',
    what: [
      'Het wordt vanzelf verstuurd zodra er verbinding is. Open deze pagina dan nog een keer: dan zie je je terugkomcode.',
      'Doe dat liefst binnen een week. Sommige telefoons ruimen daarna op wat een website bewaarde.',
      'Tot die tijd zit je verhaal op slot. Niemand kan het op dit apparaat lezen, jij ook niet.',
    ],
    tryNow: 'Probeer het nu',
    another: 'Vertel nog een verhaal',
  },
  earlier: {
    title: 'Je verhaal was al binnen',
    lead: 'Dit verhaal is eerder aangekomen. Het staat er één keer.',
    code: 'Je terugkomcode hebben we toen laten zien. Na een dag doen we dat niet nog eens, zodat niemand anders met dit apparaat bij je verhaal kan.',
    toReturn: 'Ik heb een code. Naar mijn verhaal.',
  },
  unreadable: {
    title: 'We kunnen dit verhaal niet openen',
    lead: 'Je verhaal is aangekomen, maar het slot past niet meer. Dat kan gebeuren als het systeem van het team is hersteld nadat jij vertelde.',
    what: 'Het spijt ons. Vraag het team of je nog een keer mag vertellen.',
  },
} as const;

/** Another language says the same things. */
export type OfflineWords = Words<typeof text>;

type Words<Text> = Text extends string ? string : { readonly [Part in keyof Text]: Words<Text[Part]> };
