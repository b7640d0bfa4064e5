/** What in a page's address, title, headings and first words speaks for or against a privacy policy. Knows no weight. */
import type { PageFacts } from '../model';

/** "Privacy policy" and "cookie policy" in the languages that most pages are written in. */
const policyNames =
  /privacy ?(?:and (?:cookies?|security|data protection) |& cookies? |& security |center |centre )?(?:policy|policies|notices?|statements?|declaration|addendum|disclosures?|-?beleid|-?verklaring|reglement)|(?:policy|notice|statement) (?:on|of|about|regarding) (?:privacy|data protection|personal (?:data|information))|data (?:protection|privacy) (?:policy|notice|statement|declaration|information)|datenschutz|confidentialit[eé]|vie priv[eé]e|donn[eé]es personnelles|protection des donn[eé]es|privacidad|(?:protecci[oó]n|tratamiento) de datos|prote[cç][aã]o de dados|informativa|riservatezza|integritets?policy|dataskydd|personuppgift|privatlivspolitik|persondata|personvern|tietosuoja|prywatno|ochrona danych|ochrana osobn|z[aá]sady ochrany|adatv[eé]del|adatkezel|confiden[tț]ialit|gizlilik|ki[sş]isel veri|kvkk|конфиденциальн|конфіденц|персональн|поверителност|απορρ[ηή]του|προσωπικ\S+ δεδομ|プライバシー|個人情報|隐私|隱私|个人信息保护|개인정보|פרטיות|الخصوصية|kebijakan privasi|quyền riêng tư|chính sách bảo mật|ความเป็นส่วนตัว/u;
const cookieNames =
  /cookies? ?(?:policy|notice|statement|declaration|richtlinie|hinweise|erkl[aä]rung|beleid|verklaring)|(?:policy|politique|pol[ií]tica|gestion|uso|use) (?:(?:on|de|des|relative aux|sui|of) )*cookies|^(?:our |the )?cookies$/u;
const otherNames =
  /\bterms\b|conditions|\bagreement\b|nutzungsbedingungen|\bagb\b|\bcgu\b|mentions l[eé]gales|impressum|guidelines?\b|acceptable use|usage polic|copyright|dmca|trademark|licen[sc]e|refund|return polic|shipping|pricing|code of conduct|legal notice|imprint|law enforcement|accessibility|security polic|service level|brand\b|用户协议|利用規約/u;
const agreementNames =
  /\b(?:data )?process(?:ing|or) (?:addendum|agreement|terms)|\bdpa\b|auftragsverarbeitung|sub-?processors?\b|trust cent(?:er|re)/u;
const articleNames =
  /\b(?:how|why|what|guide|tips|best|review|reviews|news|explained|vs|tutorial|changelog|release|announcing|blog)\b/u;

/** Sections that privacy policies have, under whatever name. */
const policySections =
  /(?:information|data)\b.{0,40}\b(?:collect|use|share|process|receive|store|disclose|retain|keep)|(?:collect|use|using|shar|disclos|process|retention|retain|transfer|protect|secur|stor)\w*\b.{0,40}\b(?:information|data)|your (?:privacy )?(?:rights|choices)|children|minors|cookies|retention|changes to (?:this|our|the)|contact(?:ing)? us|opt[- ]?out|do not track|california|third[- ]part|international|security|legal bas(?:is|es)|personal data|log files|gdpr|ccpa/u;

const weDo =
  /\b(?:we|us|our (?:site|website|company|service)s?)(?: (?:may|might|will|do|does|also|only|can|could|automatically|not|never|sometimes|generally|typically|and our \w+))* (?:collect|use|share|disclose|process|store|receive|retain|gather|obtain|sell|transfer|keep|protect|track|record|ask)s?\b/gu;
/** The same elsewhere: what is done with the data, and on what ground. */
const weDoElsewhere =
  /\bnous (?:\S+ )?(?:collect|utilis|trait|partage|conserv|recueil)\S*|\bdonn[eé]es (?:sont )?(?:collect|trait|utilis|conserv|recueil)\S*|finalit[eé]|bases? l[eé]gales?|responsable (?:du|de|del) trait\S*|wir (?:\S+ )?(?:erheben|verarbeiten|nutzen|verwenden|speichern)|verarbeitung|rechtsgrundlage|(?:recopila|recoge|utiliza|trata|comparti|coleta|recolhe)mos|tratamiento|tratamento|(?:raccogli|utilizzi|tratti|condividi)amo|trattamento|\bwe?ij? (?:\S+ )?(?:verzamel|gebruik|verwerk|bewa)\S*|\bvi (?:samlar|använder|behandlar|delar|indsamler|bruger|behandler|deler|samler|bruker)|keräämme|käsittel\S+|przetwarza\S+|zbieramy|zpracov\S+|kezel[eé]s\S*|prelucr\S+|işle(?:nme|me|ri)\S*|обрабатыва\S+|обработк\S+|обробк\S+|собираем|收集|利用目的|取得|처리|수집/gu;
const personalWords =
  /\bpersonal(?:ly)?[- ](?:information|data|identif\w+|details)|personenbezogen|donn[eé]es (?:[aà] caract[eè]re )?personnel|datos personales|dados pessoais|dati personali|persoonsgegevens|personuppgift|personop(?:plysning|lysning)|henkil[oö]tie|dan(?:e|ych) osobow|osobn[ií]ch? [uú]daj|szem[eé]lyes adat|caracter personal|ki[sş]isel veri|персональн\S+ данн|персональн\S+ дан|лични данни|προσωπικ\S+ δεδομ|個人情報|個人データ|个人信息|個人資料|개인정보|מידע אישי|البيانات الشخصية|المعلومات الشخصية|data pribadi|dữ liệu cá nhân|thông tin cá nhân|ข้อมูลส่วนบุคคล|पर्सनल/gu;
const selfNames =
  /\b(?:this|our|the following|these|following) (?:\S+ ){0,3}?(?:privacy|cookies?|data protection)\b(?: \S+){0,2}? (?:polic(?:y|ies)|notices?|statements?|practices|addendum)|diese\w* datenschutz|(?:pr[eé]sente|cette|notre) (?:politique|charte|d[eé]claration)|(?:esta|presente|nuestra|nossa) pol[ií]tica|(?:la presente|questa) informativa|本隐私|本政策|本プライバシー/gu;
const yourData =
  /\byour (?:\S+ )?(?:information|data|privacy|name|e-?mail|ip address|device|browser)\b|\bcookies?\b|\bvos (?:\S+ )?donn[eé]es|\bihre\w? (?:\S+ )?daten\b|\bsus (?:\S+ )?datos|\bseus (?:\S+ )?dados|(?:tuoi|suoi) (?:\S+ )?dati|\b(?:je|uw|jouw) (?:\S+ )?gegevens|\bdina (?:person)?uppgifter|\bdine (?:person)?opl?ysninger|您的|あなたの|お客様の|귀하의/gu;
const termsWords =
  /\bthese terms|\bthis agreement|\byou agree (?:to|that|not)|\blicen[sc]e|liabilit|indemnif|warrant(?:y|ies)|arbitration|governing law|\byou (?:may|must|shall|will) not\b|prohibited|terms of (?:service|use)|subscription/gu;
const agreementWords =
  /\b(?:sub-?)?processors?\b|\bcontrollers?\b|data exporter|customer (?:personal )?data|standard contractual clauses|\bparties\b|\bshall\b/gu;

/** One thing that was looked at: a short code for people, and how much of it there is, 0 to 1. */
export interface Feature {
  readonly code: string;
  readonly value: number;
}

/** Texts are cut to this before they are looked at, so that no page makes the detector slow. */
const maxTitleUnits = 300;
const maxSampleUnits = 6000;
const maxHeadings = 24;
const unitsPerWord = 6;
/** Shorter texts count as this long: one mention of cookies in a line of ten words makes no policy. */
const fewestWords = 150;

/** Reads all features of a page; those with value 0 are left out. */
export function featuresOf(facts: PageFacts): Feature[] {
  const title = plain(facts.title);
  const parts = title.split(/ [|–—·•:»\\/-] |[|:»]/).map((part) => part.trim());
  const headings = facts.headings.slice(0, maxHeadings).map((heading) => plain(heading));
  const [first = '', second = ''] = headings;
  const segments = pathSegments(facts.url);
  const path = segments.join(' / ');
  const isArticle = /\b(?:blogs?|news|articles?|posts?|story|stories|wiki|docs?|forum|threads?|questions)\b/.test(path);
  const text = plain(facts.sample.slice(0, maxSampleUnits), maxSampleUnits);
  const words = Math.max(fewestWords, text.length / unitsPerWord);
  const values: Readonly<Record<string, number>> = {
    'url:privacy-policy': is(policyNames.test(path)),
    'url:privacy': is(policyNames.test(path) || (!isArticle && segments.some(isShortPrivacy))),
    'url:cookies': is(/cookie/.test(path)),
    'url:other': is(otherNames.test(path)),
    'url:agreement': is(agreementNames.test(path)),
    'url:article': is(isArticle),
    'title:privacy-policy': is(policyNames.test(title)),
    'title:privacy': is(parts.some(isBarePrivacy)),
    'title:cookies': is(parts.some((part) => cookieNames.test(part))),
    'title:other': is(otherNames.test(title)),
    'title:agreement': is(agreementNames.test(title)),
    'title:article': is(articleNames.test(title)),
    'heading:privacy-policy': is(policyNames.test(first) || policyNames.test(second)),
    'heading:privacy': is(isBarePrivacy(first) || isBarePrivacy(second)),
    'heading:cookies': is(cookieNames.test(first) || cookieNames.test(second)),
    'heading:other': is(otherNames.test(first) || (otherNames.test(second) && !policyNames.test(first))),
    'heading:agreement': is(agreementNames.test(first)),
    'headings:one-is-policy': is(headings.slice(2).some((heading) => policyNames.test(heading))),
    'headings:sections': atMost(headings.filter((heading) => policySections.test(heading)).length / 5),
    'text:we-collect': Math.max(density(text, weDo, words, 2), density(text, weDoElsewhere, words, 2)),
    'text:personal-data': density(text, personalWords, words, 2),
    'text:this-policy': atMost((text.match(selfNames)?.length ?? 0) / 2),
    'text:your-data': density(text, yourData, words, 3),
    'text:terms': density(text, termsWords, words, 2),
    'text:agreement': density(text, agreementWords, words, 4),
    'words:few': atMost(Math.max(0, 1 - facts.words / 300)),
    'words:many': atMost(Math.max(0, facts.words - 300) / 1500),
  };
  return Object.entries(values).flatMap(([code, value]) => (value > 0 ? [{ code, value }] : []));
}

function is(claim: boolean): number {
  return claim ? 1 : 0;
}

function atMost(value: number): number {
  return Math.min(1, value);
}

/** Matches per hundred words, as a share of `enough`. */
function density(text: string, pattern: RegExp, words: number, enough: number): number {
  return atMost(((text.match(pattern)?.length ?? 0) * 100) / words / enough);
}

/** "Privacy", "Your privacy", "Privacy & cookies": a name of a document, not a sentence about the subject. */
function isBarePrivacy(text: string): boolean {
  return /^(?:\S+ ){0,2}privacy(?: (?:&|and|center|centre|matters|hub|rights|\S+)){0,2}$/.test(text);
}

function plain(text: string, units = maxTitleUnits): string {
  return text
    .slice(0, units)
    .toLowerCase()
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}

/** A part of an address that names a document; an article's spells out a sentence. */
function isShortPrivacy(segment: string): boolean {
  return (
    /privacy|datenschutz|gdpr|ccpa|confidential|dataprotection|data protection/.test(segment) &&
    segment.split(' ').length <= 5
  );
}

/** The words of each part of the address's path; its query says nothing about the page. */
function pathSegments(url: string): string[] {
  const path = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A broken escape: the words are read as they stand.
  }
  const spaced = decoded
    .slice(-maxTitleUnits)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\.\w{2,5}$/, '');
  const segments = spaced.toLowerCase().split('/');
  return segments.map((segment) => segment.replace(/[-_+.%\s]+/g, ' ').trim()).filter(Boolean);
}
