import type { OfflineWords } from './text.nl.ts';

/** The same in Turkish. */
export const text: OfflineWords = {
  lines: {
    able: 'Bağlantın kesilirse burada anlatmaya devam edebilirsin. Hikâyen sonra kendiliğinden gönderilir.',
    insecure:
      'Bu sayfanın güvenli bağlantısı (https) yok. Bu yüzden yazdıklarını burada saklamıyoruz ve göndermek için bağlantı gerekir.',
    blocked:
      'Bu cihazda yazdıklarını saklayamıyoruz. Hikâyeni anlatabilirsin, ama bitirene kadar bu sayfayı açık bırak.',
    full: 'Bu cihaz dolu. Yazdıkların saklanmıyor. Devam edebilirsin, ama bitirene kadar bu sayfayı açık bırak.',
    offline: 'Şu anda bağlantın yok. Anlatmaya devam et. Bağlantı gelince hikâyen gönderilir.',
    sending: 'Gönderiliyor…',
    missing: 'Hikâyen henüz gönderilmedi. Önce eksik olanı doldur: imleç şimdi orada.',
    stuck:
      'Bağlantı yok ve bu cihazda hikâyeni saklayamıyoruz. Bu sayfayı açık bırak ve daha sonra yine gönder düğmesine bas.',
    elsewhere: 'Bu hikâye başka bir sekmede açık. Orada devam et.',
    restored: 'Daha önce yazdıkların yine burada.',
    emptied: 'Her şey boş. Yeniden başlayabilirsin.',
  },
  again: 'Yeniden başla',
  undo: 'Vazgeç, geri koy',
  noScript:
    'Bu tarayıcıda JavaScript kapalı. Bu yüzden yazdıklarını burada saklamıyoruz ve göndermek için bağlantı gerekir.',
  draft: {
    title: 'Burada anlatmaya başlamıştın',
    since: 'Son olarak:',
    goOn: 'Devam et',
    throwAway: 'Yeniden başla',
    until: 'Bunu on dört gün, yalnızca bu cihazda saklıyoruz. Başka kimse okuyamaz.',
  },
  waiting: {
    title: 'Bir hikâye bağlantı bekliyor',
    since: 'Anlatıldığı gün:',
    explanation: 'Henüz gönderilmedi. Bağlantı gelince kendiliğinden gönderilir.',
    tryNow: 'Şimdi dene',
    throwAway: 'Bu hikâyeyi at',
  },
  told: {
    title: 'Bu cihazdan bir hikâye gönderildi',
    explanation: 'Senin hikâyen miydi? O zaman dönüş koduna bak ve sakla.',
    show: 'Kodumu göster',
    throwAway: 'Koda ihtiyacım yok',
  },
  refused: {
    title: 'Bu cihazdan bir hikâye gönderilemedi',
    explanation: 'Senin hikâyen miydi? O zaman nedenini oku ve metnini sakla.',
    show: 'Yeniden oku',
    throwAway: 'Bu hikâyeyi at',
    kept: 'Bu hikâye hâlâ bu cihazda. Saklamak istersen metni kopyala, sonra buradan at.',
  },
  waits: {
    title: 'Hikâyen bağlantı bekliyor',
    lead: 'Bitirdin. Şu anda bağlantı olmadığı için hikâyen henüz gönderilmedi.',
    what: [
      'Bağlantı gelince kendiliğinden gönderilir. O zaman bu sayfayı bir kez daha aç: dönüş kodunu görürsün.',
      'Bunu bir hafta içinde yapman iyi olur. Bazı telefonlar daha sonra sitelerin sakladığını siler.',
      'O zamana kadar hikâyen kilitli. Bu cihazda onu kimse okuyamaz, sen de.',
    ],
    tryNow: 'Şimdi dene',
    another: 'Bir hikâye daha anlat',
  },
  earlier: {
    title: 'Hikâyen bizde zaten vardı',
    lead: 'Bu hikâye daha önce ulaştı. Bir kez duruyor.',
    code: 'Dönüş kodunu o zaman gösterdik. Bir günden sonra yeniden göstermiyoruz; böylece bu cihazla başka kimse hikâyene ulaşamaz.',
    toReturn: 'Kodum var. Hikâyeme git.',
  },
  unreadable: {
    title: 'Bu hikâyeyi açamıyoruz',
    lead: 'Hikâyen ulaştı, ama kilidi artık uymuyor. Sen anlattıktan sonra ekibin sistemi onarıldıysa böyle olabilir.',
    what: 'Üzgünüz. Ekibe bir kez daha anlatıp anlatamayacağını sor.',
  },
};
