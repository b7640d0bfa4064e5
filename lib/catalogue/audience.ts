/** What policies say about "Children and regions", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const audience = [
  {
    id: 'children-data',
    category: 'audience',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Collects data of children under {age}', "Collects children's data"],
        explanation: 'They take data of children, or say they may.',
      },
      denied: {
        rating: 'good',
        titles: ['Not for children under {age}', 'Not for children'],
        explanation: 'They say they do not take data of children, or keep children out of the service.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Children under {age}: only with limits', "Children's data only with limits"],
        explanation: 'They take data of children when a parent agrees, or within limits that the policy states.',
      },
    },
    sources: {
      opp115: 'International and Specific Audiences / Audience Type: Children',
      dpv: 'dpv:Child',
      tosdr: '152: This service is only available to users over a certain age',
    },
    slots: ['age'],
    cues: [
      {
        text: /(?:\b(?:not|never|no one|nor)|n't)\b[^;]{0,60}\b(?:collect|solicit|gather|request|process|market|target|direct|intend|design|aim|permit|allow|offer|provide|maintain|store|track|receiv|use|appropriate|address)(?:e|es|s|ed|ing)?\b[^;]{0,120}\b(?:child(?:ren)?|minors?|kids|under (?:the age of )?(?:\d\d|thirteen|sixteen|eighteen)|(?:younger|less) than \d\d|below (?:the age of )?\d\d)\b/,
        unless:
          /\b(?:without (?:\w+ ){0,5}(?:consent|permission|authori[sz]ation)|unless|except|in ways not|sell|sale|publicly posting)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|never)\b[^;]{0,60}\b(?:collect|solicit|gather|request|process|store|use)(?:s|ed|ing)?\b[^;]{0,120}\b(?:child(?:ren)?|minors?|under (?:the age of )?(?:\d\d|thirteen|sixteen|eighteen))\b/,
        unless: /\b(?:sell|sale)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:learns?|discovers?|becomes? aware|aware|finds? out|believes?|notified|suspects?|reali[sz]es?|determines?|knowledge)\b[^;]{0,140}\b(?:child(?:ren)?(?:'s)?|minors?|(?:under|below) (?:the )?(?:minimum )?(?:age|\d\d|thirteen|sixteen|eighteen)|(?:younger|less) than \d\d|underage)\b/,
        unless: /\b(?:educational|school|sell)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:(?:under|below|over|least|younger than|older than) (?:the )?(?:age of )?(?:1[0-9]|21|thirteen|sixteen|eighteen)\b|(?:under|below|over) the (?:legal |minimum )?age|age of (?:consent|majority|1[0-9]|thirteen|sixteen|eighteen)|1[0-9] (?:or over|or older|and over|and older)|(?:a|any|that|the) (?:minor|child)\b|underage)/,
        near: /\b(?:not|never|no\b|\w+n't|must|learn|aware|delet|remov|believe|knowingly|without|only|intended|directed|parent|guardian|eligib|prohibit|cannot|terminate|contact)/,
        unless:
          /\b(?:sell|sale\b|sold|opt[- ]?in|opt(?:ing|ed)?[- ]?out|parental control|parents? (?:can|may|have the right)|consent|permission|student|school|criminal|civil code|erasure|california|advertis|pornograph|abuse|harm|exploit)/,
        polarity: 'denied',
      },
      {
        text: /\b(?:must be|only (?:for|to)|intended (?:only |solely )?for|are|be)\b[^;]{0,40}\b(?:over|at least|older than|above) (?:the age of |the age required|(?:\d\d|thirteen|sixteen|eighteen)\b)|\b(?:\d\d|eighteen|thirteen|sixteen)(?: years)?(?: of age)? (?:or|and) (?:older|over|above)\b/,
        unless: /\b(?:profil\w*|targeted|sale|sell|opt|(?:parent|guardian)(?:'s)?|you can|aged)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:parents?|guardians?|parental)(?:'s?)?\b[^;]{0,50}\b(?:consent|permission|approval|authori[sz]ation|supervision|help|accompanied|involvement)\b|\b(?:consent|permission|approval|authori[sz]ation|accompanied)\b[^;]{0,40}\b(?:parents?|guardians?|adult)\b/,
        unless: /\b(?:sell|parental control)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:collect|process|store|receive|use|gather)(?:s|es|ed|ing)?\b[^;]{0,60}\b(?:from|of|about|for) (?:\w+ ){0,2}(?:children|minors|students|pupils|kids)\b|\b(?:children's|child's|students?'s?|minors') (?:personal )?(?:data|information)\b/,
        unless:
          /^[^.]{0,45}$|\b(?:protection act|coppa|protect(?:ing|ion)? (?:of )?(?:the )?(?:privacy|children)|contact us|verify)\b/,
      },
    ],
  },
  {
    id: 'regional-rights',
    category: 'audience',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Has extra rules for people in {country}', 'Has extra rules for your region'],
        explanation: 'People in some places (such as California or the EU) get extra rights.',
      },
      denied: {
        rating: 'neutral',
        titles: ['No extra rules for your region'],
        explanation: 'They say the same rules and rights hold wherever you live.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['May have extra rules for your region'],
        explanation: 'People in some places get extra rights, in the cases that the policy states.',
      },
    },
    sources: { opp115: 'International and Specific Audiences / Audience Type: Californians', dpv: null, tosdr: null },
    slots: ['country'],
    cues: [
      {
        text: /\b(?:(?:california|nevada|colorado|virginia|connecticut|utah|texas|oregon|montana|eea|eu|european|uk|u\.k\.|swiss|brazil(?:ian)?|canad(?:a|ian)|australian?) (?:residents?|users?|consumers?|citizens?|data subjects|individuals|customers|visitors)|(?:residents?|citizens?|consumers?|users|individuals|persons|people|data subjects) (?:of|in|from|located in|residing in|who (?:are|reside|live)[^;]{0,20}) (?:the )?(?:state of )?(?:california|nevada|colorado|virginia|european|eea|eu\b|uk\b|united kingdom|u\.k|brazil|canada|australia|switzerland|certain|some)|(?:if you (?:are|reside|live|'re)|you are)\b[^;]{0,30}\b(?:in|from|of|within) (?:the )?(?:state of )?(?:california|nevada|colorado|virginia|european|eea|eu\b|uk\b|united kingdom|u\.k|brazil|canada|australia|switzerland|certain))\b/,
        near: /\b(?:rights?|entitled|may (?:\w+ )?(?:request|ask|have)|applies|additional|provisions)\b/,
        unless:
          /^[^.]{0,60}$|\b(?:transfer|legal basis|we rely|lodge|supervisory|in your request|representative|prohibits|https?)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:california civil code|shine the light|(?:california|ccpa|cpra|gdpr|(?:your|state|us|u\.s\.) (?:state )?(?:privacy )?laws?|european (?:data )?(?:privacy|protection) (?:laws?|act))\b[^;]{0,60}\b(?:gives?|grants?|permits?|provides?|entitles?|a number of rights)\b|(?:under|covered by) (?:the )?(?:california|gdpr|ccpa|cpra|european|general data protection|applicable (?:u\.s\. )?(?:state|data protection|privacy))[^;]{0,80}\b(?:you (?:may )?(?:have|are entitled)|your|rights?|entitled)\b|rights? under (?:the )?(?:ccpa|cpra|gdpr|california)|depending on (?:where you (?:live|reside|are)|your (?:location|jurisdiction|country|state|place)|the (?:jurisdiction|country))[^;]{0,80}\bright)/,
        unless: /^[^.]{0,50}$|\b(?:legal basis|legitimate interests?|article|lodge|portable)/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:(?:california|nevada|colorado|virginia|connecticut|utah|texas|oregon|eea|eu|european|uk|u\.k\.|swiss|brazil\w*|canad\w+|australian?|quebec|delaware|vermont|illinois) (?:\w+ )?(?:residents?|users?|consumers?|citizens?|data subjects?|individuals|customers|visitors)|residents? (?:of|in)|(?:live|reside|located|based|resident|citizen) (?:\w+ ){0,2}(?:in|within|of) (?:the )?(?:state of |province of )?(?:california|nevada|colorado|virginia|european|eea|eu\b|uk\b|united|u\.k|u\.s|brazil|canada|australia|switzerland|certain|some)|state(?:-specific)? (?:\w+ )?(?:privacy )?(?:laws?|rights)\b|calendar year|civil code)/,
        near: /\b(?:rights?\b|entitled|you (?:may|can) (?:\w+ )?(?:request|ask|have|opt)|request(?:s)? (?:\w+ ){0,4}(?:information|notice|disclosure|list|details)|applies (?:only |solely )?to|for residents|additional|supplement\w*|permits?|allows?|provides?)/,
        unless:
          /^[^.]{0,40}$|\b(?:transfer|legal basis|we rely|lodge|supervisory|representative|all rights reserved|property rights|third country|adequa\w+|legitimate interests?|comply|compliance|shield|stored|servers|cookies|contractual|clauses|protect the rights|copyright|processed in)/,
        polarity: 'asserted',
      },
    ],
  },
] as const satisfies readonly Practice[];
