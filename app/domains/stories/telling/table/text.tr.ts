import { text as dutch, type TableWords } from './text.nl.ts';

/** The same in Turkish; who helps at the table reads Dutch. */
export const text: TableWords = {
  lines: {
    offline:
      'Şu anda bağlantı yok. Yine de anlatabilirsin. Kodunu hemen alırsın; hikâyen gönderilince çalışır.',
    insecure:
      'Bu tabletin güvenli bağlantısı (https) yok. Bu yüzden bağlantı kesilince burada kimse anlatamaz.',
    sending: 'Gönderiliyor…',
    missing: 'Hikâyen henüz gönderilmedi. Önce eksik olanı doldur: imleç şimdi orada.',
    stuck: 'Gönderilemiyor ve bu tablet hikâyeni saklayamıyor. Böyle bırak ve masadan birini çağır.',
  },
  noScript:
    'Bu tarayıcıda JavaScript kapalı. Anlatabilirsin, ama her anlatandan sonra bu sekmeyi kapat ki sonraki bir şey görmesin.',
  start: {
    begin: 'Anlatmaya başla',
    cleared: 'Burada anlattıkların bu tablette kalmaz. Senden sonraki kişi boş bir sayfayla başlar.',
    quiet:
      'Biraz uzaklaştın mı? Beş dakika sonra hâlâ burada mısın diye sorarız. Kimse cevap vermezse iki dakika sonra her şeyi sileriz.',
  },
  stop: 'Dur ve her şeyi sil',
  still: {
    title: 'Hâlâ burada mısın?',
    explanation:
      'Bir süredir bir şey olmadı. Sonraki kişi okumasın diye iki dakika sonra buradakileri sileriz.',
    yes: 'Evet, buradayım',
    no: 'Hayır, her şeyi sil',
  },
  thanks: {
    title: 'Teşekkürler. Hikâyen bize ulaştı.',
    lead: 'Bu on kelimeyle evde hikâyene geri dönersin. Sadece sende var. Biz bulamayız.',
    how: 'Kelimelerin fotoğrafını çek, kareyi kendi telefonunla tara veya kelimeleri yaz.',
    qr: 'Hikâyene giden QR kodu',
    after: 'Sonra bu ekrandan silinirler ve bir daha göstermeyiz.',
    done: 'Kodum bende',
  },
  card: {
    title: 'Teşekkürler. Hikâyen hazır.',
    lead: 'Şu anda bağlantı yok. Bağlantı gelince hikâyen gönderilir. O zamana kadar kimse okuyamaz, bu tablette de.',
    code: 'Bu kodla hikâyene geri dönersin. Sadece sende var. Hikâyen gönderilince çalışır; bu birkaç gün sürebilir.',
    how: 'Fotoğraf çek, kareyi kendi telefonunla tara veya harf ve rakamları yaz.',
    letters: 'Kodunun harf ve rakamları, beş grup hâlinde',
    notAgain: 'Sonra kod bu ekrandan silinir. Biz onu bulamayız.',
    done: 'Kodum bende',
  },
  staff: dutch.staff,
};
