import type { Language, OtherLanguage } from '../question.ts';

/** What stands on posters and cards. It is read standing up, by someone who did not ask for it: a few short lines. */
export interface PrintWords {
  poster: string;
  call: string;
  /** How to get there, before the address. */
  how: string;
  qr: string;
  /** What happens with what is told, honestly. `space` is who asks. */
  promise(space: string): string;
  /** Before a code to type. */
  code: string;
}

const dutch: PrintWords = {
  poster: 'Poster',
  call: 'Vertel wat je meemaakte',
  how: 'Richt de camera van je telefoon op het blokje. Of typ dit adres in:',
  qr: 'QR-code naar het Vertelpunt',
  promise: (space) =>
    `Je naam is niet nodig. Jij kiest wie je verhaal mag lezen, en je kunt het altijd terugnemen. ${space} leert ervan. Niemand wordt erop beoordeeld.`,
  code: 'Deze code werkt één keer:',
};

const others: Record<Exclude<OtherLanguage, 'ti'>, PrintWords> = {
  en: {
    poster: 'Poster',
    call: 'Tell us what happened to you',
    how: 'Point the camera of your phone at the square. Or type this address:',
    qr: 'QR code to tell your story',
    promise: (space) =>
      `We do not need your name. You choose who may read your story, and you can always take it back. ${space} learns from it. Nobody is judged by it.`,
    code: 'This code works once:',
  },
  tr: {
    poster: 'Afiş',
    call: 'Yaşadığını anlat',
    how: 'Telefonunun kamerasını kareye tut. Ya da şu adresi yaz:',
    qr: 'Anlatmak için QR kodu',
    promise: (space) =>
      `Adın gerekmez. Hikâyeni kimin okuyacağını sen seçersin ve her zaman geri alabilirsin. ${space} bundan öğrenir. Kimse bununla yargılanmaz.`,
    code: 'Bu kod bir kez geçerli:',
  },
  ar: {
    poster: 'ملصق',
    call: 'احكِ ما حدث معك',
    how: 'وجّه كاميرا هاتفك إلى المربع، أو اكتب هذا العنوان:',
    qr: 'رمز QR لتحكي قصتك',
    promise: (space) =>
      `لا نحتاج إلى اسمك. أنت تختار من يقرأ قصتك، ويمكنك سحبها دائمًا. يتعلم منها ${space}. ولا يُحكم على أحد بسببها.`,
    code: 'هذا الرمز صالح مرة واحدة:',
  },
  pl: {
    poster: 'Plakat',
    call: 'Opowiedz, co cię spotkało',
    how: 'Skieruj aparat telefonu na kwadrat. Albo wpisz ten adres:',
    qr: 'Kod QR, aby opowiedzieć',
    promise: (space) =>
      `Nie musisz podawać nazwiska. To ty wybierasz, kto przeczyta twoją historię, i zawsze możesz ją wycofać. ${space} uczy się z niej. Nikt nie jest na jej podstawie oceniany.`,
    code: 'Ten kod działa jeden raz:',
  },
  uk: {
    poster: 'Плакат',
    call: 'Розкажи, що з тобою сталося',
    how: 'Наведи камеру телефону на квадрат. Або введи цю адресу:',
    qr: 'QR-код, щоб розповісти',
    promise: (space) =>
      `Твоє імʼя не потрібне. Ти вибираєш, хто прочитає твою історію, і завжди можеш її забрати. ${space} вчиться з неї. Нікого за неї не оцінюють.`,
    code: 'Цей код діє один раз:',
  },
};

/** The words for paper in this language; Tigrinya is said in English until someone writes it. */
export function printWords(language: Language): PrintWords {
  if (language === 'nl') return dutch;
  return language === 'ti' ? others.en : others[language];
}
