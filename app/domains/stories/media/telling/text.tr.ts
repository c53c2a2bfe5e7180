import type { MediaWords } from './text.nl.ts';

/** The same in Turkish. */
export const text: MediaWords = {
  recorder: {
    title: 'İstersen sesli anlat',
    lead: [
      'Hikâyeni konuşarak da anlatabilirsin. O zaman yazman gerekmez.',
      'Dikkat: seni tanıyanlar sesini tanıyabilir. Bunu istemiyorsan yazman daha iyi.',
      'Seni yalnızca ekipteki insanlar dinleyebilir; o da okumalarına izin verirsen. Bazen biri yazıya geçirir. Sesini sonra geri alabilirsin.',
    ],
    file: {
      label: 'Ya da bir kayıt gönder',
      help: 'Telefonunla yaptığın ya da elinde olan bir kayıt. En fazla 12 MB ve on dakika.',
    },
    does: {
      start: 'Kaydı başlat',
      pause: 'Ara ver',
      resume: 'Devam et',
      done: 'Bitti',
      remove: 'Kaydı at',
      undo: 'Vazgeç, geri koy',
    },
    length: 'Kaydının süresi:',
    player: 'Kaydını dinle',
    says: {
      loading: 'Bir dakika…',
      asking: 'Telefonun veya bilgisayarın mikrofon için izin istiyor. Evet’i seç.',
      recording: 'Kayıt yapılıyor. Anlat.',
      paused: 'Ara verildi. Dinleyebilir ya da devam edebilirsin.',
      done: 'Kaydın hazır. Hikâyeni gönderince o da gider.',
      lastMinute: 'Bir dakikan daha var.',
      full: 'Kayıt doldu: on dakika. Hazır; hikâyeni gönderince o da gider.',
      heard: 'Seni duyuyoruz.',
      silent: 'Bir şey duymuyoruz. Biraz daha yüksek konuş ya da yaklaş.',
      ended: 'Mikrofon kapandı. Anlattıkların hazır.',
      removed: 'Kayıt silindi.',
      refused: 'Mikrofona izin yok. Tarayıcında bu sayfa için değiştirebilirsin. Ya da hikâyeni yaz.',
      noMicrophone: 'Mikrofon bulamıyoruz. Bir kayıt gönder ya da hikâyeni yaz.',
      failed: 'Şu anda kayıt yapılamıyor. Bir kayıt gönder ya da hikâyeni yaz.',
      tooLarge: 'Bu kayıt çok büyük. En fazla 12 MB sığar. Daha kısa birini seç.',
    },
  },
  picture: {
    title: 'Bir fotoğraf ekle',
    label: 'Fotoğraf seç veya çek',
    help: 'Zorunlu değil. Başkaları fotoğrafta tanınmasın. Nerede ve ne zaman çekildiğini siliyoruz.',
    words: 'Fotoğrafta ne görünüyor?',
    wordsHelp: 'Böylece iyi göremeyenler de ne olduğunu bilir.',
  },
  problem: {
    storyOrVoice: 'Ne yaşadığını buraya yaz ya da sesli anlat. Birkaç cümle yeter.',
    voiceUnknown: 'Bu kaydı çalamıyoruz. Başka birini seç ya da hikâyeni yaz.',
    voiceIsFilm: 'Bu bir video. Biz yalnızca sesini istiyoruz. Sadece ses olan bir kayıt seç.',
    voiceTooLarge: (megabytes) =>
      `Bu kayıt çok büyük: ${megabytes} MB. En fazla 12 MB sığar. Daha kısa birini seç.`,
    pictureUnreadable: 'Bu fotoğrafı açamıyoruz. Başka birini seç. JPEG, PNG ve WebP olur.',
    pictureTooLarge: (megabytes) =>
      `Bu fotoğraf çok büyük: ${megabytes} MB. En fazla 15 MB sığar. Daha küçük birini seç.`,
    picturePixels: 'Bu fotoğraf açılamayacak kadar büyük. Daha küçük birini seç.',
    wordsTooLong: 'Bu çok uzun. En fazla 300 karakter sığar.',
    again: {
      voice: 'Kaydın artık burada değil mi? Yeniden seç. Tarayıcı onu saklayamaz.',
      picture: 'Fotoğrafın artık burada değil mi? Yeniden seç. Tarayıcı onu saklayamaz.',
    },
  },
};
