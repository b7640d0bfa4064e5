/** Which of a page's links lead to its privacy, cookie and terms documents. Judges names and paths; knows no page. */
import { fold } from './fold';
import { type DocumentKind, type DocumentLink, documentKinds, type PageLink } from './model';

/** What the kinds are called, in the languages that most sites are written in: stems, which stand for the whole word. */
const stems: Readonly<Record<DocumentKind, string>> = {
  privacy:
    'privacy|data (?:protection|policy|notice)|datenschutz|confidentialit[eé]|vie priv[eé]e|donn[eé]es personnelles|protection des donn[eé]es|privacidad|protecci[oó]n de datos|prote[cç][aã]o de dados|riservatezza|trattamento dei dati|gegevensbescherming|integritet|dataskydd|personuppgift|privatliv|persondata|personvern|tietosuoja|yksityisyy|prywatno|(?:ochrana )?osobn[ií]ch [uú]daj|ochrana (?:[uú]daj|soukrom)|adatv[eé]d|adatkezel|confiden[tț]ialit|prelucrarea datelor|gizlilik|ki[sş]isel veri|kvkk|конфиденциальн|персональн|конфіденц|поверителност|лични данни|απορρ[ηή]του|προσωπικ|プライバシー|個人情報|隐私|隱私|個資|개인정보|פרטיות|الخصوصية|privasi|riêng tư|bảo mật|ความเป็นส่วนตัว|गोपनीयता',
  cookies: 'cookie|evästee|ciastecz|çerez|クッキー|쿠키|куки',
  terms:
    '\\bterms\\b|conditions|user agreement|\\beula\\b|nutzungsbedingungen|gesch[aä]ftsbedingungen|\\bagb\\b|\\bcgu\\b|\\bcgv\\b|t[eé]rminos|condiciones|termos|condi[cç][oõ]es|condizioni|voorwaarden|villkor|vilk[aå]r|k[aä]ytt[oö]ehdot|regulamin|podm[ií]nky|felt[eé]telek|\\baszf\\b|termeni|condi[tț]ii|ko[sş]ullar|услови|соглашени|умови|利用規約|服务条款|用户协议|服務條款|이용약관|תנאי|الشروط|syarat|điều khoản|ข้อกำหนด',
  legal:
    '^legal(?: (?:center|centre|hub|documents?|information|info|notices?))?$|^(?:our |site |all |legal )?policies$|^trust (?:center|centre|hub)$|^rechtliche[sn]?(?: hinweise)?$|^mentions l[eé]gales$|^aviso legal$|^informations l[eé]gales$|^note legali$',
};
const letters = '[\\p{L}\\p{M}]';
const wordsOf = (kind: DocumentKind) => new RegExp(`${letters}*(?:${stems[kind]})${letters}*`, 'gu');
const names: Readonly<Record<DocumentKind, RegExp>> = {
  privacy: wordsOf('privacy'),
  cookies: wordsOf('cookies'),
  terms: wordsOf('terms'),
  legal: wordsOf('legal'),
};

/** Words of a document's name beside what it is about; with one of them, a name may hold a word or two more. */
const documentNouns = new Set(
  'policy policies notice notices statement statements declaration addendum agreement center centre hub hinweis hinweise erklärung richtlinie richtlinien politique charte déclaration política politica aviso declaración informativa verklaring beleid politik erklæring erklaering seloste polityka zásady prohlášení tájékoztató nyilatkozat politikası metni политика політика πολιτική'.split(
    ' ',
  ),
);
const smallWords = new Set(
  'our your the a this site website web online and or of for on to about use service services sale general générales generales gerais generali full read view see data rights legal information we by de la le les des du et d vos nos el y e del dei sulla und zur zum der die en og och i utilisation uso'.split(
    ' ',
  ),
);

/** Where one chooses, not where one reads; and what a company sells or writes about privacy. */
const otherThings =
  /\b(?:settings|preferences|manage|choices|do not sell|opt[- ]?out|consent|request|log ?in|sign ?in|sign ?up|einstellungen|pr[eé]f[eé]rences|configura\w*|g[eé]rer|impostazioni|instellingen)\b/u;
const articlePath =
  /\/(?:blogs?|news|articles?|posts?|stories|press|careers|jobs|products?|shop|search|tags?|category)\//u;

/** A name that says what it is weighs this much; a mere mention, less. */
const named = 3;
const mentioned = 1;
/** What a link must weigh to be told: its name or its path says it, or both mention it and more. */
const least = 3;
/** What `otherThings` and articles take away: enough that one of name and path cannot make up for it alone. */
const doubt = 2;
/** The name counts a little more than the path: sites keep cookie policies under /privacy/cookies. */
const nameFactor = 1.5;
/** A sentence that mentions privacy names no document. */
const maxNameWords = 8;
/** A name may have a word or two that nobody foresaw: the company's. */
const maxOwnWords = 2;

/** What a person takes in at a glance. */
const maxTold = 6;
/** So that a page of privacy notices still shows its cookie policy. */
const maxOfKind = 4;
const maxTextUnits = 80;

interface Judged extends DocumentLink {
  readonly weight: number;
  readonly isSameSite: boolean;
}

/**
 * The links that seem to lead to legal documents: privacy before cookies before terms before pages that list them, the
 * same site first, then the plainest name. At most six, each document once. Never throws.
 *
 * @param pageUrl the page that has them: links within it lead nowhere new
 * @example rankLinks([{ text: 'Privacy', href: 'https://shop.example/p/7' }], 'https://shop.example/')[0]?.kind // 'privacy'
 */
export function rankLinks(links: readonly PageLink[], pageUrl: string): DocumentLink[] {
  const page = addressOf(pageUrl);
  const best = new Map<string, Judged>();
  for (const link of links) {
    const url = addressOf(link.href);
    if (!url || (page && documentOf(url) === documentOf(page))) continue;
    const judged = judge(link, url, page);
    if (!judged) continue;
    const known = best.get(documentOf(url));
    if (!known || judged.weight > known.weight) best.set(documentOf(url), judged);
  }
  const ordered = [...best.values()].sort(
    (a, b) =>
      documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind) ||
      Number(b.isSameSite) - Number(a.isSameSite) ||
      b.weight - a.weight,
  );
  const told = new Set<string>();
  const counts = new Map<DocumentKind, number>();
  const isFresh = ({ kind, text }: Judged) => {
    const name = `${kind} ${fold(text)}`;
    const count = counts.get(kind) ?? 0;
    if (count >= maxOfKind || told.has(name)) return false;
    told.add(name);
    counts.set(kind, count + 1);
    return true;
  };
  return ordered
    .filter(isFresh)
    .slice(0, maxTold)
    .map(({ kind, text, href }) => ({ kind, text, href }));
}

/** The parts of a web address; `lib/core` has no `URL`. */
interface Address {
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Undefined for all that is not of the web. */
function addressOf(href: string): Address | undefined {
  const [, host, pathname = '', search = '', hash = ''] =
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(href) ?? [];
  return host === undefined ? undefined : { host, hostname: host.replace(/:\d+$/, ''), pathname, search, hash };
}

function judge({ text, href }: PageLink, url: Address, page: Address | undefined): Judged | undefined {
  const name = plain(text);
  const path = pathOf(url);
  const [last = ''] = path.slice(-1);
  const minus = otherThings.test(fold(name)) || articlePath.test(`${fold(url.pathname)}/`) ? doubt : 0;
  let best: Judged | undefined;
  for (const kind of documentKinds) {
    const byName = weigh(name, kind);
    const byPath = Math.max(weigh(last, kind), weigh(path.join(' '), kind) > 0 ? mentioned : 0);
    const weight = byName * nameFactor + byPath - minus;
    const isSameSite = page !== undefined && isOneSite(url.hostname, page.hostname);
    if (weight >= least && weight > (best?.weight ?? 0)) best = { kind, text: name || last, href, weight, isSameSite };
  }
  return best;
}

/** How plainly the words name a document of this kind: not at all, by the way, or as its name. */
function weigh(words: string, kind: DocumentKind): number {
  const folded = fold(words);
  if (folded.split(' ').length > maxNameWords || folded.search(names[kind]) < 0) return 0;
  // "Privacy and cookies", "Terms and privacy": one document of two kinds.
  const rest = documentKinds.reduce((left, other) => left.replace(names[other], ' '), folded);
  const others = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = others.filter((word) => !documentNouns.has(word) && !smallWords.has(word)).length;
  const isCalled = others.some((word) => documentNouns.has(word));
  return own === 0 || (isCalled && own <= maxOwnWords) ? named : mentioned;
}

/** Words of each part of the path, and of a route behind "#". */
function pathOf({ pathname, hash }: Address): string[] {
  const route = /^#!?\//.test(hash) ? hash.slice(1) : '';
  let decoded = pathname + route;
  try {
    decoded = decodeURIComponent(decoded);
  } catch {
    // A broken escape: the words are read as they stand.
  }
  return decoded
    .slice(-200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\.\w{2,5}$/, '')
    .split('/')
    .map((part) => part.replace(/[-_+.%!\s]+/g, ' ').trim())
    .filter(Boolean);
}

/** What two links to one document have in common: not the scheme, a slash at the end, or a place within it. */
function documentOf({ host, pathname, search, hash }: Address): string {
  return `${siteName(host)}${pathname.replace(/\/$/, '')}${search}${/^#!?\//.test(hash) ? hash : ''}`;
}

function isOneSite(a: string, b: string): boolean {
  const [x, y] = [siteName(a), siteName(b)];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}

function siteName(host: string): string {
  return host.replace(/^www\./, '');
}

/** One line, without signs that turn the direction of what stands around it. */
function plain(text: string): string {
  return text
    .slice(0, 4 * maxTextUnits)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxTextUnits);
}
