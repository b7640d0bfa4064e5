/** How privacy documents and their neighbours are worded in English. Knows no weight and no other language. */

/** Patterns, each for one thing that is looked for; all with the flag `g`, for lower case, straight quotes and single spaces. */
export interface Wording {
  /** Names of privacy policies. */
  readonly policyNames: RegExp;
  readonly cookieNames: RegExp;
  /** Names of documents that stand beside policies. */
  readonly otherNames: RegExp;
  /** Names of agreements between companies about data, and of pages that collect them. */
  readonly agreementNames: RegExp;
  /** What titles of articles and help pages have and titles of documents have not. */
  readonly articleNames: RegExp;
  /** Headings that policies have, and other documents now and then. */
  readonly policySections: RegExp;
  /** The document speaking of itself. */
  readonly selfNames: RegExp;
  /** What is done with data, and by whom. */
  readonly handling: RegExp;
  /** Data about people. */
  readonly personalData: RegExp;
  /** What belongs to the reader. */
  readonly yourData: RegExp;
  /** Rights and other notions that come from privacy law or the trade in data. */
  readonly lawWords: RegExp;
  /** What makes a sentence one about data; in English it takes more to tell. */
  readonly subjects: RegExp;
}

export function oneOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gu');
}

/** Documents that share a page with a policy now and then. */
export const otherDocuments =
  /\b(?:terms|conditions) (?:of|and|&) |^(?:our |the )?terms$|\b(?:user|licen[sc]e|service|customer) agreement|acceptable use|legal notice|imprint|(?:refund|returns?|copyright|dmca) policy|guidelines|code of conduct/gu;

/** Sections about data. */
export const dataSections =
  /information|\bdata\b|cookies?|retention|your (?:privacy )?(?:rights|choices)|opt[- ]?out|do not track|gdpr|ccpa|legal bas[ie]s|children/gu;

/** What agreements between companies say. */
export const agreementWords =
  /\b(?:sub-?)?processors?\b|\bcontrollers?\b|data exporter|customer (?:personal )?data|standard contractual clauses|\bparties\b|\bshall\b/gu;

/** The company speaking. */
export const weWords = /\b(?:we|our|us)\b/gu;

/** Somebody speaking of others, or of themselves. */
export const storyWords =
  /\b(?:he|she|his|her|him|they|their|them|sa(?:id|ys)|people|companies|users|government|i|my)\b/gu;

/** Somebody giving advice. */
export const adviceWords =
  /\b(?:should|recommend\w*|tips?|guides?|best|install\w*|download\w*|click|tools?|apps?|browsers?|article|author|comments?|news|software|features?)\b/gu;

export const english: Wording = {
  policyNames: oneOf(
    /privacy ?(?:(?:and|&) (?:cookies?|security|data protection) |cent(?:er|re) )?(?:polic(?:y|ies)|notices?|statements?|declaration|addendum|disclosures?)/,
    /(?:policy|notice|statement) (?:on|of|about|regarding) (?:privacy|data protection|personal)/,
    /(?:data|personal information)(?: protection| privacy| use| processing| collection)? (?:policy|notice|statement|declaration)/,
  ),
  cookieNames:
    /cookies? ?(?:policy|notice|statement|declaration)|(?:policy|use) \S* ?\S* ?cookies|^(?:our |the )?cookies$/gu,
  otherNames: oneOf(
    otherDocuments,
    /\bterms\b|conditions|agreement\b|guideline|usage polic|copyright|dmca|trademark|licen[sc]e|refund|pricing|law enforcement|accessib|security polic|service level|brand\b/,
  ),
  agreementNames: /process(?:ing|or) (?:addendum|agreement|terms)|\bdpa\b|sub-?processors?\b|trust cent(?:er|re)/gu,
  articleNames:
    /\b(?:how|why|what|guide|tips|best|reviews?|news|explained|vs|tutorial|blog|templates?|generator|examples?|changes)\b/gu,
  policySections: oneOf(
    dataSections,
    /minors|changes to (?:this|our|the)|contact(?:ing)? us|california|third[- ]part|international|security|log files/,
  ),
  selfNames:
    /\b(?:this|our|these|following) (?:\S+ ){0,3}?(?:privacy|cookies?|data protection)\b(?: \S+){0,2}? (?:polic(?:y|ies)|notices?|statements?|practices|addendum)/gu,
  handling:
    /\b(?:we|i|us|our (?:site|website|company|service)s?)(?: (?:may|might|will|do|does|also|only|can|could|automatically|not|never|generally|and our \w+))* (?:collect|use|share|disclose|process|store|receive|retain|gather|obtain|sell|transfer|keep|protect|track)s?\b/gu,
  personalData: /\bpersonal(?:ly)?[- ](?:information|data|identif\w+|details)/gu,
  yourData: /\byour (?:\S+ )?(?:information|data|privacy|name|e-?mail|ip address|device|browser)\b|\bcookies?\b/gu,
  lawWords:
    /\bright (?:of|to) (?:access|know|delet|eras|correct|rectif|object|opt|restrict|withdraw|data|request|portab|be forgotten|lodge)\w*|opt(?:ing|ed)?[- ]?out|data subjects?|legitimate interests?|legal bas[ie]s|data protection officer|supervisory authorit|\bgdpr\b|\bccpa\b|\bcoppa\b|personally identif|withdraw (?:your )?consent|do not track|third[- ]part(?:y|ies)|service providers|ip address|web beacons/gu,
  subjects: /\bcookies?\b/gu,
};
