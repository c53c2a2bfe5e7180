import type { MediaWords } from './text.nl.ts';

/** The same in Polish. */
export const text: MediaWords = {
  recorder: {
    title: 'Możesz opowiedzieć na głos',
    lead: [
      'Możesz też powiedzieć swoją historię. Wtedy nie musisz nic pisać.',
      'Uwaga: kto cię zna, może rozpoznać twój głos. Nie chcesz tego? Lepiej napisz.',
      'Usłyszą cię tylko ludzie z zespołu, i tylko jeśli pozwolisz im czytać. Czasem ktoś to spisze. Swój głos możesz później wycofać.',
    ],
    file: {
      label: 'Albo wyślij nagranie',
      help: 'Nagranie z telefonu, nowe albo takie, które już masz. Najwyżej 12 MB i dziesięć minut.',
    },
    does: {
      start: 'Zacznij nagrywać',
      pause: 'Przerwa',
      resume: 'Dalej',
      done: 'Gotowe',
      remove: 'Wyrzuć nagranie',
      undo: 'Jednak nie, przywróć',
    },
    length: 'Długość nagrania:',
    player: 'Posłuchaj nagrania',
    says: {
      loading: 'Chwileczkę…',
      asking: 'Telefon lub komputer pyta, czy można użyć mikrofonu. Wybierz tak.',
      recording: 'Nagrywamy. Opowiadaj.',
      paused: 'Przerwa. Możesz posłuchać albo mówić dalej.',
      done: 'Nagranie jest gotowe. Zostanie wysłane razem z historią.',
      lastMinute: 'Została jeszcze jedna minuta.',
      full: 'Nagranie jest pełne: dziesięć minut. Jest gotowe i zostanie wysłane razem z historią.',
      heard: 'Słyszymy cię.',
      silent: 'Nic nie słyszymy. Mów trochę głośniej albo podejdź bliżej.',
      ended: 'Mikrofon się wyłączył. To, co już powiedziane, jest gotowe.',
      removed: 'Nagranie usunięte.',
      refused:
        'Nie można użyć mikrofonu. Możesz to zmienić w przeglądarce, dla tej strony. Albo napisz swoją historię.',
      noMicrophone: 'Nie znajdujemy mikrofonu. Wyślij nagranie albo napisz swoją historię.',
      failed: 'Nagrywanie teraz nie działa. Wyślij nagranie albo napisz swoją historię.',
      tooLarge: 'To nagranie jest za duże. Mieści się 12 MB. Wybierz krótsze.',
    },
  },
  picture: {
    title: 'Dodaj zdjęcie',
    label: 'Wybierz albo zrób zdjęcie',
    help: 'Nie musisz. Nie pokazuj innych osób tak, żeby można je było rozpoznać. Usuwamy, gdzie i kiedy je zrobiono.',
    words: 'Co widać na zdjęciu?',
    wordsHelp: 'Dzięki temu wie to też ktoś, kto słabo widzi.',
  },
  problem: {
    storyOrVoice: 'Napisz tu, co się wydarzyło, albo powiedz to. Wystarczy kilka zdań.',
    voiceUnknown: 'Nie możemy odtworzyć tego nagrania. Wybierz inne albo napisz swoją historię.',
    voiceIsFilm: 'To jest film. Chcemy tylko twojego głosu. Wybierz nagranie z samym dźwiękiem.',
    voiceTooLarge: (megabytes) =>
      `To nagranie jest za duże: ${megabytes} MB. Mieści się 12 MB. Wybierz krótsze.`,
    pictureUnreadable: 'Nie możemy otworzyć tego zdjęcia. Wybierz inne. Może być JPEG, PNG i WebP.',
    pictureTooLarge: (megabytes) =>
      `To zdjęcie jest za duże: ${megabytes} MB. Mieści się 15 MB. Wybierz mniejsze.`,
    picturePixels: 'To zdjęcie jest za duże, żeby je otworzyć. Wybierz mniejsze.',
    wordsTooLong: 'To za długie. Mieści się 300 znaków.',
    again: {
      voice: 'Nie ma już twojego nagrania? Wybierz je jeszcze raz. Przeglądarka nie może go przechować.',
      picture: 'Nie ma już twojego zdjęcia? Wybierz je jeszcze raz. Przeglądarka nie może go przechować.',
    },
  },
};
