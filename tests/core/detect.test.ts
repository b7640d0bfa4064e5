/** Privacy documents are told from their neighbours, whatever the language, and nothing on a page makes it throw. */
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/core/detect';
import type { PageFacts } from '@/lib/core/model';
import { expectQuick } from '../timing';

const policyText =
  'This privacy policy tells you how Brightleaf Gardens handles your personal information. We collect your name and email address when you order plants from us. We use cookies to remember your basket. We may share your personal data with the carrier that delivers your order. We do not sell your information. We keep your data for two years. You can ask us to delete your data at any time.';
const termsText =
  'These terms form an agreement between you and Brightleaf Gardens. You agree to pay the price shown. You may not resell seeds. Our liability is limited to the price paid. The warranty does not cover frost. Governing law is that of Norway. We may end your subscription if you breach these terms of service.';
const articleText =
  'For years people have worried about what happens to the things they type into search boxes. In this guide we look at five browsers and at what each of them does against trackers. None is perfect. The first one blocks most scripts, but it is slow on old laptops. The second one is quick and makes you change a dozen settings by hand.';

function page(facts: Partial<PageFacts>): PageFacts {
  return {
    url: 'https://example.org/',
    title: '',
    headings: [],
    lang: 'en',
    words: 900,
    fields: 0,
    sample: '',
    ...facts,
  };
}

const policies: readonly (readonly [string, Partial<PageFacts>])[] = [
  [
    'a policy',
    {
      url: 'https://brightleaf.example/privacy-policy',
      title: 'Privacy policy | Brightleaf',
      headings: ['Privacy policy', 'What we collect'],
      sample: policyText,
    },
  ],
  [
    'a policy at an address that says nothing',
    {
      url: 'https://brightleaf.example/p/8841',
      title: 'Privacy notice',
      headings: ['Privacy notice'],
      sample: policyText,
    },
  ],
  [
    'a policy whose title is the site name',
    {
      url: 'https://brightleaf.example/privacy',
      title: 'Brightleaf Gardens',
      headings: ['Privacy'],
      sample: policyText,
    },
  ],
  [
    'a policy without an address or title',
    {
      url: 'about:blank',
      headings: ['Our privacy statement', 'Information we collect', 'Your rights'],
      sample: policyText,
    },
  ],
  [
    'a cookie policy',
    {
      url: 'https://brightleaf.example/cookies',
      title: 'Cookie policy',
      headings: ['Cookie policy', 'What are cookies?'],
      sample:
        'This cookie policy explains how we use cookies. Cookies are small files on your device. We use cookies to count visits. You can refuse cookies in your browser. Some cookies stay on your device for a year.',
    },
  ],
  [
    'terms and privacy on one page',
    {
      url: 'https://brightleaf.example/legal',
      title: 'Legal',
      headings: [
        'Terms of use',
        'Returns',
        'Privacy policy',
        'Information we collect',
        'How we use your information',
        'Your choices',
        'Cookies',
        'Contact us',
      ],
      words: 2000,
      sample: `${termsText} ${policyText}`,
    },
  ],
];

const others: readonly (readonly [string, Partial<PageFacts>])[] = [
  [
    'terms of service',
    {
      url: 'https://brightleaf.example/terms',
      title: 'Terms of service | Brightleaf',
      headings: ['Terms of service', 'Liability'],
      words: 2000,
      sample: termsText,
    },
  ],
  [
    'terms that point to the privacy policy',
    {
      url: 'https://brightleaf.example/legal/terms',
      title: 'Terms and conditions',
      headings: ['Terms and conditions', 'Privacy', 'Warranty'],
      words: 2000,
      sample: `${termsText} Our privacy policy tells how we use your information.`,
    },
  ],
  [
    'a data processing agreement',
    {
      url: 'https://brightleaf.example/legal/dpa',
      title: 'Data processing addendum',
      headings: ['Data processing addendum', 'Definitions', 'Sub-processors'],
      words: 2000,
      sample:
        'The parties agree as follows. The processor shall process customer personal data only on instructions of the controller. The processor shall assist the controller. Sub-processors shall be bound by the standard contractual clauses. The parties shall cooperate.',
    },
  ],
  [
    'an article about privacy',
    {
      url: 'https://news.example/blog/five-browsers-that-respect-your-privacy',
      title: 'Five browsers that respect your privacy',
      headings: ['Five browsers that respect your privacy', 'How we tested'],
      sample: articleText,
    },
  ],
  [
    'a help page',
    {
      url: 'https://help.example/articles/why-is-my-account-private',
      title: 'Why is my account private?',
      headings: ['Why is my account private?'],
      words: 200,
      sample:
        'Open the settings and choose who can see your profile. If the switch is grey, ask the person who manages the group.',
    },
  ],
  [
    'a hub that only links',
    {
      url: 'https://brightleaf.example/legal/',
      title: 'Legal',
      headings: ['Legal', 'Terms of service', 'Privacy policy', 'Returns'],
      words: 40,
      sample: 'Legal Terms of service Privacy policy Returns Imprint',
    },
  ],
  [
    'a privacy address that is not found',
    {
      url: 'https://brightleaf.example/privacy',
      title: 'Page not found',
      headings: ['Page not found'],
      words: 12,
      sample: 'We could not find that page. Go back to the start page.',
    },
  ],
  [
    'a login',
    {
      url: 'https://brightleaf.example/login?next=/privacy-policy',
      title: 'Log in',
      headings: ['Log in'],
      words: 20,
      sample: 'Email Password Log in Forgot your password?',
    },
  ],
  [
    'a shop',
    {
      url: 'https://brightleaf.example/roses',
      title: 'Roses',
      headings: ['Roses'],
      words: 300,
      sample: 'Climbing roses from 12 euros. Add to basket. We use cookies.',
    },
  ],
  ['an empty page', { words: 0 }],
  [
    'news about a policy',
    {
      url: 'https://news.example/2026/05/02/sociable-privacy-policy',
      title: 'Sociable changes its privacy policy, and users are angry | The Daily',
      headings: ['Sociable changes its privacy policy, and users are angry', 'Read more'],
      sample:
        'Sociable told its users on Monday that it will change its privacy policy. From June on the company may use private messages to train its software. "People did not sign up for this," said Ann Lee, who works for a consumer group. The company said that it takes privacy seriously and that users can opt out in the settings. Regulators in three countries said they would look at the change.',
    },
  ],
  [
    'a guide to writing one',
    {
      url: 'https://law.example/blog/how-to-write-a-privacy-policy',
      title: 'How to write a privacy policy for your website',
      headings: ['How to write a privacy policy for your website', 'What is a privacy policy?', 'Data you collect'],
      words: 1200,
      sample:
        'A privacy policy is a legal document that tells visitors what a site does with their data. Most countries require one. In this guide we explain what it should include and how to write it in plain words. First list the data that your website collects. Then say why you collect it and who gets it. Lawyers recommend that you review the text each year. You can download our template below.',
    },
  ],
  [
    'help about deleting data',
    {
      url: 'https://help.example/privacy/delete-your-data',
      title: 'How to delete your data – Help Center',
      headings: ['How to delete your data', 'On a computer', 'On a phone', 'Was this article helpful?'],
      words: 350,
      sample:
        'You can delete your data at any time. Open the settings, choose Privacy, and click Delete my data. We will ask you for your password. It can take up to 30 days before your data is gone. If you only want to take a break, you can hide your profile instead. See our privacy policy to read more.',
    },
  ],
  [
    'privacy settings',
    {
      url: 'https://app.example/settings/privacy',
      title: 'Privacy settings',
      headings: ['Privacy settings', 'Who can see my profile', 'Blocked people', 'Ads'],
      words: 120,
      fields: 6,
      sample:
        'Who can see my profile Everyone Friends Only me Show my email address Let others find me by phone number Blocked people Ads based on your activity Save changes',
    },
  ],
];

describe('detect', () => {
  it.each(policies)('says yes to %s', (_, facts) => {
    const { isPolicy, score, evidence } = detect(page(facts));
    expect(isPolicy, `${score} ${evidence}`).toBe(true);
  });

  it.each(others)('says no to %s', (_, facts) => {
    const { isPolicy, score, evidence } = detect(page(facts));
    expect(isPolicy, `${score} ${evidence}`).toBe(false);
  });

  it('says yes to a policy below another document, and names why', () => {
    const { isPolicy, evidence } = detect(page(policies.at(-1)?.[1] ?? {}));
    expect(isPolicy).toBe(true);
    expect(evidence[0]).toBe('headings:privacy-part');
  });

  it('never looks at the query or the fragment of the address', () => {
    const plain = detect(page({ url: 'https://bank.example/start', sample: articleText }));
    const queried = detect(
      page({ url: 'https://bank.example/start?next=/privacy-policy#privacy', sample: articleText }),
    );
    expect(queried).toEqual(plain);
  });

  it('names its evidence, strongest first', () => {
    const { evidence } = detect(page(policies[0]?.[1] ?? {}));
    expect(evidence).toContain('title:privacy-policy');
    expect(evidence).toContain('url:privacy');
    expect(detect(page(others[0]?.[1] ?? {})).evidence).toContain('title:other');
  });

  it.each([
    [
      'de',
      'Datenschutzerklärung',
      '/datenschutz',
      'Diese Datenschutzerklärung sagt, welche personenbezogenen Daten wir verarbeiten. Wir erheben Ihre Daten, wenn Sie bei uns bestellen, und wir speichern Ihre Daten für zwei Jahre. Rechtsgrundlage der Verarbeitung ist der Vertrag.',
    ],
    [
      'fr',
      'Politique de confidentialité',
      '/confidentialite',
      'La présente politique dit quelles données personnelles nous collectons. Nous utilisons vos données pour livrer les commandes. Nous conservons vos données pendant deux ans. Les données sont traitées sur la base du contrat.',
    ],
    [
      'es',
      'Política de privacidad',
      '/privacidad',
      'Esta política dice qué datos personales recogemos y para qué los utilizamos. Tratamos sus datos personales para enviar los pedidos y no compartimos sus datos con otras empresas que no sean el transportista.',
    ],
    [
      'ja',
      'プライバシーポリシー',
      '/privacy',
      '本プライバシーポリシーは、当社が収集する個人情報とその利用目的を説明するものです。お客様の個人情報を第三者に販売することはありません。個人情報の取得は注文のために行います。',
    ],
  ] as const)('knows a policy in another language (%s)', (language, title, path, sample) => {
    const found = detect(page({ url: `https://garten.example${path}`, title, headings: [title], sample, lang: '' }));
    expect(found).toMatchObject({ isPolicy: true, language });
  });

  it.each([
    ['NULs', '\0'.repeat(10_000)],
    ['lone surrogates', '\ud83d privacy \udc00'.repeat(1000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['endless almost-matches', 'we may also only '.repeat(100_000)],
    ['endless spaces', ' '.repeat(1_000_000)],
  ])('is quick and calm about %s', async (_, text) => {
    const odd = page({ title: text, headings: [text, text], sample: text, url: `https://x.example/${text}` });
    const { score } = await expectQuick(() => detect(odd), 300);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  });

  it.each(['', 'not an address', 'https://', 'file:///c:/%zz/privacy%', '//%E0%A4%A'])(
    'takes the address %j',
    (url) => {
      expect(() => detect(page({ url }))).not.toThrow();
    },
  );
});
