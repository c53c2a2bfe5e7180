/** Every word of the pages on which a round is begun and changed. */
export const text = {
  choose: {
    title: 'Nieuwe vertelronde',
    lead: 'Kies met welke vragen je begint. Daarna kun je alles veranderen.',
    count: (count: number) => `${count} vragen`,
    use: (name: string) => `Begin met ‘${name}’`,
    look: 'Bekijk de vragen',
  },
  form: {
    newTitle: 'Nieuwe vertelronde',
    changeTitle: 'Vertelronde wijzigen',
    lead: 'Wat je hier schrijft, lezen vertellers als eerste. Kort en gewoon is goed.',
    title: 'Hoe heet de ronde?',
    titleHelp: 'Bijvoorbeeld: Na de steun, hoe was het voor jou?',
    welcome: 'Wat wil je de verteller zeggen?',
    welcomeHelp: 'Wie vraagt het, waarom, en wat doen jullie ermee?',
    closesOn: 'Tot en met welke dag kan er verteld worden?',
    closesOnHelp: 'Mag je leeg laten. Bijvoorbeeld 31-12-2026.',
    entry: 'Wie kan er vertellen?',
    entryHelp: 'Dit kun je later nog veranderen.',
    entryOptions: {
      open: { label: 'Iedereen met de link', description: 'Via de link, de poster en de kaarten.' },
      invited: {
        label: 'Alleen wie een uitnodiging heeft',
        description: 'Elke uitnodiging werkt één keer. Niemand ziet wie welke gebruikte.',
      },
    },
    more: 'Mag er meer mee dan tekst?',
    takesVoice: 'Vertellers mogen hun verhaal ook inspreken',
    takesVoiceHelp: 'Een collega luistert en typt het uit.',
    takesPictures: 'Vertellers mogen een foto of tekening meesturen',
    takesPicturesHelp: 'De plek waar de foto genomen is, wordt er afgehaald.',
    make: 'Ronde klaarzetten',
    keep: 'Wijziging bewaren',
    questions: 'De vragen om mee te beginnen',
    otherSet: 'Kies een andere set',
  },
} as const;
