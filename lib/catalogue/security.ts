/** What policies say about "How it is protected", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const security = [
  {
    id: 'sec-access-limited',
    category: 'security',
    weight: 2,
    polarities: ['asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Limits who can see your data'],
        explanation: 'They say that only people who need your data, or who promised secrecy, can see it.',
      },
      denied: {
        rating: 'bad',
        titles: ['Does not limit who can see your data'],
        explanation: 'They say that they do not limit who among their people can see your data.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Limits access to your data in some cases'],
        explanation: 'Access to your data is limited, but only in the cases or ways that they name.',
      },
    },
    sources: {
      opp115: 'Data Security / Security Measure: Data access limitation',
      dpv: 'dpv:AccessControlMethod',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:limit|restrict|confine|control)(?:s|ed|ing|ation|ations)?\b[^.;]{0,50}\baccess\b|\baccess\b[^.;]{0,60}\b(?:is|are|only|strictly|tightly|be) (?:\w+ )?(?:limited|restricted|granted|controlled|given)\b|\baccess (?:restrictions?|limitations?|controls?|authori[sz]ation controls?)\b|\b(?:restricted|limited|role-based) access\b|\brestricting access\b|\blimit who\b|\blimits on who\b/,
        near: /\b(?:data|information|servers?|systems?|databases?|employees?|staff|personnel|authori[sz]ed|measures?|security|need|infrastructure)\b/,
        unless:
          /\b(?:your|you|users?'?) (?:\w+ ){0,3}access (?:to (?:the|our|certain) (?:\w+ )?(?:site|services?|website|features?))|\bparental controls?\b|\bcookies?\b|\b(?:limit|restrict)(?:ing)? (?:your|their) access\b|\baccess to (?:your (?:computer|device|account)|certain (?:features|content)|it)\b|\bchildren\b|\byou (?:can|may|must|need to|should|control) (?:\w+ )?(?:limit|restrict|control|access)?\b|\bright to access\b|\brequest\w*\b|\bhave limited access\b|\bnot (?:be )?(?:limit|restrict)|\byour responsibility\b/,
      },
      {
        text: /\bneed[- ]to[- ]know\b|\b(?:who|that|which) (?:\w+ )?(?:need|require)s? (?:to know|to access|access to|it|to have|to see|to process|the|that|such|this)\b|\bhave a (?:legitimate )?(?:business )?need\b|\b(?:business|legitimate) need to (?:know|access)\b/,
        near: /\b(?:employees?|personnel|staff|agents|contractors|representatives|only to those|with those|authori[sz]ed|teams?)\b/,
        unless: /\bwhen we no longer\b/,
      },
      {
        text: /\bonly\b[^.;]{0,50}\b(?:authori[sz]ed|employees|staff|personnel|members of our|teams?)\b[^.;]{0,50}\b(?:access|see|view|read|get at|open)\b|\b(?:access|accessed|seen|viewed|opened|read)\b[^.;]{0,30}\bonly (?:by|to|for) (?:\w+ ){0,6}(?:authori[sz]ed|employees|staff|personnel|members|teams?)\b|\bby only a few\b|\bonly (?:\w+ ){1,3}who need\b/,
        unless: /\b(?:your|you) (?:will )?only\b|\bteachers?\b|\bother users\b/,
      },
      {
        text: /\b(?:employees|staff|personnel|contractors|agents|individuals|team|everyone|people)\b[^.;]{0,70}\b(?:bound|subject|sign\w*|agree\w*|obliged|committed|required)\b[^.;]{0,40}\b(?:confidential\w*|secrecy|non-?disclosure)\b/,
        unless: /\b(?:service providers?|third part(?:y|ies)|vendors|suppliers|sub-?processors)\b/,
      },
      {
        text: /\bconfidentiality obligations for\b|\b(?:dissemination|disclosure) of\b[^.;]{0,60}\b(?:only (?:to )?(?:\w+ )?designated staff|our employees)\b|\b(?:rights|access) only to the (?:data|information)\b|\bobserve secrecy\b/,
      },
      {
        text: /\b(?:only|accessible|limit(?:ed|s)?|restrict(?:ed|s)?|accessed|visible)\b[^.;]{0,60}\b(?:authori[sz]ed (?:\w+ )?(?:personnel|employees|staff|persons?|users|individuals)|(?:our |support |technical )?(?:staff|employees|personnel)|persons|people (?:who|with)|pre-designated|need[- ]to[- ]know|certain (?:ip|persons|types of persons)|those (?:persons|employees|who)|members of (?:our|the) (?:staff|team))\b|\b(?:limit|restrict) (?:the )?access\b/,
        near: /\b(?:data|information|database|it\b|access\w*|e-?mail|ip address|records|visible)\b/,
        unless:
          /\b(?:service providers|third part\w*|vendors|cookies|you may|disclose|share|restrict (?:processing|the processing)|children|passwords?|your (?:computer|profile)|you know|suspected|investigating)\b/,
      },
      {
        text: /\b(?:bound by|obligated to|subject to|sign(?:ed)?)\b[^.;]{0,40}\b(?:confidentiality|confidential|non-?disclosure)\b/,
        near: /\b(?:employees|personnel|staff|interns|volunteers|contractors)\b/,
      },
    ],
  },
  {
    id: 'sec-breach-notice',
    category: 'security',
    weight: 2,
    polarities: ['asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Tells you about a data breach within {period}', 'Tells you about data breaches'],
        explanation: 'They promise to inform you or the authorities if data leaks.',
      },
      denied: {
        rating: 'bad',
        titles: ['Does not promise to tell you about breaches'],
        explanation: 'They say that they may not inform you if your data leaks.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Tells you about data breaches in some cases'],
        explanation: 'They inform you of a leak only where the law says so or where they see a risk for you.',
      },
    },
    sources: {
      opp115: 'Data Security / Security Measure: Privacy/Security program',
      dpv: 'dpv:DataBreachNotification',
      tosdr: null,
    },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:not|\w+n't|no) (?:\w+ ){0,3}(?:obligation|obliged|required|notify|inform|tell)\b[^.;]{0,60}\bbreach\w*\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:notif(?:y|ied|ication)|inform|tell|alert|contact|report(?:ed)?|let you know|provide notice|send you|notice)\b[^.;]{0,110}\b(?:if|where|when|in (?:the event|case)|to the extent)\b[^.;]{0,60}\b(?:require[sd]?|believe|risk|determine|law|obligat\w+|mandat\w+)\b|\brequired by (?:law|applicable law) to (?:notify|inform)\b|\b(?:as|where|if|when) (?:otherwise )?required by\b|\breasonable risk\b/,
        near: /\b(?:breach\w*|compromise\w*|data leak|security incident|unauthori[sz]ed access)\b/,
        unless: /\b(?:this policy|breach of (?:these|this|our|the) (?:terms|contract|agreement|policy))\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:notif(?:y|ied|ication)|inform|tell|alert|contact|reported|report|let you know|notice)\b/,
        near: /\b(?:(?:data|security|system|privacy|any|the|information|actual|personal data) (?:\w+ )?breach\w*|breach(?:es)? (?:of|in) (?:\w+ )?(?:security|data|privacy)|security incidents?|(?:is|are|been) compromised)\b/,
        unless:
          /\b(?:breach of (?:these|this|our|the) (?:terms|contract|agreement|policy)|if you (?:believe|suspect|become aware|think|discover)|you (?:must|should|agree to) (?:\w+ )?(?:notify|inform|contact|report)|please (?:notify|contact|report|inform)|share|disclose|procedures for)\b/,
      },
    ],
  },
  {
    id: 'sec-encryption',
    category: 'security',
    weight: 2,
    polarities: ['asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Encrypts your data'],
        explanation: 'Data is scrambled while it travels, while it is stored, or both.',
      },
      denied: {
        rating: 'bad',
        titles: ['Some data is not encrypted'],
        explanation: 'They say that data is not scrambled, so others could read it on the way or where it is stored.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Encrypts data in some cases'],
        explanation: 'Data is scrambled only in the places or cases that they name.',
      },
    },
    sources: {
      opp115: 'Data Security / Security Measure: Secure data transfer',
      dpv: 'dpv:Encryption',
      tosdr: '226: The user is informed about security practices',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:not|\w+n't|never|without|un)[- ]?(?:\w+ ){0,3}encrypt\w*\b|\bunencrypted\b|\bplain[- ]?text\b/,
        unless:
          /\b(?:passwords? (?:is|are) (?:never|not)|never (?:store|sent|send)|not (?:store|sent|send|transmit)|if|however,? e-?mail)\b/,
        polarity: 'denied',
      },
      {
        text: /\bin (?:certain|some) (?:areas|parts|cases|circumstances)\b|\b(?:where|when|as) (?:appropriate|possible|practical|practicable|feasible|technically possible)\b|\bmay choose to have\b/,
        near: /\bencrypt\w*|\bssl\b|\btls\b/,
        unless: /\bunencrypted\b/,
        polarity: 'conditional',
      },
      {
        text: /\bencrypt(?:s|ed|ing|ion)?\b/,
        unless: /\b(?:decryption key if|laws? on encryption|let's encrypt|encryption (?:laws|export))\b/,
      },
      {
        text: /\bsecure[- ]sockets?[- ]layers?\b|\bssl\b|\btls\b|\btransport layer security\b|\bhttps\b(?!:)/,
        unless: /\bssl certificate (?:errors?|provider)\b/,
      },
      { text: /\bscrambl(?:e|ed|es|ing)\b/, near: /\b(?:data|information|traffic|messages)\b/ },
      { text: /\bhash(?:ed|ing)\b/, near: /\bpasswords?\b/ },
    ],
  },
  {
    id: 'sec-general',
    category: 'security',
    weight: 1,
    polarities: ['asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Takes security measures'],
        explanation: 'They describe general measures such as passwords, reviews or guarded servers.',
      },
      denied: {
        rating: 'bad',
        titles: ['Takes no security measures'],
        explanation: 'They say that they do not protect the data, or not in this case.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Takes security measures in some cases'],
        explanation: 'They protect data only in the places or cases that they name.',
      },
    },
    sources: {
      opp115: 'Data Security / Security Measure: Generic',
      dpv: 'dpv:SecurityMethod',
      tosdr: '226: The user is informed about security practices',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:reasonable|appropriate|adequate|suitable|industry[- ](?:standard|accepted)|technical|technological|organi[sz]ational|administrative|physical|procedural|managerial|security|safety|protective|precautionary|necessary|robust|strict|stringent|commercially|(?:generally|globally|internationally) accepted|variety of|various|all|advanced)\b[^.;]{0,70}\b(?:measures?|safeguards?|precautions?|procedures?|protections?|controls?|standards?|mechanisms?|guidelines|technolog(?:y|ies)|steps|efforts|means|methods|practices|programs?|requirements)\b/,
        near: /\b(?:secur\w+|(?<!data )protect\w*|safeguard\w*|safe|unauthori[sz]ed|loss|misuse|confidential\w*|theft|destruction)\b/,
        unless:
          /\b(?:(?:no|any) (?:\w+ ){0,3}(?:measures?|safeguards?|method|system)s? (?:is|are|can|entirely)\b(?!.*\bwe (?:use|follow|take|employ|implement))|transfer\w*|standard contractual|lawful requests|law enforcement|level of protection|you (?:should|must|can|are responsible|need to)|you can take|third part(?:y|ies) (?:have|has|may|do)|verify your identity|circumvent\w*|we (?:may )?(?:use|disclose|share|collect|process) (?:your|the|this|personal|and use) (?:\w+ )?(?:data|information)\b|children under|(?:service providers?|processors|third part(?:y|ies)|vendors|partners|they|entities|parties|merchants) (?:\w+ ){0,8}(?:to|are|must|who|that|have) (?:\w+ )?(?:implement|use|follow|practice|protect|process|meet|comply)|not responsible|in accordance with applicable law|cookies?|not share|rights, property|learn more|need-to-know|ssl|required by law|breach of any|notify you before|right to lodge|need-to-know)\b|^\W*(?:security practices|our security|security)\W*$/,
      },
      {
        text: /\b(?:we|our|us|is|are)\b[^.;]{0,60}\b(?:protect|protects|protecting|safeguard|safeguarding|secure|securing|keep|keeping|store|stored|stores|treated|guard)\b[^.;]{0,60}\b(?:secure|securely|safe|safely|private|confidential(?:ity)?|unauthori[sz]ed|misuse|theft|against|from (?:loss|unauthori[sz]ed|misuse|theft|accidental|unlawful)|in mind)\b/,
        near: /\b(?:data|information|pii|account|messages|privacy)\b/,
        unless:
          /\b(?:cannot|can't|not (?:guarantee|ensure|warrant|responsible|absolute\w*|100|completely|entirely)|you (?:should|must|are responsible|agree|need)|important for you|your (?:responsibility|own)|third part(?:y|ies) (?:have|may|do)|rights, property|protect (?:the|our|your|its) (?:rights|safety|interests|vital|property)|rights or|fraud\w*|rights and|law enforcement|share|disclose|how we (?:keep|protect)|(?:we|to) use (?:your|the|this|personal|data)|partners|service providers|processors|employer|encrypt\w*|payment|important to (?:us|\w+)|concerned about|legal basis|legitimate interests?|notice of|security breach)\b|^\W*(?:to|for) |^\W*(?:protect|maintain|ensure)/,
      },
      {
        text: /\b(?:firewalls?|intrusion (?:detection|prevention)|penetration test\w*|two-factor authentication|multi-?factor authentication|bug bounty|vulnerability (?:reward|management|scan\w*)|security (?:audits?|reviews?|teams?|training|experts?|testing|program\w*)|iso ?(?:\/iec )?27001|soc ?2|pci[- ]?dss|pci compl\w+|secure (?:servers?|facilit\w+|data cent\w+|environment|network|areas?|storage)|secured facilit\w+|top-tier data cent\w+|(?:password|pin)[- ]protected|password protection|anti-?virus|malware protection|physical security|(?:receive|provide|periodically) train\w*|training (?:about|on) (?:privacy|security))\b/,
        unless:
          /\b(?:you (?:should|must|can|are)|we (?:may )?(?:collect|disclose|share)|retained|no (?:method|system|security)|is encrypted|help ensure|used for the purpose|voluntarily provided|monetary)\b/,
      },
      {
        text: /\b(?:secured|protected|guarded) (?:by|with|through|against|from|using|in)\b|\bwith your (?:security|safety|safety and privacy) (?:and privacy )?in mind\b|\bwork hard to protect\b/,
        near: /\b(?:data|information|account|servers?|systems?|passwords?|lists?|services)\b/,
        unless:
          /\b(?:protected by (?:law|copyright|privilege|the|coppa|reca\w+)|recaptcha|not|cannot|health information|tls|ssl|encrypt\w*)\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?[\w-]+/,
        under:
          /\b(?:security|protective|technical|organi[sz]ational|procedural) (?:and \w+ )?(?:measures|safeguards|practices|controls)\b[^.]{0,160}: *$/,
        unless: /\b(?:you|your|however|guarantee|encrypt\w*|need-to-know|access limit\w*|breach\w*)\b/,
      },
    ],
  },
  {
    id: 'sec-liability',
    category: 'security',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Refuses blame for leaks'],
        explanation: 'They say they are not liable if your data is disclosed, stolen or lost.',
      },
      denied: {
        rating: 'good',
        titles: ['Accepts blame for leaks'],
        explanation: 'They say that they answer for it if your data is disclosed, stolen or lost.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Limits its blame for leaks'],
        explanation: 'They accept or refuse blame for leaked data depending on conditions that they name.',
      },
    },
    sources: {
      opp115: 'Other / Other Type: Practice not covered',
      dpv: null,
      tosdr: 'This service assumes no liability for unauthorized access to your personal information',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:we|company) (?:\w+ )?(?:remain|are|accept|take)s? (?:fully |directly |full )?(?:liable|liability|responsible|responsibility) (?:for|if)\b[^.;]{0,80}\b(?:damage|loss|breach|leak|disclos\w+|stolen|failure)\b/,
        unless: /\b(?:not|\w+n't|no|never|you|customers?|users?|solely|neither)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|never|no event|nor|neither|no)\b[^.;]{0,40}\b(?:liable|liability|responsible|responsibility|accountable)\b[^.;]{0,280}\b(?:disclos\w*|unauthori[sz]ed|access to your|loss of (?:your |any )?(?:data|information)|lost|stolen|theft|breach\w*|security|intercept\w*|leak\w*|data transmitted|hack\w*|misuse|improper use|compromised|circumvention)\b/,
        near: /\b(?:data|information|password|security|privacy|access|transmi\w+|disclos\w+)\b/,
        unless:
          /\b(?:privacy (?:policies|policy|statements?) (?:of|or|and)|(?:privacy|security)(?: or| and|\/) (?:security|privacy)? ?practices (?:of|or|and)|(?:content|practices|policies) (?:of|or) (?:\w+ )?(?:such|those|other|third)|linked (?:sites|websites)|other (?:websites|sites)|third[- ]party (?:websites|sites)|those (?:websites|sites)|security of your (?:internet|device|browser))\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:waive|release)s?\b[^.;]{0,60}\b(?:claims?|liability)\b|\bsole remedy\b|\bnot be deemed (?:as )?a breach\b|\bdisclaim\w*\b[^.;]{0,80}\b(?:liability|responsibility)\b/,
        near: /\b(?:disclos\w*|unauthori[sz]ed|security|confidential|leak\w*|loss of data|interception|situations arise)\b/,
        polarity: 'asserted',
      },
      {
        text: /(?:\b(?:not|cannot|no|nor|never|disclaim)|n't)\b[^.;]{0,40}\b(?:responsible|liable|liability|responsibility|reliable)\b[^.;]{0,90}\b(?:loss|damages|disclosures?|unauthori[sz]ed|intercept\w*|information you (?:choose|provide|submit)|breach|passwords?|use by others|personally identif\w+|accidental)\b/,
        unless:
          /\b(?:privacy (?:practices|polic\w+)|content of|links?|linked|third[- ]party (?:sites|websites)|children|other (?:sites|websites)|third[- ]party (?:terms|agents)|event (?:that|giving)|any type)\b/,
        polarity: 'asserted',
      },
      {
        text: /\byou (?:are|will be|alone)\b[^.;]{0,20}\b(?:solely |alone )?responsible\b[^.;]{0,60}\b(?:damage|loss|transmit|disclos\w+|activity|data)\b|\bat your own risk\b[^.;]{0,60}\bresponsible\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'sec-no-guarantee',
    category: 'security',
    weight: 1,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Does not guarantee security'],
        explanation: 'They say that no system is fully safe, or that you send data at your own risk.',
      },
      denied: {
        rating: 'good',
        titles: ['Guarantees security'],
        explanation: 'They promise that your data is safe with them.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Guarantees security within limits'],
        explanation: 'They promise that your data is safe, but only under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'Data Security / Security Measure: Generic',
      dpv: null,
      tosdr: 'This service assumes no liability for unauthorized access to your personal information',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:cannot|can't|can not|not|unable to|neither|no|never|\w+n't|impossible)\b[^.;]{0,60}\b(?:guarantee|guaranteed|warrant|ensure|assure|promise)\w*\b[^.;]{0,120}\b(?:secur\w*|safe\w*|protect\w*|unauthori[sz]ed|disclos\w+|access(?:ed)?|intercept\w*|confidential\w*|private|never|breach\w*|loss|hack\w*)\b|\b(?:security|safety)\b[^.;]{0,60}\b(?:cannot|can't|not) be (?:\w+ )?(?:guaranteed|ensured|assured)\b|\btransmission\b[^.;]{0,60}\bcan be guaranteed\b/,
        unless: /\b(?:children|links?|third[- ]party (?:sites|websites))\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:no|not|none|neither|never|nothing|isn't|aren't|cannot|can't)\b[^.;]{0,150}(?:\b(?:100|one hundred) ?(?:%|percent\b|per cent\b)|\b(?:complete(?:ly)? (?:secure|safe\w*|security)|absolute(?:ly)? (?:secure|security|safe\w*)|perfect(?:ly)? (?:secure|security)?|entirely (?:secure|safe|foolproof|free)|fully (?:secure|safe|protect\w*)|totally (?:secure|safe)|fail[- ]?(?:safe|proof)|fool-?proof|impenetrable|infallible|bullet-?proof|guaranteed to be|immune|risk[- ]free|always secure|be secure|prevent all)\b)|\b(?:absolute|complete|perfect|total) (?:protection|security|data security)\b[^.;]{0,30}\b(?:not|cannot|impossible)\b/,
        polarity: 'asserted',
      },
      {
        text: /\bat your own (?:risk|peril)\b|\b(?:inherent(?:ly)?|unavoidable|residual) (?:security )?(?:risks?|insecure|vulnerab\w+)\b|\b(?:not|generally not|never|isn't|is not|may not be) (?:a |recogni[sz]ed as )?(?:\w+ )?(?:secure|safe|fully secure|private)\b|\bsecurity (?:gaps|holes|and privacy limitations)\b|\bunsecured? channels\b|\bmay compromise the security\b/,
        near: /\b(?:internet|transmi\w+|e-?mail|information|data|send|wireless|online|network)\b/,
        unless: /\b(?:use (?:of )?(?:third|other|linked)|not secured by|if you (?:do not|don't))\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:although|while|despite|even though)\b[^.;]{0,140}\b(?:third part(?:y|ies)|hackers?|others|someone|breach\w*)\b[^.;]{0,40}\b(?:may|might|could)\b[^.;]{0,60}\b(?:intercept|access|breach|circumvent|defeat|unlawful\w*)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:we|company) (?:fully |hereby )?guarantees? (?:you )?(?:the |that )?(?:\w+ ){0,4}(?:security|secure|safety|safe)\b/,
        unless: /\b(?:not|\w+n't|no|cannot|never|neither)\b/,
        polarity: 'denied',
      },
    ],
  },
  {
    id: 'sec-pseudonymise',
    category: 'security',
    weight: 2,
    polarities: ['asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Separates data from your identity'],
        explanation: 'Identity details are removed or kept apart so that the rest does not point to you.',
      },
      denied: {
        rating: 'bad',
        titles: ['Keeps data tied to your identity'],
        explanation: 'They say that they do not remove your identity from the data or keep it apart.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Separates data from identity in some cases'],
        explanation: 'Identity details are removed or kept apart only in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Data Security / Security Measure: Secure data storage',
      dpv: 'dpv:Pseudonymisation',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\bpseudonymi[sz](?:e|es|ed|ing|ation)\b(?! (?:identif|information|data,))|\bin pseudonymous form\b/,
        unless: /\b(?:has the meaning|aggregated, anonymi[sz]ed or)\b/,
      },
      {
        text: /\b(?:de-?identif(?:y|ied|ies|ication|ying)|anonymi[sz](?:e|ed|es|ing|ation))\b/,
        near: /\b(?:protect|secur|safeguard|measure|ip address|before|prior|upstream|identit|truncat|shorten|algorithm|separat|training)\w*\b/,
        unless:
          /\b(?:aggregated?|share|disclose|passwords?|sell|not include|does not apply|we may use|delet(?:e|ion|ing|ed)|no longer|destroy|indefinitely)\b/,
      },
      {
        text: /\b(?:one-way )?hash(?:ed|ing)\b|\birreversible cryptograph\w+/,
        near: /\b(?:e-?mails?|phone|identif\w+|format|address\w*)\b/,
        unless: /\bpasswords?\b|\bunhashed\b|\bpersonal data includes\b/,
      },
      {
        text: /\b(?:ip address\w*|identif\w+|names?|pii|personally)\b[^.;]{0,70}\b(?:truncated|shortened|masked|abbreviated|(?:kept|stored|held) (?:\w+ ){0,2}separate(?:ly)?|stripped|obfuscated|redacted)\b|\b(?:strip|mask|truncat|shorten|obfuscat|redact)\w*\b[^.;]{0,50}\b(?:ip address\w*|identif\w+|names?|personal)\b/,
        unless: /\bexceptional cases\b/,
      },
      {
        text: /\b(?:stored|kept|held)(?:\/stored)? separate(?:ly)?\b|\bseparat(?:e|ed|es)\b[^.;]{0,40}\bfrom\b/,
        near: /\b(?:personal|identif\w+|identity|pii|names?)\b/,
        unless: /\bseparate (?:polic|notice)|\bfunctions?\b/,
      },
    ],
  },
] as const satisfies readonly Practice[];
