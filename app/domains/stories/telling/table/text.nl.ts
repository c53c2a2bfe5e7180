/** The words of the telling table: one tablet, many tellers. */
export const text = {
  lines: {
    offline:
      'Er is nu geen verbinding. Vertellen kan gewoon. Je krijgt meteen je code, en die werkt zodra je verhaal is verstuurd.',
    insecure:
      'Deze tablet heeft geen beveiligde verbinding (https). Daarom kan hier niemand vertellen als de verbinding weg is.',
    sending: 'Bezig met versturen…',
    missing: 'Je verhaal is nog niet verstuurd. Vul eerst in wat nog mist: hier staat nu de cursor.',
    stuck:
      'Het versturen lukt niet, en deze tablet kan je verhaal niet bewaren. Laat het zo staan en roep iemand van de tafel.',
  },
  noScript:
    'In deze browser staat JavaScript uit. Vertellen kan, maar sluit na elke verteller dit tabblad, zodat de volgende niets terugziet.',
  start: {
    begin: 'Begin met vertellen',
    cleared:
      'Wat je hier vertelt, blijft niet op deze tablet staan. Na jou begint de volgende met een lege pagina.',
    quiet:
      'Even weg? Na vijf minuten vragen we of je er nog bent. Zegt niemand iets, dan halen we twee minuten later alles weg.',
  },
  stop: 'Stop en haal alles weg',
  still: {
    title: 'Ben je er nog?',
    explanation:
      'Er is een tijd niets gebeurd. Over twee minuten halen we weg wat hier staat, zodat de volgende het niet leest.',
    yes: 'Ja, ik ben er nog',
    no: 'Nee, haal alles weg',
  },
  thanks: {
    title: 'Dank je wel. Je verhaal is binnen.',
    lead: 'Met deze tien woorden kom je thuis terug bij je verhaal. Alleen jij hebt ze. Wij kunnen ze niet opzoeken.',
    how: 'Maak een foto van de woorden, scan het blokje met je eigen telefoon, of schrijf ze op.',
    qr: 'QR-code naar je verhaal',
    after: 'Daarna gaan ze van dit scherm af, en laten we ze niet meer zien.',
    done: 'Ik heb mijn code',
  },
  card: {
    title: 'Dank je wel. Je verhaal ligt klaar.',
    lead: 'Er is nu geen verbinding. Je verhaal wordt verstuurd zodra die er weer is. Tot dan kan niemand het lezen, ook niet op deze tablet.',
    code: 'Met deze code kom je terug bij je verhaal. Alleen jij hebt hem. Hij werkt zodra je verhaal is verstuurd; dat kan een paar dagen duren.',
    how: 'Maak een foto, scan het blokje met je eigen telefoon, of schrijf de letters en cijfers op.',
    letters: 'De letters en cijfers van je code, in vijf groepjes',
    notAgain: 'Daarna gaat de code van dit scherm af. We kunnen hem niet opzoeken.',
    done: 'Ik heb mijn code',
  },
  staff: {
    title: 'Voor wie bij de tafel helpt',
    waiting: 'Verhalen die op verbinding wachten:',
    refused: 'Verhalen die niet konden worden verstuurd:',
    sealed: 'Niemand kan ze op deze tablet lezen. Houd de tablet aan en de pagina open tot alles weg is.',
    refusedWhy: 'Meestal is de ronde dan gesloten. Open de ronde weer en probeer het nog eens.',
    tryNow: 'Probeer nu te versturen',
    throwAway: 'Gooi de verhalen weg die niet konden worden verstuurd',
  },
} as const;

/** Another language says the same things. */
export type TableWords = Words<typeof text>;

type Words<Text> = Text extends string ? string : { readonly [Part in keyof Text]: Words<Text[Part]> };
