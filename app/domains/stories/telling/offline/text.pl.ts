import type { OfflineWords } from './text.nl.ts';

/** The same in Polish. */
export const text: OfflineWords = {
  lines: {
    able: 'Brak połączenia? Możesz tu dalej opowiadać. Historia wyśle się później sama.',
    insecure:
      'Ta strona nie ma bezpiecznego połączenia (https). Dlatego nie przechowujemy tu tego, co piszesz, i do wysłania potrzebne jest połączenie.',
    blocked:
      'Na tym urządzeniu nie możemy przechować tego, co piszesz. Możesz opowiadać, ale zostaw tę stronę otwartą do końca.',
    full: 'To urządzenie jest pełne. To, co piszesz, nie jest przechowywane. Możesz pisać dalej, ale zostaw tę stronę otwartą do końca.',
    offline: 'Teraz nie ma połączenia. Opowiadaj dalej. Historia zostanie wysłana, gdy połączenie wróci.',
    sending: 'Wysyłamy…',
    missing:
      'Twoja historia nie została jeszcze wysłana. Najpierw uzupełnij to, czego brakuje: kursor już tam jest.',
    stuck:
      'Nie ma połączenia, a na tym urządzeniu nie możemy przechować twojej historii. Zostaw tę stronę otwartą i wyślij jeszcze raz później.',
    elsewhere: 'Ta historia jest otwarta w innej karcie. Pisz dalej tam.',
    restored: 'To, co było wpisane wcześniej, znów tu jest.',
    emptied: 'Wszystko jest puste. Możesz zacząć od nowa.',
  },
  again: 'Zacznij od nowa',
  undo: 'Jednak nie, przywróć',
  noScript:
    'W tej przeglądarce JavaScript jest wyłączony. Dlatego nie przechowujemy tu tego, co piszesz, i do wysłania potrzebne jest połączenie.',
  draft: {
    title: 'Jest tu już początek twojej historii',
    since: 'Ostatnio:',
    goOn: 'Pisz dalej',
    throwAway: 'Zacznij od nowa',
    until: 'Przechowujemy to czternaście dni, tylko na tym urządzeniu. Nikt inny nie może tego przeczytać.',
  },
  waiting: {
    title: 'Historia czeka na połączenie',
    since: 'Opowiedziana:',
    explanation: 'Nie została jeszcze wysłana. Wyśle się sama, gdy tylko będzie połączenie.',
    tryNow: 'Spróbuj teraz',
    throwAway: 'Wyrzuć tę historię',
  },
  told: {
    title: 'Historia z tego urządzenia została wysłana',
    explanation: 'Czy była twoja? Zobacz swój kod powrotu i zachowaj go.',
    show: 'Pokaż mój kod',
    throwAway: 'Nie potrzebuję kodu',
  },
  refused: {
    title: 'Historii z tego urządzenia nie udało się wysłać',
    explanation: 'Czy była twoja? Przeczytaj dlaczego i zachowaj swój tekst.',
    show: 'Przeczytaj ją',
    throwAway: 'Wyrzuć tę historię',
    kept: 'Ta historia jest jeszcze na tym urządzeniu. Skopiuj tekst, jeśli chcesz go zachować, a potem wyrzuć ją tutaj.',
  },
  waits: {
    title: 'Twoja historia czeka na połączenie',
    lead: 'To wszystko. Twoja historia nie została jeszcze wysłana, bo teraz nie ma połączenia.',
    what: [
      'Wyśle się sama, gdy tylko będzie połączenie. Otwórz wtedy tę stronę jeszcze raz: zobaczysz swój kod powrotu.',
      'Najlepiej w ciągu tygodnia. Niektóre telefony usuwają potem to, co zapisała strona.',
      'Do tego czasu historia jest zamknięta. Nikt nie może jej przeczytać na tym urządzeniu, ty też nie.',
    ],
    tryNow: 'Spróbuj teraz',
    another: 'Opowiedz jeszcze jedną historię',
  },
  earlier: {
    title: 'Mieliśmy już twoją historię',
    lead: 'Ta historia dotarła wcześniej. Jest tu jeden raz.',
    code: 'Kod powrotu był wtedy pokazany. Po jednym dniu nie pokazujemy go ponownie, żeby nikt inny nie dotarł z tego urządzenia do twojej historii.',
    toReturn: 'Mam kod. Do mojej historii.',
  },
  unreadable: {
    title: 'Nie możemy otworzyć tej historii',
    lead: 'Twoja historia dotarła, ale zamek już nie pasuje. Tak bywa, gdy system zespołu był później naprawiany.',
    what: 'Przepraszamy. Zapytaj zespół, czy możesz opowiedzieć jeszcze raz.',
  },
};
