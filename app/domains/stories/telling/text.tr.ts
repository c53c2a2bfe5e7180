import type { Reach } from '../reach.ts';
import type { TellingWords } from './text.nl.ts';

/** The words of telling in Turkish. */
export const text: Partial<TellingWords> = {
  until: (day: string) => `Hikâyeni ${day} tarihine kadar anlatabilirsin.`,
  promiseTitle: 'Bilmen iyi olur',
  promise: [
    'Adını söylemen gerekmez.',
    'Hikâyeni kimin okuyabileceğini sen seçersin.',
    'Sadece hikâyen ve onu kimin okuyabileceği gerekli. Gerisini atlayabilirsin.',
    'Hikâyeni daha sonra okuyabilir, değiştirebilir veya geri alabilirsin.',
  ],
  aboutStory: 'Hikâyen',
  aboutMeaning: 'Senin için anlamı',
  aboutTeller: 'Senin hakkında',
  doesNotApply: 'Buraya uymuyor',
  ownWords: 'Ya da kendi sözlerinle',
  onlyWhen: (question: string, options: string[]) =>
    `Yalnızca ‘${question}’ sorusunda ${options.map((option) => `‘${option}’`).join(' veya ')} seçtiysen.`,
  followUps: { came: 'Yeni bir soru eklendi: {a}', went: 'Bu soru artık gerekmiyor: {a}' },
  unit: (unit: string) => `Birim: ${unit}.`,
  between: (least: number, most: number) => `${least} ile ${most} arasında.`,
  reach: {
    legend: 'Hikâyeni kim okuyabilir?',
    help: 'Bunu daha sonra her zaman değiştirebilirsin.',
    options: {
      counted: {
        label: 'Kimse okumaz',
        description: 'Sadece sorulara verdiğin cevaplar, başkalarınınkilerle birlikte sayılır.',
      },
      team: { label: 'Ekip', description: 'Bu ekipteki insanlar okur ve ondan öğrenir.' },
      network: {
        label: 'Başka ekipler de',
        description:
          'Biri, kimsenin tanınmadığını kontrol ettikten sonra ağdaki başka ekipler de okuyabilir.',
      },
      public: {
        label: 'Herkes',
        description: 'Bir bölümü herkese açık kullanılabilir. Nerede olduğunu görürsün ve geri alabilirsin.',
      },
    },
  },
  accounting: {
    label: 'Hikâyem, yapılan işin ne işe yaradığını göstermek için de kullanılabilir',
    description:
      'Örneğin işin parasını ödeyen belediyeye. Zorunlu değil. İşaretlemezsen hikâyen bunun için asla kullanılmaz. ‘Kimse okumaz’ı seçersen bu işaret sayılmaz.',
  },
  enough: 'Bu kadarı yeter mi? Sona kadar bütün soruları atlayabilirsin.',
  toReach: 'Son soruya git',
  send: 'Hikâyemi gönder',
  language: 'Dil',
  invitation: {
    title: 'Davetin var mı?',
    lead: 'Burada davet alan insanlar anlatır. Kartındaki kareyi tara, e-postandaki bağlantıyı aç veya kartındaki kodu yaz.',
    label: 'Davetinin kodu',
    help: 'On altı harf ve rakam. Tireler ve büyük harfler önemli değil.',
    mayBeEmpty: 'Başka kodun yok mu? Burayı boş bırak. O zaman davetsiz anlatırsın.',
    go: 'Devam',
    without: 'Davetsiz anlat',
    problemSummary: 'Böyle olmadı, şuna bak:',
    usedByYou: 'Bu daveti sen mi kullandın? Dönüş kodunla hikâyene geri dönebilirsin.',
    problem: {
      missing: 'Burada davet gerekli. Kartındaki kodu yaz.',
      unknown: 'Bu kodu tanımıyoruz. Her harfi kontrol et.',
      used: 'Bu davet daha önce kullanıldı. Bir davet bir kez geçerlidir.',
      expired: 'Bu davetin süresi doldu. Seni davet edenden yenisini iste.',
    },
  },
  errorTitle: 'Hata:',
  problemSummary: 'Hikâyen henüz gönderilmedi. Lütfen şuna bak:',
  problem: {
    missing: {
      story: 'Ne yaşadığını buraya yaz. Birkaç cümle yeter.',
      title: 'Hikâyene bir başlık ver.',
      text: 'Buraya bir şey yaz.',
      single: 'Sana uyanı seç.',
    },
    tooLong: (length: number, most: number) =>
      `Bu çok uzun: ${length.toLocaleString('tr-TR')} karakter. En fazla ${most.toLocaleString('tr-TR')} sığar. Biraz kısalt.`,
    unknownOption: 'Bu cevabı tanımıyoruz. Aşağıdaki cevaplardan birini seç.',
    bothNotApplicable: 'Hem ‘Buraya uymuyor’u hem bir cevap seçtin. İkisinden birini seç.',
    notANumber: (least: number | undefined, most: number | undefined) =>
      least === undefined || most === undefined
        ? 'Buraya rakamla bir sayı yaz.'
        : `Buraya ${least} ile ${most} arasında bir sayı yaz.`,
    halfLaid: (stone: string) => `‘${stone}’ için iki yönden birini seçtin. Öbürünü de seç.`,
    notADate: 'Bu tarihi okuyamıyoruz. Örneğin 31-12-2026 yaz.',
    reach: 'Hikâyeni kimin okuyabileceğini seç.',
  },
  notOpen: {
    title: 'Şu anda burada anlatamazsın',
    draft: 'Burası henüz açık değil. Daha sonra tekrar gel.',
    closed: 'Burası kapandı. Yeni bir şey anlatılamaz.',
    kept: 'Yazdıkların gönderilmedi. Saklayabilmen için aşağıda okuyabilirsin.',
    back: 'Daha önce anlattın mı? Dönüş kodunla hikâyene yine ulaşabilirsin.',
    toReturn: 'Hikâyeme git',
  },
  thanks: {
    title: 'Teşekkürler. Hikâyen bize ulaştı.',
    again: 'Bu hikâye bizde zaten vardı. Bir kez duruyor. Değiştirmek ister misin? Kodunla yapabilirsin.',
    codeTitle: 'Dönüş kodunu sakla',
    codeLead: 'Bu on Hollandaca kelimeyle hikâyene geri dönersin. Sadece sende var. Biz bulamayız.',
    waysTitle: 'Kodu böyle saklayabilirsin',
    ways: 'Kelimeleri yaz, fotoğrafını çek, kareyi başka bir telefonla tara veya bağlantıyı sakla.',
    link: 'Hikâyem (bu bağlantıyı sakla)',
    card: 'Yazdırmak için kart',
    qr: 'Hikâyene giden QR kodu',
    nextTitle: 'Peki şimdi?',
    next: (reach: Reach) =>
      reach === 'counted'
        ? 'Hikâyeni kimse okumaz. Yeterince başka cevap olunca cevapların sayılır.'
        : 'Ekip hikâyeni okur. Belki sana bir soru sorarlar. Kodunla geri gelince görürsün.',
    onceMore: 'Kodun bir kez daha',
    onceMoreLead: 'Kaydettin mi? Bu sayfayı kapatırsan bir daha göstermeyiz.',
    done: 'Kodum bende. Hikâyeme git.',
    newTab: 'Bu sayfadaki bağlantılar yeni sekmede açılır.',
  },
};
