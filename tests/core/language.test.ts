/** Languages are told from their commonest words, and never guessed from too little. */
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '@/lib/core/language';
import { expectQuick } from '../timing';

const samples: readonly (readonly [string, string])[] = [
  ['en', 'We keep the name that you have given to us, and we do not pass it on to anyone who is not part of our team.'],
  [
    'de',
    'Wir geben Ihre Daten nicht an Dritte weiter, es sei denn, dass Sie dem zugestimmt haben oder das Gesetz es verlangt.',
  ],
  [
    'fr',
    'Nous ne vendons pas vos données et nous les gardons pour une durée qui est la plus courte possible dans le service.',
  ],
  [
    'es',
    'No vendemos los datos de nuestros usuarios y los guardamos por el tiempo que sea necesario para prestar el servicio.',
  ],
  [
    'pt',
    'Não vendemos os seus dados e guardamos as informações apenas pelo tempo que for necessário para prestar o serviço.',
  ],
  [
    'it',
    'Non vendiamo i dati degli utenti e li conserviamo per il tempo che è necessario alla fornitura del servizio.',
  ],
  [
    'nl',
    'Wij verkopen de gegevens van onze klanten niet en wij bewaren het adres dat je ons geeft voor een jaar op een server.',
  ],
  [
    'sv',
    'Vi säljer inte dina uppgifter och vi sparar dem bara så länge som det är nödvändigt för att du ska kunna använda tjänsten.',
  ],
  [
    'pl',
    'Nie sprzedajemy danych i przechowujemy je tylko przez czas, który jest konieczny do tego, aby usługa działała dla państwa.',
  ],
  [
    'ru',
    'Мы не продаем ваши данные и храним их только в течение времени, которое необходимо для того, чтобы сервис работал.',
  ],
  ['ja', '当社は、お客様の情報を第三者に販売しません。情報はサービスの提供に必要な期間だけ保管します。'],
  ['zh', '我们不会出售您的信息，并且只在提供服务所必需的期限内保存您的信息。'],
  ['ko', '우리는 귀하의 정보를 판매하지 않으며 서비스 제공에 필요한 기간 동안만 보관합니다.'],
  ['el', 'Δεν πουλάμε τα δεδομένα σας και τα κρατάμε μόνο για όσο χρόνο χρειάζεται η υπηρεσία.'],
  ['ar', 'نحن لا نبيع بياناتك ونحتفظ بها فقط للمدة اللازمة لتقديم الخدمة لك.'],
];

/** A sentence of twenty words or so in each language that is told apart by words, beside those above; and one in each script. */
const others: readonly (readonly [string, string])[] = [
  [
    'af',
    'Ons verkoop nie jou inligting nie en ons bewaar dit net vir die tyd wat nodig is om die diens vir jou te lewer, en nie langer nie.',
  ],
  [
    'az',
    'Biz sizin məlumatları satmırıq və onları yalnız xidmət üçün lazım olan müddət ərzində saxlayırıq, bu da bir ildən çox olan müddət deyil.',
  ],
  [
    'be',
    'Мы не прадаём вашы звесткі і захоўваем іх толькі столькі, колькі трэба для таго, каб сэрвіс працаваў, і не перадаём іх з мэтай рэкламы ў іншыя краіны, або на продаж.',
  ],
  [
    'bg',
    'Ние не продаваме вашите данни и ги пазим само за времето, което е нужно за услугата, и не ги даваме на никого, за да се използват от други.',
  ],
  [
    'ca',
    'No venem les dades dels nostres usuaris i les guardem només pel temps que cal per prestar el servei amb una qualitat que els agradi.',
  ],
  [
    'cs',
    'Vaše údaje neprodáváme a uchováváme je jen po dobu, která je nutná k tomu, aby služba fungovala, a to se týká také údajů pro reklamu nebo průzkum, že ano.',
  ],
  [
    'cy',
    'Nid ydym yn gwerthu eich data ac rydym yn ei gadw am yr amser y mae ei angen ar y gwasanaeth yn unig, ac yna i ffwrdd ag ef.',
  ],
  [
    'da',
    'Vi sælger ikke dine oplysninger, og vi gemmer dem kun så længe, som det er nødvendigt for at tjenesten kan bruges af dig på nettet.',
  ],
  [
    'et',
    'Me ei müü teie andmeid ja hoiame neid ainult seni, kui see on teenuse jaoks vajalik, või kuni te ise palute need kustutada ning see on tehtud.',
  ],
  [
    'eu',
    'Ez ditugu zure datuak saltzen eta zerbitzua emateko behar den denbora baino ez dira gordeko, eta hori ez da inoiz urte bat baino gehiago izan, bai zure eta bai gure datuak.',
  ],
  [
    'fi',
    'Emme myy tietojasi, ja säilytämme ne vain niin kauan kuin se on palvelun vuoksi tarpeen, tai kun laki vaatii, että ne on säilytettävä, ei kauemmin.',
  ],
  [
    'ga',
    'Ní dhíolaimid do chuid sonraí agus ní choinnímid iad ach ar feadh an ama is gá leis an tseirbhís a chur ar fáil do na daoine go léir.',
  ],
  [
    'gl',
    'Non vendemos os datos das persoas usuarias e gardámolos só polo tempo que cómpre para prestar o servizo cunha calidade que lles guste, non para unha venda do ficheiro.',
  ],
  [
    'hr',
    'Ne prodajemo vaše podatke i čuvamo ih samo koliko je potrebno za uslugu, a ne dajemo ih drugima osim ako su to tražili sud ili policija, što se događa rijetko.',
  ],
  [
    'hu',
    'Nem adjuk el az adatait, és csak addig tároljuk azokat, ameddig a szolgáltatáshoz kell, vagy ha a törvény azt írja elő, hogy egy ideig még meg kell őrizni.',
  ],
  [
    'id',
    'Kami tidak menjual data Anda dan hanya menyimpannya selama diperlukan untuk layanan ini, karena kami ingin bahwa data pada akun yang sudah ditutup akan dihapus dari server.',
  ],
  [
    'is',
    'Við seljum ekki upplýsingar um þig og geymum þær ekki lengur en það sem þarf til að þjónustan virki, og við spyrjum þig áður en þú ert skráð á lista.',
  ],
  [
    'kk',
    'Біз сіздің деректеріңізді сатпаймыз және оларды тек қызмет көрсету үшін қажет болып тұрған мерзім бойы сақтаймыз немесе жоямыз, бұл бәріне бірдей.',
  ],
  [
    'lt',
    'Jūsų duomenų neparduodame ir juos saugome tik tiek, kiek tai yra būtina paslaugai teikti, arba tiek, kad su jais būtų galima įvykdyti įstatymą.',
  ],
  [
    'lv',
    'Mēs nepārdodam jūsu datus un glabājam tos tikai tik ilgi, cik tas ir vajadzīgs pakalpojumam, vai par to laiku, ko prasa likums, un no tiem nav peļņas uz biržas.',
  ],
  [
    'mk',
    'Ние не ги продаваме вашите податоци и ги чуваме само колку што е потребно за услугата, а тие не се даваат на други со цел да се продаваат или да се објават во весник од земјата.',
  ],
  [
    'ms',
    'Kami tidak menjual data anda dan hanya menyimpannya selama yang diperlukan untuk perkhidmatan ini, kerana ia boleh dipadam oleh anda pada bila-bila masa dari akaun, dan kami percaya bahawa itu adil.',
  ],
  [
    'no',
    'Vi selger ikke opplysningene dine, og vi lagrer dem bare så lenge det er nødvendig for å levere tjenesten, og ikke for noe annet som vi kunne tjene på av reklame.',
  ],
  [
    'ro',
    'Nu vindem datele și le păstrăm doar cât este nevoie pentru serviciu sau cât cere legea, iar pe cele care nu mai sunt de folos le ștergem în câteva zile de la închiderea contului.',
  ],
  [
    'sk',
    'Vaše údaje nepredávame a uchovávame ich len tak dlho, ako je to potrebné pre službu, alebo ak to žiada zákon, a na reklamu sa nepoužívajú, že áno, v žiadnom prípade.',
  ],
  [
    'sl',
    'Vaših podatkov ne prodajamo in jih hranimo le toliko časa, kolikor je to potrebno za storitev, ali če tako zahteva zakon, ki velja za vse, in se z njimi ne trguje, so varni.',
  ],
  [
    'sq',
    'Ne nuk i shesim të dhënat tuaja dhe i ruajmë vetëm për aq kohë sa është e nevojshme për një shërbim që të funksionojë në rregull, ose me urdhër të gjykatës.',
  ],
  [
    'sr',
    'Не продајемо ваше податке и чувамо их само колико је потребно за услугу, а не дајемо их другима осим ако су то тражили суд или полиција, који на то имају право у земљи.',
  ],
  [
    'sw',
    'Hatuuzi data yako na tunaihifadhi kwa muda unaohitajika tu kwa ajili ya huduma, na hii ni kanuni ya kampuni katika nchi zote za dunia, au kwa idhini yako.',
  ],
  [
    'tl',
    'Hindi namin ibinebenta ang inyong datos at itinatago namin ito sa panahon na kailangan ng serbisyo lamang, at ang mga tao sa kumpanya ay hindi ito nakikita.',
  ],
  [
    'tr',
    'Verilerinizi satmıyoruz ve onları yalnızca bir hizmet için gerekli olan süre boyunca saklıyoruz; bu süre en çok bir yıl veya kanunun istediği kadar, daha uzun değil, her zaman olarak.',
  ],
  [
    'uk',
    'Ми не продаємо ваші дані та зберігаємо їх лише стільки, скільки потрібно для послуги, і не передаємо їх на сторону з іншою метою, що не названа в цьому тексті, або від вас.',
  ],
  [
    'vi',
    'Chúng tôi không bán dữ liệu của các bạn và chỉ lưu giữ cho đến khi dịch vụ không còn cần, trừ khi được pháp luật cho phép là phải có lâu hơn.',
  ],
  ['am', 'መረጃዎን አንሸጥም፤ አገልግሎቱን ለመስጠት አስፈላጊ እስከሆነ ድረስ ብቻ እናስቀምጠዋለን።'],
  ['bn', 'আমরা আপনার তথ্য বিক্রি করি না এবং পরিষেবার জন্য যতদিন প্রয়োজন ততদিনই রাখি।'],
  ['fa', 'ما داده‌های شما را نمی‌فروشیم و آنها را تنها تا زمانی که برای خدمت لازم است نگه می‌داریم.'],
  ['gu', 'અમે તમારો ડેટા વેચતા નથી અને સેવા માટે જરૂરી હોય ત્યાં સુધી જ રાખીએ છીએ.'],
  ['he', 'אנחנו לא מוכרים את המידע שלכם ושומרים אותו רק כל עוד הוא נחוץ לשירות.'],
  ['hi', 'हम आपका डेटा नहीं बेचते और उसे केवल सेवा के लिए ज़रूरी समय तक रखते हैं।'],
  ['hy', 'Մենք չենք վաճառում ձեր տվյալները և պահում ենք դրանք միայն ծառայության համար անհրաժեշտ ժամանակ։'],
  ['ka', 'ჩვენ არ ვყიდით თქვენს მონაცემებს და ვინახავთ მხოლოდ მომსახურებისთვის საჭირო დროით.'],
  ['km', 'យើងមិនលក់ទិន្នន័យរបស់អ្នកទេ ហើយរក្សាទុកតែក្នុងរយៈពេលដែលសេវាកម្មត្រូវការ។'],
  ['kn', 'ನಾವು ನಿಮ್ಮ ಮಾಹಿತಿಯನ್ನು ಮಾರುವುದಿಲ್ಲ ಮತ್ತು ಸೇವೆಗೆ ಬೇಕಾದಷ್ಟು ಸಮಯ ಮಾತ್ರ ಇಟ್ಟುಕೊಳ್ಳುತ್ತೇವೆ.'],
  ['ml', 'ഞങ്ങൾ നിങ്ങളുടെ വിവരങ്ങൾ വിൽക്കുന്നില്ല, സേവനത്തിന് ആവശ്യമുള്ള കാലം മാത്രം സൂക്ഷിക്കുന്നു.'],
  ['my', 'ကျွန်ုပ်တို့သည် သင့်အချက်အလက်များကို မရောင်းပါ၊ ဝန်ဆောင်မှုအတွက် လိုအပ်သည့်ကာလသာ သိမ်းဆည်းပါသည်။'],
  ['pa', 'ਅਸੀਂ ਤੁਹਾਡਾ ਡਾਟਾ ਨਹੀਂ ਵੇਚਦੇ ਅਤੇ ਇਸਨੂੰ ਸਿਰਫ਼ ਸੇਵਾ ਲਈ ਲੋੜੀਂਦੇ ਸਮੇਂ ਤੱਕ ਰੱਖਦੇ ਹਾਂ।'],
  ['si', 'අපි ඔබේ දත්ත විකුණන්නේ නැත, සේවාව සඳහා අවශ්‍ය කාලය තුළ පමණක් තබා ගනිමු.'],
  ['ta', 'நாங்கள் உங்கள் தரவை விற்பதில்லை; சேவைக்குத் தேவையான காலம் மட்டுமே வைத்திருக்கிறோம்.'],
  ['te', 'మేము మీ సమాచారాన్ని అమ్మము, సేవకు అవసరమైనంత కాలం మాత్రమే ఉంచుతాము.'],
  ['th', 'เราไม่ขายข้อมูลของคุณ และเก็บไว้เท่าที่จำเป็นต่อการให้บริการเท่านั้น'],
  ['ur', 'ہم آپ کا ڈیٹا فروخت نہیں کرتے اور اسے صرف اس وقت تک رکھتے ہیں جب تک خدمت کے لیے ضروری ہو۔'],
];

/** Languages that are not told apart. */
const unknown: readonly (readonly [string, string])[] = [
  [
    'Esperanto',
    'Ni ne vendas viajn datumojn kaj konservas ilin nur dum la tempo kiun la servo bezonas por funkcii bone, sed neniam dum pli ol unu jaro.',
  ],
  [
    'Latin',
    'Notitias vestras non vendimus nec diutius servamus quam ministerio necesse est, nisi lex aliter iubeat aut vos ipsi id a nobis petitis.',
  ],
  [
    'Hausa',
    'Ba ma sayar da bayananku kuma muna ajiye su ne kawai har tsawon lokacin da ake bukata domin yin aikin, sai dai idan doka ta ce haka.',
  ],
  [
    'Somali',
    'Ma iibinno xogtaada waxaana hayneynaa oo keliya inta loo baahan yahay si adeegga loo bixiyo, ilaa sharcigu wax kale ka dhigo mooyee.',
  ],
  [
    'Zulu',
    'Asizithengisi izimininingwane zakho futhi sizigcina kuphela isikhathi esidingekayo ukuze kunikezwe usizo, ngaphandle kokuthi umthetho usho okunye nokho.',
  ],
];

describe('identifyLanguage', () => {
  it.each(samples)('knows %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it.each(others)('knows %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it.each([...samples.slice(1), ...others, ...unknown])(
    'never takes %s for English, whatever is declared',
    (_, text) => {
      expect(identifyLanguage(text.repeat(4), 'en-US')).not.toBe('en');
    },
  );

  it.each([
    ['bs', 'hr'],
    ['sr', 'hr'],
    ['mr', 'hi'],
  ])('believes %s where the text could be %s', (declared, twin) => {
    const text = others.find(([language]) => language === twin)?.[1] ?? '';
    expect(identifyLanguage(text, declared)).toBe(declared);
  });

  it('reads accents that are set apart from their letters', () => {
    const [, text = ''] = others.find(([language]) => language === 'vi') ?? [];
    expect(identifyLanguage(text.normalize('NFD'))).toBe('vi');
  });

  it('takes a line of ten words for the declared language, and for no other', () => {
    const line = 'Here you find all of our policies and terms.';
    expect(identifyLanguage(line, 'en')).toBe('en');
    expect(identifyLanguage(line, 'de')).toBe('und');
    expect(identifyLanguage(line)).toBe('und');
  });

  it('knows English below a list of languages', () => {
    expect(identifyLanguage(`Русский 中文 日本語 Ελληνικά ${samples[0]?.[1]}`)).toBe('en');
  });

  it('knows English with a foreign name in it', () => {
    expect(identifyLanguage(`Müller & Söhne of Köln say: ${samples[0]?.[1]}`)).toBe('en');
  });

  it('believes the text rather than what the page declares', () => {
    expect(identifyLanguage(samples[1]?.[1] ?? '', 'en-US')).toBe('de');
  });

  it('lets the declared language decide where the words hardly do', () => {
    const menu =
      'Home Shop Gallery Contact Products Catalogue Partners Press Jobs Login Account Basket Search Newsletter Blog About the team';
    expect(identifyLanguage(menu, 'en')).toBe('en');
    expect(identifyLanguage(menu.replace('the ', ''), 'en')).toBe('und');
  });

  it.each(['', 'Privacy', '12345 67890 !!! ???', '\ud800\udfff\ud800', '\0\0\0'])('says und for %j', (text) => {
    expect(identifyLanguage(text)).toBe('und');
  });

  it('reads only the beginning of a huge text', async () => {
    const huge = 'the words of our policy and what you can do '.repeat(100_000);
    expect(await expectQuick(() => identifyLanguage(huge), 200)).toBe('en');
    const german = 'die Worte in unserer Erklärung und was Sie tun können '.repeat(100_000);
    expect(identifyLanguage(`${'the words of our policy and what you can do '.repeat(1000)}${german}`)).toBe('en');
  });
});
