/** What policies say about "Who is responsible", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const accountability = [
  {
    id: 'consent-by-use',
    category: 'accountability',
    weight: 1,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Using the site counts as consent'],
        explanation: 'You are taken to agree just by visiting or signing up.',
      },
      denied: {
        rating: 'good',
        titles: ['Using the site does not count as consent'],
        explanation: 'They say they ask you, and do not take your visit for agreement.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Using it counts as consent in stated cases'],
        explanation: 'You are taken to agree by visiting or signing up, in the cases that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Collection Mode: Implicit',
      dpv: 'dpv:ImpliedConsent',
      tosdr: 'Instead of asking directly, this Service will assume your consent merely from your usage.',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:not|never)\b[^;]{0,40}\b(?:count|treat|take|regard|constitute|mean|assume|infer|imply)(?:s|ed)?\b[^;]{0,60}\b(?:consent|agreement|agree)\b/,
        near: /\b(?:us(?:e|es|ing)|visit(?:s|ing)?|brows(?:e|ing)|access(?:ing)?|silence)\b/,
        unless: /\b(?:changes?|links?|third[- ]part)\b/,
        polarity: 'denied',
      },

      {
        text: /\b(?:by|in|through|when|your|continued|if you) (?:\w+ ){0,3}(?:us(?:e|es|ing)|access(?:ing)?|visit(?:ing)?|provid(?:e|ing)|submit(?:ting)?|register(?:ing)?|creat(?:e|ing)|continu(?:e|ing)|download(?:ing)?|sign(?:ing)? up|brows(?:e|ing)|post(?:ing)?|giv(?:e|ing)|participat(?:e|ing)|purchas(?:e|ing)|subscrib(?:e|ing)|communicat(?:e|ing)|interact(?:ing)?|becom(?:e|ing)|setting up|enter(?:ing)?)\b[^;]{0,170}\b(?:you (?:\w+,? ){0,6}(?:agree|consent|accept|acknowledge|authori[sz]e)(?:ing)?\b|you're (?:agreeing|authori[sz]ing|consenting)|you are (?:agreeing|authori[sz]ing|consenting|accepting)|(?:signif|constitut|indicat|impl|represent|deem|express)\w*[^;]{0,50}\b(?:agree|consent|accept|assent)|agreement to|consent to)/,
        unless:
          /\b(?:(?:changes?|modif\w+|amend\w*|updat(?:e|es|ed)|revis\w+|effective)\b|with your consent|where you|withdraw|revoke|opt[- ]in|ask)/,
        polarity: 'asserted',
      },
      {
        text: /\bconsent\b[^.;]{0,60}\b(?:implied|implicit|inferred|inaction)\b|\b(?:implied|implicit) consent\b/,
        unless: /\b(?:not|never|withdraw)/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:becoming|your use|use of)\b[^;]{0,80}\b(?:signif\w+|constitut\w+|deemed|indicates?|means)\b[^;]{0,60}\b(?:assent|consent|agree\w*|accept\w*)\b/,
        unless: /\b(?:changes?|modif\w+|amend\w*|updates?|updated|revis\w+|withdraw)\b/,
        polarity: 'asserted',
      },
      {
        text: /\byou(?:'re| are)? (?:\w+ ){0,3}(?:consent(?:ing)?|agree(?:ing)?|authori[sz](?:e|ing)) (?:to )?[^;]{0,120}\bby (?:using|accessing|visiting|signing|registering|providing|submitting|creating)|\byou (?:hereby|shall be deemed to have|also) consent(?:ed)?\b/,
        unless: /\b(?:withdraw|changes)/,
        polarity: 'asserted',
      },
      {
        text: /\bif you (?:do not|don't) (?:agree|consent|accept|want|wish)\b[^;]{0,120}\b(?:(?:do not|don't|not|discontinue|stop|refrain from|cease|leave|please|should) (?:to )?(?:use|access|using|visit|us)\b|(?:discontinue|stop|cease) (?:all |your )?(?:use|using)|not (?:authori[sz]ed|permitted))|\bnot agree\b[^;]{0,80}\bcease\b/,
        unless: /\b(?:changes?|revised|modif\w*|cookies|under the age|minor)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:(?:represents?|constitutes?|signif\w+|indicates?) (?:your )?(?:agreement|consent|acceptance|acknowledge\w+)|your (?:agreement|consent|acceptance) to (?:this|our|that|these))/,
        near: /\b(?:by|use of|using|access|visit|submi\w+|provid\w+|regist\w+|followed|continued|creating|signing|download\w*)\b/,
        unless:
          /\b(?:changes?|modif\w+|amend\w*|updat\w+|revis\w+|withdraw|revoke|ask\b|unless|not (?:required|constitute|mean)|when we|where you|if we|legal basis|explicit)/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'contact-dpo',
    category: 'accountability',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Data protection officer: {email}', 'Names a data protection officer'],
        explanation: 'A named person or office is in charge of data protection.',
      },
      denied: {
        rating: 'bad',
        titles: ['Has no data protection officer'],
        explanation: 'They say nobody is specially in charge of data protection.',
      },
      conditional: {
        rating: 'good',
        titles: ['Data protection officer in stated cases'],
        explanation: 'A person or office is in charge of data protection, in the cases that the policy states.',
      },
    },
    sources: {
      opp115: 'Other / Other Type: Privacy contact information',
      dpv: 'dpv:DataProtectionOfficer',
      tosdr: null,
    },
    slots: ['email', 'link'],
    cues: [
      {
        text: /\b(?:data[- ]protection[- ](?:officers?|office|commissioner|manager)|(?:chief )?privacy officer|privacy compliance officer|dpo\b|dpo[@_])/,
        unless: /^[^.:@]{0,26}$|\b(?:national|supervisory authority|information commissioner|may be subject)\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'contact-privacy',
    category: 'accountability',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Privacy contact: {email}', 'Gives a privacy contact'],
        explanation: 'They name an address, email, form or phone for privacy questions.',
      },
      denied: {
        rating: 'bad',
        titles: ['Gives no privacy contact'],
        explanation: 'They say there is no address or form for privacy questions.',
      },
      conditional: {
        rating: 'good',
        titles: ['Gives a privacy contact in stated cases'],
        explanation: 'They name an address, email, form or phone for privacy questions, in stated cases.',
      },
    },
    sources: { opp115: 'Other / Other Type: Privacy contact information', dpv: 'dpv:hasContact', tosdr: null },
    slots: ['email', 'link'],
    cues: [
      {
        text: /\b(?:contact|e-?mail|write(?: to)?|reach|call|mail|emailing|contacting|writing to|get in touch|inquiries|questions|request|send|alert us)\b[^;]{0,140}(?:[\w.+-]+ ?(?:@|\[at\]|\(at\)) ?[\w-]+(?:\.|\s?\[dot\]\s?)\w+|\[email|email.protected)/,
        unless: /\b(?:unsubscribe|opt[- ]?out|accessibility|promotional|marketing|when you contact)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:questions?|concerns?|complaints?|queries|inquir(?:y|ies)|enquir(?:y|ies)|comments|more information|exercise (?:\w+ ){0,4}rights?)\b[^;]{0,160}\b(?:contact|write to|e-?mail (?:us|our|to)|reach|get in touch|call|addressed to)\b(?! information| details| the contact)/,
        near: /\b(?:privacy|personal|data|policy|notice|rights?|information)\b/,
        unless:
          /\b(?:supervisory|regulator|authority|third[- ]part|their|when you|we (?:may )?(?:collect|store|receive|process)|unsubscribe)\b/,
        polarity: 'asserted',
      },
      {
        text: /(?:[\w.+-]+@[\w-]+\.\w+|\b(?:e-?mail|phone|telephone|tel|fax|address|mail|attn|attention|by post)\b ?:|\bp\.? ?o\.? box \d|\b[a-z]{2} \d{5}\b|\b\d{1,5} (?:[a-z]+ ){1,4}(?:street|st\b|road|rd\b|avenue|ave\b|boulevard|blvd|way|lane|drive|suite)\b|\b[a-z]{3,}(?:stra(?:ss|ß)e|gatan|katu|allee) \d|\b\d{5} [a-z]+)/,
        under:
          /\b(?:contacts?|get in touch|questions|reach us|who we are|controller|exercise (?:\w+ )?rights|our details|contacts and)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:contact|reach|e-?mail|write to|contacting) (?:us|our (?:\w+ ){0,3}(?:team|support|representative|department))\b[^;]{0,80}\b(?:by|at|via|through|here|form|following|if you|about)\b|\bcontact us (?:by|using|via|through) (?:\w+ ){0,3}(?:contact form|form|post|mail|e-?mail|phone|telephone)\b/,
        near: /\b(?:privacy|personal (?:data|information)|your (?:data|information|rights)|policy|notice|rights|practices of this|contact form|physical mail|by post)\b/,
        unless:
          /\b(?:when you|we (?:may )?(?:collect|store|receive|process)|unsubscribe|opt[- ]?out|marketing|promotional)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:registered (?:office|address)|our (?:contact details|address|mailing address)|business address) (?:is|are|at)\b|\beu representative\b[^;]{0,20}:/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:any (?:other |further |additional )?(?:questions?|concerns?|complaints?|comments)|questions? (?:or|about|regarding|concerning)|let us know|reach (?:us|out)|contact our|contact us (?:at|with|if|for|via|by))\b/,
        near: /\b(?:contact|write|e-?mail|let us|reach|call|get in touch|send|feel free|happy|please)\b/,
        unless:
          /\b(?:when (?:you|we)|we (?:may )?(?:\w+ )?(?:collect|store|receive|process|use|will use)|unsubscribe|opt(?:ing|ed)?[- ]?out|marketing|promotional|supervisory|authority|regulator|third[- ]part(?:y|ies)|if you (?:contact|write|e-?mail|call|reach|send|submit|communicate)|their (?:privacy|support)|newsletter|survey|information you|cookies|parents?|child|delet|access to|lodge)/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:attn\b|(?:street|avenue|lane|boulevard|blvd|parkway),|\b[a-z]{2},? \d{5}\b|\bp\.? ?o\.? box\b|representative (?:in|for|within) (?:the )?(?:eu|uk|european|united)|(?:e-?mail|phone|tel|telephone|toll[- ]free|fax|mail)(?: us| address| number)?(?: at)? ?:)/,
        unless:
          /\b(?:collect|such as|used|we (?:may|use|share)|shar(?:e|ing)|cookies|includ|opt[- ]?out|information,|unsubscribe|analytics|court|arbitrat|shield)/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'external-links',
    category: 'accountability',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Not responsible for linked sites'],
        explanation: 'Other sites they link to have their own rules.',
      },
      denied: {
        rating: 'neutral',
        titles: ['Answers for linked sites too'],
        explanation: 'They say their rules cover the sites they link to as well.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Answers for some linked sites only'],
        explanation: 'Their rules cover other sites they link to only in the cases that the policy states.',
      },
    },
    sources: {
      opp115: 'Other / Other Type: Practice not covered',
      dpv: null,
      tosdr: 'The service informs users that its privacy policy does not apply to third party websites',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:hyper)?(?:links?|linked|linking) (?:[\w-]+ ){0,4}(?:to|from|on)\b[^;]{0,60}\b(?:other|third[- ]part(?:y|ies)|external|outside|third|our partners)\b[^;]{0,30}(?:\b(?:sites?|web ?sites?|services?|pages|resources|parties|apps|platforms|content)|\.)/,
        unless: /^[^.]{0,45}$|\b(?:opt[- ]?out|links? (?:to your|your) account|your account|we share)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:not (?:be )?(?:responsible|liable|in control|apply|cover|extend|control|endorse|govern|involved|verify|have (?:\w+ )?control)|no (?:\w+ )?(?:control|responsibility|liability)|cannot (?:control|be (?:held )?responsible|accept|guarantee)|beyond (?:our|the) control|outside (?:of )?our control|no longer in (?:\w+'s |our )?control)\b/,
        near: /\b(?:(?:other|third[- ]party|external|linked) (?:[\w-]+ )?(?:sites?|web ?sites?|companies|services?|platforms?|parties|apps?|content)|third[- ]part(?:y|ies)|links?|(?:such|these|those|their) (?:sites|websites|parties|practices|policies|platforms))\b/,
        unless: /\b(?:security of your|unauthori[sz]ed|transmission|do not track|employees|india)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:encourage|advise|recommend|urge|suggest|should|please|be sure|careful)\w*\b[^;]{0,60}\b(?:read|review|consult|check|familiari[sz]e)\w*\b[^;]{0,60}\b(?:privacy|polic(?:y|ies)|statements?|notices?|terms)\b/,
        near: /\b(?:(?:these|those|other|each|any|such|linked|external|their|every) (?:[\w-]+ )?(?:sites?|web ?sites?|third|companies|services?|providers?|privacy|polic|instances|resources)|third[- ]part)/,
        unless: /\b(?:this|our) (?:privacy )?(?:policy|notice|statement)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:govern(?:ed)?|subject|covered|bound|regulated|according|pursuant|in accordance)\b(?: by| to| with)? (?:\w+ ){0,2}(?:their|those|that|its|the) (?:own |third[- ]part(?:y|ies)(?:'s?)? |respective |such )?(?:\w+ ){0,2}(?:privacy|polic|terms|practices)|\b(?:other|third[- ]party|linked|external|these|such|those|each) (?:[\w-]+ ){0,4}(?:web ?sites?|sites|services|parties|companies|platforms|partners)[^;]{0,50}\b(?:have|has|may have|own|differ\w*|different) (?:\w+ ){0,3}(?:privacy|polic|terms|practices)|\btheir (?:own )?privacy polic(?:y|ies) (?:appl|govern)\w*/,
        near: /\b(?:third[- ]part|other (?:web ?)?sites?|other websites|links?|linked|external|(?:these|those|such) (?:\w+ )?(?:sites|websites|companies|services|platforms|providers|networks)|google|facebook|partners|provider|instances|platforms)\b/,
        unless:
          /\b(?:our|this) (?:privacy )?polic(?:y|ies) (?:govern|appl)|agree to be bound|affiliated|our terms|bound by the/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:(?:their|those|these|such|other|respective|own|each|third[- ]part(?:y|ies)'?s?|linked) (?:\w+,? ){0,4}(?:privacy|security|data|information)(?: and \w+)? (?:policies|practices|statements)|(?:policy|notice|statement|it) (?:does|do|will|shall) not (?:apply|cover|extend|govern|address)|not (?:subject to|governed by|covered by|controlled by) (?:\w+ )?(?:this|our)|(?:do not|don't|not) (?:own|control|operate|employ|manage|endorse)|own or control|practices of (?:companies|others|third|other|such|these|those|any|websites|sites|people)|(?:privacy )?polic(?:y|ies) of (?:those|these|other|such|each|any|every|third|the (?:third|other|respective|site|linked|websites?)|\w+ you)|no control over|not responsible for|outside (?:links|web ?sites|sites)|links? to (?:\w+ ){0,3}(?:sites|websites|services|third|external|other))/,
        near: /\b(?:third[- ]part|other (?:web ?)?(?:sites?|companies|parties|services)|websites?\b|sites\b|links?|linked|linking|external|companies|providers?|those|partners|vendors|platforms|advertisers|networks|their own|services)/,
        unless:
          /^[^.]{0,35}$|\b(?:cookies|opt[- ]?out|changes? to (?:this|our)|security of your|unauthori[sz]ed|transmission|do not track|employees|we (?:may |will )?(?:share|disclose|sell)|required to|contractual\w*|obligat\w+|agree(?:d|ments?)? (?:to|with|not)|on our behalf|collect (?:information|data) about|ads\b|across|children|combine|referr|comply|this (?:privacy )?polic(?:y|ies) (?:applies|covers)|only (?:use|to)|retarget|beacons?)/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'legal-basis',
    category: 'accountability',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['States its legal reason for using data'],
        explanation: 'They name a legal ground, such as consent, contract or legitimate interest.',
      },
      denied: {
        rating: 'neutral',
        titles: ['Names no legal reason for using data'],
        explanation: 'They say they use data without naming a legal ground.',
      },
      conditional: {
        rating: 'good',
        titles: ['States its legal reason in some cases'],
        explanation: 'They name a legal ground for using data, in the cases that the policy states.',
      },
    },
    sources: { opp115: 'Other / Other Type: Other', dpv: 'dpv:LegalBasis', tosdr: null },
    slots: [],
    cues: [
      {
        text: /\b(?:legal (?:bas[ei]s|grounds?)|lawful (?:bas[ei]s|grounds?)|legitimate (?:business )?interests?|art(?:icle)?\.? ?6\b|basis of art|6 (?:§|\(1\))|performance of (?:a|the|our|this|your) (?:contract|agreement)|contractual necessity|necessary for (?:the |our )?(?:performance|compliance)|basis of (?:your )?consent|legal obligation to|(?:based|rely|relying|relies) (?:up)?on (?:your|our|a|the|\w+) ?(?:consent|contract|legitimate)|to (?:perform|fulfil|enter into) (?:a|the|our) contract)(?:\b|(?= ))/,
        unless:
          /^\W*(?:\d[\d.]* ?)?(?:(?:our|the|what|is|and|how|we|use|your|information|purposes?,?) )*(?:legal|lawful) (?:bas|ground)[^.]{0,60}$|\b(?:right to|object to|you (?:may|can) (?:object|withdraw)|lodge|overrid\w+ (?:legitimate )?grounds|compelling legitimate|restrict|retain|delete|(?:following|below|each|which|one) (?:[\w ]+ )?(?:legal|lawful) (?:bas|ground)|set out|shar)/,
        polarity: 'asserted',
      },
      {
        text: /^[^.;]{0,60}?\b(?:consent|contract|legal obligations?|contractual necessity|legitimate interests?|compliance with|comply with|vital interests?|public interest|performance of)\b/,
        under: /\b(?:legal|lawful) (?:bas[ei]s|grounds?)|\blegitimate interests?|processing conditions/,
        unless: /\b(?:right to|withdraw|object)\b/,
        polarity: 'asserted',
      },
      {
        text: /^.{3,160}$/,
        under:
          /\bexamples of (?:these|our|such) legitimate interests?|legitimate interests? (?:include|are|such as)|process[^:]{0,60}\b(?:one|following|these) [^:]{0,40}legal bases:?/,
        unless: /\b(?:right to|contact us)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:our legitimate (?:\w+ )?interests?|legal obligation\b|lawful(?:ly)? (?:bas[ei]s|process)|legal (?:bases|grounds?)|(?:contract|agreement) with you|(?:our|a) contract\b|pre-contractual|vital interests?|your consent to|(?:you have|you've|obtain(?:ing|ed)? your|based on|rely on) (?:\w+ ){0,3}consent(?:ed)?)/,
        near: /\b(?:process\w*|us(?:e|es|ed|ing) (?:\w+ ){0,5}(?:data|information|it)|legal|lawful|legitimate|necessary|bas(?:is|ed)|rely|relies|perform\w*|fulfil\w*)\b/,
        unless:
          /^\W*(?:(?:our|the|what|is|are|and|how|we|use|your) )*(?:legal|lawful) (?:bas|ground)[^.]{0,60}$|\b(?:right to|object|withdraw\w*|lodge|overrid\w+ grounds|compelling|restrict|shar(?:e|ing)|disclos\w*|transfer|third[- ]part|cookies|delete|erase|retain|as long as|portab\w+|receive a copy|children|clauses|laws?\b|regulation\b|complain\w*|controller|obligations? (?:to you|of)|opt[- ]?out|service providers?|obligated|^[^.]{0,40}$)/,
        polarity: 'asserted',
      },
      {
        text: /^[^;]{0,90}?\b(?:contract(?:ual)?|legal obligations?|legitimate|vital|is necessary|are necessary|consented)\b/,
        under:
          /\b(?:(?:legal|lawful) (?:bas[ei]s|grounds?|process\w*)|legitimate interests?|gdpr|(?:basis|grounds) for (?:\w+ )?process|(?:one|any|following) (?:\w+ ){0,3}(?:appl(?:y|ies)|conditions|grounds|reasons):?$|process (?:\w+ ){0,4}(?:when|if|where|because|only if):?$)/,
        unless:
          /\b(?:right to|withdraw|object\b|lodge|transfer|third[- ]part|clauses|complain|portab\w+|shield|representative)\b/,
        polarity: 'asserted',
      },
    ],
  },
] as const satisfies readonly Practice[];
