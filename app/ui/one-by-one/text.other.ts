import { oneByOneText, type StepText, stepText } from './text.nl.ts';

interface Words {
  /** Of the choice itself. */
  choice: typeof oneByOneText;
  /** Of the screens; these travel to the browser. */
  steps: StepText;
}

const english: Words = {
  choice: {
    legend: 'How do you want to see the questions?',
    all: 'Everything on one page',
    one: 'One question per screen',
  },
  steps: {
    progress: 'Question {a} of {b}',
    skip: 'You may skip this: just go on.',
    previous: 'Back',
    next: 'Next',
    overview: 'This is your story',
    overviewLead: 'Is everything right? Then you can send it. You can still change things.',
    skipped: 'Skipped',
    needed: 'This is still needed',
    change: 'Change',
  },
};

const words: Record<string, Words> = {
  nl: { choice: oneByOneText, steps: stepText },
  en: english,
  tr: {
    choice: {
      legend: 'Soruları nasıl görmek istersin?',
      all: 'Hepsi bir sayfada',
      one: 'Her ekranda bir soru',
    },
    steps: {
      progress: 'Soru {a} / {b}',
      skip: 'Atlayabilirsin: devam et yeter.',
      previous: 'Geri',
      next: 'İleri',
      overview: 'Hikâyen böyle görünüyor',
      overviewLead: 'Her şey doğru mu? O zaman gönderebilirsin. Hâlâ bir şey değiştirebilirsin.',
      skipped: 'Atlandı',
      needed: 'Bu hâlâ gerekli',
      change: 'Değiştir',
    },
  },
  ar: {
    choice: {
      legend: 'كيف تريد أن ترى الأسئلة؟',
      all: 'كل شيء في صفحة واحدة',
      one: 'سؤال واحد في كل شاشة',
    },
    steps: {
      progress: 'السؤال {a} من {b}',
      skip: 'يمكنك ترك هذا السؤال: تابع فقط.',
      previous: 'السابق',
      next: 'التالي',
      overview: 'هكذا تبدو قصتك',
      overviewLead: 'هل كل شيء صحيح؟ يمكنك الآن إرسالها. وما زال بإمكانك تغيير شيء.',
      skipped: 'متروك',
      needed: 'هذا ما زال مطلوبًا',
      change: 'غيّر',
    },
  },
  pl: {
    choice: {
      legend: 'Jak chcesz widzieć pytania?',
      all: 'Wszystko na jednej stronie',
      one: 'Jedno pytanie na ekranie',
    },
    steps: {
      progress: 'Pytanie {a} z {b}',
      skip: 'Możesz to pominąć: po prostu idź dalej.',
      previous: 'Wstecz',
      next: 'Dalej',
      overview: 'Tak wygląda twoja historia',
      overviewLead: 'Czy wszystko się zgadza? Możesz ją wysłać. Możesz też jeszcze coś zmienić.',
      skipped: 'Pominięte',
      needed: 'To jest jeszcze potrzebne',
      change: 'Zmień',
    },
  },
  uk: {
    choice: {
      legend: 'Як ти хочеш бачити питання?',
      all: 'Усе на одній сторінці',
      one: 'Одне питання на екрані',
    },
    steps: {
      progress: 'Питання {a} з {b}',
      skip: 'Це можна пропустити: просто йди далі.',
      previous: 'Назад',
      next: 'Далі',
      overview: 'Так виглядає твоя історія',
      overviewLead: 'Усе правильно? Тоді можна надсилати. Ще можна щось змінити.',
      skipped: 'Пропущено',
      needed: 'Це ще потрібно',
      change: 'Змінити',
    },
  },
};

/** The words about seeing questions one by one, in the language of a page; what is not here is said in English. */
export function oneByOneWords(language: string): Words {
  return words[language] ?? english;
}
