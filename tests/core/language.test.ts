/** Languages are told from their commonest words, and never guessed from too little. */
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '@/lib/core/language';

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

describe('identifyLanguage', () => {
  it.each(samples)('knows %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
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

  it('reads only the beginning of a huge text', () => {
    const started = performance.now();
    expect(identifyLanguage('the words of our policy and what you can do '.repeat(100_000))).toBe('en');
    expect(performance.now() - started).toBeLessThan(200);
  });
});
