/** What policies say about "Changes to the policy", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const changes = [
  {
    id: 'change-consent-by-use',
    category: 'changes',
    weight: 1,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Continuing to use it means you accept changes'],
        explanation: 'If you keep using the service, the new rules apply to you.',
      },
      denied: {
        rating: 'good',
        titles: ['New rules need your agreement'],
        explanation: 'Changes do not apply to you just because you keep using the service.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Use counts as agreement in some cases'],
        explanation: 'If you keep using the service the new rules apply to you, except in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Policy Change / User Choice: None',
      dpv: 'dpv:ImpliedConsent',
      tosdr:
        'Instead of asking directly, this Service will assume your consent to changes of terms merely from your usage',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:not|never|\w+n't)\b[^.;]{0,120}\b(?:apply|bind|bound|materially different|take effect)\b[^.;]{0,120}\b(?:unless|without|until)\b[^.;]{0,40}\b(?:consent|agree|accept)/,
        near: /\b(?:chang(?:e|es|ed)|revis\w+|updat\w+|modif\w+|amend\w*)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|never|\w+n't)\b[^.;]{0,80}\b(?:use|apply|change)\b[^.;]{0,140}\bwithout (?:\w+ ){0,3}consent\b|\bwithout (?:\w+ ){0,2}consent,? (?:we )?(?:use|apply|change)\b/,
        under: /\b(?:chang|updat|amend|modif|revis)/,
        polarity: 'denied',
      },
      {
        text: /\b(?:continu(?:ed?|es|ing)(?: to)? (?:us\w+|access\w*)|by (?:using|accessing|visiting|continuing)|your (?:use|access|continued)|(?:if|when|after|once) you (?:use|keep|access|continue)|keep using|first use|use of (?:the|our|this)|when they use)\b[^.;]{0,200}\b(?:accept\w*|agree\w*|consent\w*|bound|constitut\w+|acknowledg\w+|deemed|approval|signif(?:y|ies)|indicat\w+|appl(?:y|ies))\b/,
        near: /\b(?:chang(?:e|es|ed)|revis\w+|updat\w+|modif\w+|amend\w*|alter\w*)\b/,
        unless: /\bdo not (?:accept|agree)\b|\bwithout (?:\w+ ){0,3}consent\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:accept\w*|agree\w*|bound|deemed)\b[^.;]{0,120}\b(?:continu(?:ed?|ing)|by (?:using|accessing)|your (?:use|access)|first use|when they use)\b/,
        near: /\b(?:chang(?:e|es|ed)|revis(?:ed|ion)\w*|updat\w+|modif\w+|amend\w*|alter\w*)\b/,
        unless: /\bdo not (?:accept|agree)\b|\bapplicable law\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:do not|don't|object)\b[^.;]{0,40}\b(?:accept|agree|to)\b[^.;]{0,100}\b(?:chang(?:e|es)|revis\w+|updat\w+|modif\w+|amend\w*|alter\w*)\b[^.;]{0,120}\b(?:stop|cease|discontinue|refrain|not (?:access|use)|terminate|leave|close|delete)\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'change-no-notice',
    category: 'changes',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Can change the policy without telling you'],
        explanation: 'They may change the rules at any time; it is up to you to look.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not change the policy silently'],
        explanation: 'They say that they will not change the rules without telling you.',
      },
      conditional: {
        rating: 'notice',
        titles: ['May change some rules without telling you'],
        explanation: 'Smaller changes, or changes in stated cases, may be made without telling you.',
      },
    },
    sources: {
      opp115: 'Policy Change / Notification Type: No notification',
      dpv: null,
      tosdr: '121: Terms may be changed any time at their discretion, without notice to you',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:minor|non-material|immaterial|small|insignificant) (?:changes|updates|amendments|modifications)\b[^.;]{0,80}\bwithout (?:\w+ )?(?:notice|telling|notif\w+|informing)/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:never|not)\b[^.;]{0,60}\b(?:chang\w+|updat\w+|modif\w+|revis\w+|amend\w*)\b[^.;]{0,80}\bwithout (?:\w+ ){0,3}(?:notice|notif\w+|telling you|informing you)\b/,
        polarity: 'denied',
      },
      {
        text: /\bwithout (?:\w+ ){0,3}(?:notice|notif\w+|telling you|informing you)\b/,
        near: /\b(?:polic(?:y|ies)|notice|statement|terms|page)\b[^.]{0,200}\b(?:chang\w+|updat\w+|modif\w+|revis\w+|amend\w*)|\b(?:chang\w+|updat\w+|modif\w+|revis\w+|amend\w*|alter)\b[^.]{0,80}\b(?:polic(?:y|ies)|notice|statement|terms|page)\b/,
        unless: /\b(?:suspend|terminate|block|service without)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:check|checking|review|reviewing|visit|revisit|consult|read|refer to|look at|look here|return to|monitor|re-?read)\b[^.;]{0,90}\b(?:periodically|from time to time|regularly|frequently|occasionally|often|(?:a |on a |at )?regular(?: basis| intervals)?|back|again|for (?:any )?(?:changes|updates)|each time|every time|whenever|latest|current version)\b|\b(?:periodically|regularly|frequently|occasionally) (?:check|review\w*|visit|consult|read)\b|\bcheck back\b|\bfind out about any changes\b/,
        near: /\b(?:polic(?:y|ies)|notice|statement|chang\w+|updat\w+|page)\b/,
        unless:
          /\b(?:we (?:will |may |shall )?(?:regularly|periodically|review|monitor)|third[- ]part(?:y|ies)|their (?:privacy )?polic\w*|settings)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:may|can|might|right|discretion)\b[^.;]{0,60}\b(?:chang(?:e|es)|updat(?:e|es|ed)|modif(?:y|ies|ied)|revis(?:e|es|ed)|amend|alter|make changes)\b[^.;]{0,100}\b(?:at any time|sole discretion|its discretion|our discretion|any reason|with no notice)\b|\b(?:at any time|sole discretion)\b[^.;]{0,60}\b(?:chang(?:e|es)|updat(?:e|es|ed)|modif(?:y|ies|ied)|revis(?:e|es|ed)|amend|alter)\b/,
        near: /\b(?:polic(?:y|ies)|(?:privacy|this|legal) (?:notice|statement)|this (?:page|document|list)|terms)\b/,
        unless:
          /\b(?:notif\w+|inform\w*|notice of|email you|let you know|you (?:can|may)|your (?:consent|preferences|settings|choice)|cookies?|withdraw\w*|opinion)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:effective|take effect|in force|apply)\b[^.;]{0,40}\b(?:immediately|when (?:they are |it is |we )?post\w*|(?:up)?on post\w*|as of (?:the )?post\w*|once (?:post|updat)\w*|as soon as|date of publication)\b|\bimmediately effective\b/,
        near: /\b(?:chang\w+|updat\w+|modif\w+|revis\w+|amend\w*|version)\b/,
        unless: /\b(?:notif\w+|email|prior notice)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:will|shall|may) (?:be )?(?:post(?:ed)?|publish(?:ed)?|make|made)\b[^.;]{0,60}\b(?:chang\w*|updat\w*|revis\w*|modif\w*|new version|here|on (?:this|our|the) (?:page|web ?page|site|website))\b|\bby (?:posting|updating)\b|\balways be able to find\b/,
        near: /\b(?:chang(?:e|es|ed)|updat\w*|revis\w+|modif\w+|amend\w*)\b[^.]{0,80}\b(?:polic(?:y|ies)|(?:privacy|this|our) (?:notice|statement))|\b(?:polic(?:y|ies)|(?:privacy|this|our) (?:notice|statement))\b[^.]{0,80}\b(?:chang|updat|revis|modif|amend)|\bany (?:changes|updates|modifications?)\b/,
        unless:
          /\b(?:notif\w+|notice|inform\w*|email|let you know|alert|prominent\w*|announce\w*|prior to|before|days|aware)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:revis|updat|chang|amend)(?:e|es|ed|ing)\b[^.;]{0,30}\bthe\b[^.;]{0,20}\b(?:last[- ](?:updated|modified|revised)\b|date (?:at|on|above|below|shown)|effective date)|\b(?:date of change|change[ds]?)\b[^.;]{0,30}\breflected in\b|\b(?:most )?current version\b[^.;]{0,80}\b(?:always|govern)/,
        near: /\b(?:polic(?:y|ies)|notice|statement|changes?)\b/,
        unless: /\b(?:e-?mail\w*|notify|notif\w+|inform|alert|prior to|account|material\w*)\b/,
      },
    ],
  },
  {
    id: 'change-notice',
    category: 'changes',
    weight: 2,
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Tells you {period} before rules change', 'Tells you before or when rules change'],
        explanation: 'They announce changes by email, on the site, or some days ahead.',
      },
      denied: {
        rating: 'bad',
        titles: ['Does not tell you when rules change'],
        explanation: 'They say that they will not announce changes to you.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Tells you about some changes'],
        explanation: 'They announce changes only if these are important, if you asked for it, or as they see fit.',
      },
    },
    sources: {
      opp115: 'Policy Change / Notification Type: Personal notice',
      dpv: null,
      tosdr:
        'When the service wants to make a material change to its terms, you are notified at least 30 days in advance',
    },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:(?:may|might) (?:also )?(?:notify|inform|alert|email|send|provide|choose)|(?:in|at) our (?:sole )?discretion|who have enabled|where (?:required|appropriate)|in some cases|if required)\b[^.;]{0,120}\b(?:notice|notify|notif\w+|inform|e-?mail|chang\w*)\b/,
        near: /\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|modif\w+|revis(?:e|ed|es|ions?|ing)|amend\w*|alter(?:ed|ations?)?|new version)\b[^.]{0,90}\b(?:polic(?:y|ies)|(?:privacy|this|our|the) (?:notice|statement)|terms|practices|agreement|document|this page)\b|\b(?:polic(?:y|ies)|(?:privacy|this|our) (?:notice|statement)|terms|practices)\b[^.]{0,90}\b(?:chang|updat|revis|modif|amend|alter)|\b(?:material|significant|important|substantial|any|such|these|major|of) (?:\w+ )?(?:changes?|modifications?|amendments?|revisions?|updates)\b|^\W*(?:\d+[.)]? ?)?(?:policy |notice )?(?:changes|updates|modifications|amendments|revisions)/,
        unless:
          /\b(?:will (?:also )?(?:notify|inform|let you|alert|provide|announce|post|tell)|we'll|without|contact us|breach|merger)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:notify|notified|notifies|notification|inform(?:ed|ing)?|let you know|alert(?:ed)?|e-?mail(?:ing|ed)? (?:you|users|our|to)|by e-?mail|an e-?mail|announc(?:e|ed|ement|ing)|tell you|contact you|draw (?:your )?attention|advise you|communicated|(?:give|gives|giving|provide|provides|providing|post|posting|place|placing|send|display|with|prominent|prior|advance|days'?|weeks'?|months'?|reasonable|a) (?:\w+ ){0,5}?notices?|brought to your attention|intimate you|\d+ (?:days?|weeks?|months?)(?:'s?)? (?:before|prior|in advance|ahead)|prominent(?:ly)?|keep you aware|so that you are aware|the consent of)\b/,
        near: /\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|modif\w+|revis(?:e|ed|es|ions?|ing)|amend\w*|alter(?:ed|ations?)?|new version)\b[^.]{0,90}\b(?:polic(?:y|ies)|(?:privacy|this|our|the) (?:notice|statement)|terms|practices|agreement|document|this page)\b|\b(?:polic(?:y|ies)|(?:privacy|this|our) (?:notice|statement)|terms|practices)\b[^.]{0,90}\b(?:chang|updat|revis|modif|amend|alter)|\b(?:material|significant|important|substantial|any|such|these|major|of) (?:\w+ )?(?:changes?|modifications?|amendments?|revisions?|updates)\b|^\W*(?:\d+[.)]? ?)?(?:policy |notice )?(?:changes|updates|modifications|amendments|revisions)/,
        unless:
          /\b(?:without (?:\w+ ){0,3}(?:notice|notif\w+)|if (?:your|you)[^.;]{0,40}(?:information|details|data) chang\w*|you (?:must|should|need to) (?:notify|inform|contact)|notify us|inform us|(?:please )?contact us|email us|merger|acqui\w+|ownership|cookies?|breach|correct|marketing|contact you about|updates? on|software updates|you (?:can|may) (?:change|update|modify|contact)|opted not to receive|your (?:account|profile|location|preferences)|(?:this|our|data|privacy|of this) (?:privacy )?(?:notice|policy) (?:may|will|can) (?:be )?(?:chang|updat|amend))\b/,
      },
    ],
  },
  {
    id: 'last-updated',
    category: 'changes',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Last updated {date}', 'Shows when it was last updated'],
        explanation: 'The policy names the date of its last change.',
      },
      denied: {
        rating: 'neutral',
        titles: ['Does not show when it was last updated'],
        explanation: 'The policy says that its date of change is not shown.',
      },
      conditional: {
        rating: 'good',
        titles: ['Shows the date of some updates'],
        explanation: 'The policy names the date of some of its changes.',
      },
    },
    sources: {
      opp115: 'Policy Change / Change Type: Unspecified',
      dpv: null,
      tosdr: '331: There is a date of the last update of the agreements',
    },
    slots: ['date'],
    cues: [
      {
        text: /\b(?:last|latest|most recent(?:ly)?|recently|date)(?: (?:was|were|been|is|page|policy|of|the))* ?(?:updated?|modified|revis(?:ed|ion)|modification|changed?|amended|adjustment|reviewed|modified date)\b/,
        unless:
          /\b(?:your (?:account|profile)|past|12 months|you last|may be (?:revised|changed)|continued use|apply to your use|will become effective|take effect|record the change)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:effective(?: date| as of| from| on| since)?|updated?(?: on| as of)?|revised(?: on)?|modified(?: on)?|amended(?: on)?|version(?: of| \d[\d.]*)?|valid (?:from|as of)|in (?:force|effect) (?:from|since|as of)|dated?|published on|as (?:of|at)|posted(?: on)?)\b[^.]{0,30}\b(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?[^.]{0,12}\d{4}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))/,
        unless:
          /\b(?:regulation|directive|gdpr|act of|born|january 1, 20\d\d, (?:california|the)|law|court|commission|shield|act no|code section|when you visit)\b/,
        polarity: 'asserted',
      },
      {
        text: /^\W*(?:(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\W*$/,
        polarity: 'asserted',
      },
      {
        text: /"?(?:last updated|effective date|last revised|date of (?:last|latest)[^"]{0,20}|revision date|updated date|date)"?[^.;]{0,40}\b(?:top|bottom|beginning|end|above|below)\b/,
        near: /\b(?:polic(?:y|ies)|notice|statement|page|document|date)\b/,
        polarity: 'asserted',
      },
    ],
  },
] as const satisfies readonly Practice[];
