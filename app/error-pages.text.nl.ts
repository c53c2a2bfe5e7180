import type { UnreadableReason } from './platform/errors.ts';

export const text = {
  notFound: 'Deze pagina is er niet',
  notAllowed: 'Dit mag je hier niet',
  broken: 'Er ging iets mis bij ons',
  home: 'Naar het begin',
  unreadable: {
    'too-large': {
      title: 'Dit is te groot om te versturen',
      explanation:
        'Ga terug met je browser: wat je typte staat er nog. Maak het korter, of kies een kleiner bestand, en verstuur het opnieuw.',
    },
    'wrong-type': {
      title: 'Dit konden we niet lezen',
      explanation:
        'Het formulier kwam anders binnen dan we verwachtten. Ga terug met je browser en verstuur het nog eens.',
    },
    'too-many-fields': {
      title: 'Dit konden we niet lezen',
      explanation:
        'Er zaten meer velden in dan een formulier van ons heeft. Ga terug met je browser, ververs de pagina en probeer het nog eens.',
    },
    'old-form': {
      title: 'Deze pagina stond te lang open',
      explanation:
        'Er is niets veranderd. Ga terug met je browser, ververs de pagina en verstuur het nog eens. Kopieer eerst wat je typte.',
    },
    'other-site': {
      title: 'Dit kwam niet van onze eigen pagina',
      explanation:
        'Voor de veiligheid nemen we formulieren van andere sites niet aan. Ga naar de pagina bij ons en probeer het daar.',
    },
    'too-often': {
      title: 'Even wachten',
      explanation: 'Dit is net te vaak geprobeerd. Wacht een minuut en probeer het dan nog eens.',
    },
    busy: {
      title: 'Het is hier even te druk',
      explanation:
        'Er komen nu veel opnames en foto’s tegelijk binnen. Ga terug met je browser: wat je typte staat er nog. Wacht een halve minuut en verstuur het dan nog eens.',
    },
  } satisfies Record<UnreadableReason, { title: string; explanation: string }>,
} as const;
