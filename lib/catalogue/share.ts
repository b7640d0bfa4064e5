/** What policies say about "Who gets it", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const share = [
  {
    id: 'recipients-bound',
    category: 'share',
    weight: 1,
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Recipients must protect your data'],
        explanation: 'Companies that get your data must keep it secret or use it only for the task.',
      },
      denied: {
        rating: 'bad',
        titles: ['Does not control what recipients do'],
        explanation: 'They do not bind the companies that get your data to any rules for it.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Some recipients must protect your data'],
        explanation: 'Companies that get your data must protect it in some cases only, or as far as is practical.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Action Third Party: Receive/Shared with',
      dpv: 'dpv:ConfidentialityAgreement',
      tosdr: 'Third parties used by the service are bound by confidentiality obligations',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:where practical|where possible|if appropriate|where appropriate|unless we tell you|usually|generally|typically|seek to|attempt to)\b/,
        near: /\b(?:contractors?|processors|third part(?:y|ies)|others|agents|companies|partners|providers?)\b[^.]{0,140}\b(?:not have any right|restrict\w*|confidential\w*|consistent with|limit)\b|\b(?:confidentiality agreements?|restrict\w*)\b[^.]{0,140}\b(?:third part|others|these)/,
        unless: /\b(?:you|we) (?:may|can|should) (?:not )?(?:use|contact)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:they|providers?|vendors?|processors?|partners?|contractors?|agents?|suppliers?|recipients?|companies|(?:third|these|such|all) parties|organi[sz]ations|employees|affiliates|subsidiaries|entities|who|that|access)\b[^.;]{0,120}\b(?:bound (?:by|to)|subject to|obligat(?:ed|ions?)|obliged|(?:are|be) required|committed|agreed?|undertake|must|contractually|restricted by)\b[^.;]{0,90}\b(?:confidential\w*|secrecy|contract\w*|protect\w*|safeguard\w*|secure|security|privacy|instruct\w*|limited|restrict\w*|honou?r|(?:not|only) (?:to )?(?:use|disclose|share|process))\b/,
        near: /\b(?:shar|disclos|provid|recipient|access|process|third|vendor|partner|supplier|receiv)/,
        unless:
          /\b(?:you|users?) (?:must|shall|are required|agree)\b|\btheir own\b|law enforcement|privacy shield|linked|we are (?:required|obligated|obliged)|legal(?:ly)? (?:obligat|regulat|or regul)|required by (?:law|applicable)|opt out|your rights|contractual obligations\.$/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:require|oblige|bind|ensure|make (?:double )?sure(?: that)?|contracts? with|agreements? with|prohibit|restrict|instruct|ask|expect|only permit|do not (?:authori[sz]e|permit|allow))s?\b[^.;]{0,100}\b(?:they|them|their|providers?|vendors?|processors?|partners?|contractors?|agents?|suppliers?|recipients?|third[- ]part(?:y|ies)|companies|entit(?:y|ies))\b[^.;]{0,140}\b(?:confidential\w*|secrecy|protect\w*|safeguards?|secure|securely|security|safe|privacy|instructions|consistent with|honou?r|specified purposes|(?:not|only|from|to) (?:to )?(?:us|disclos|shar|process)(?:e|ing)\b)/,
        unless:
          /\b(?:you|users?) (?:must|shall|are required|agree)\b|acquir(?:er|ing|ed)|law enforcement|you (?:should )?(?:make|ensure)|required by law to|countries for which|all recipients in third/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:they|providers?|vendors?|processors?|partners?|contractors?|agents?|suppliers?|recipients?|companies|parties|organi[sz]ations|who|and|but)\b[^.;]{0,120}\b(?:(?:may|can|will|must|are|shall|do|does)(?: only| not|\w+n't| solely)(?: be)?|(?:are|is) (?:only|not)) (?:authori[sz]ed |permitted |allowed |entitled |able )?(?:by us )?(?:only |solely )?(?:to )?(?:use|process|access|disclose|share|retain|sell|act|have)\b/,
        near: /\b(?:shar|disclos|provid|recipient|third part|vendor|supplier|processor|contractor)/,
        unless: /\b(?:you|we|it) (?:may|can|will|must|shall|do|are)(?: only| not|\w+n't)\b|linked|\bwe (?:never|don't)/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:authori[sz]ed|permitted|allowed|entitled|limited|given)\b[^.;]{0,60}\b(?:only|solely|strictly)\b[^.;]{0,60}\b(?:necessary|needed|need|perform|provide|purpose|behalf)\b|\b(?:only|solely) (?:on|as|according to|in accordance with|under|upon) (?:our |the )?(?:instruct|written|behalf)|\b(?:on|upon|under|in accordance with|by|to) our (?:documented |strict |written )?instructions|\b(?:not|no) (?:have any right to|have an independent|authori[sz]ed|permitted|allowed|entitled)\b[^.;]{0,20}(?: to)? ?(?:use|right|disclose|share|process)|\bonly (?:collect, use|use|process)\b[^.;]{0,60}\b(?:to the extent necessary|on our behalf|in accordance|for the purpose)/,
        near: /\b(?:they|third|provider|vendor|processor|partner|contractor|agent|supplier|recipient|compan)/,
        unless:
          /\byou are (?:not )?(?:authori[sz]ed|permitted|allowed|entitled)|\bwe (?:are|will|shall|may|do) (?:not |only )?(?:authori[sz]ed|permitted|allowed|use|collect|process|disclose)|\bwe only (?:use|process|collect)|fulfilling|cookies/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:confidentiality|non-disclosure|data processing|contractual (?:data protection|confidentiality)) (?:agreements?|obligations?|undertakings?|restrictions?|clauses|commitments)\b|\bagreement on data protection\b/,
        near: /\b(?:third part|service provider|vendor|processors|partner|contractor|supplier|recipient)/,
        unless: /transfer|standard contract|outside|legal basis|you /,
        polarity: 'asserted',
      },
      {
        text: /\b(?:not|cannot|no) (?:always )?(?:have )?(?:direct )?control (?:over )?how\b[^.;]{0,60}\b(?:use|handle|process|disclose)/,
        unless: /\blink/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|never|only|solely|prohibited|restricted|forbidden)\b[^.;]{0,60}\b(?:from |to |use|using|for )[^.;]{0,40}\b(?:any other purposes?|other purposes|purposes? other than|as (?:necessary|needed)|those purposes|other than|perform|extent necessary|specified|business purpose|such purposes?|these (?:tasks|purposes)|providing)/,
        near: /\b(?:third part|provider|vendor|processor|partner|contractor|agent|they |these (?:companies|parties|entities)|companies|affiliates|recipients|organi[sz]ations|developers)/,
        unless:
          /\bwe (?:will |may |do |shall )?(?:not |only |never )?(?:use|collect|process|retain|keep|transmit)\b|you (?:may|agree|must|can)|cookies|personal data breach|transferred to third/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:enter(?:ed)? into|have|has|sign(?:ed)?|subject to|under|with)\b[^.;]{0,60}\b(?:data (?:processing|protection) (?:agreements?|addend(?:um|ums|a)|terms|contracts?)|(?:confidentiality|non-?disclosure|contractual)[^.;]{0,30}(?:agreements?|obligations?|provisions|restrictions|measures|protections|terms|commitments)|adequate contracts|agreements? that)/,
        near: /\b(?:third|provider|vendor|processor|partner|contractor|agent|compan|supplier|them|parties|sharing)/,
        unless: /standard contract|transfer|\byou\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:take|taking|select|choose|supervise|instruct\w*|selected)\b[^.;]{0,60}\b(?:third[- ]part(?:y|ies)|providers?|vendors?|processors?|partners?|contractors?|agents?|suppliers?|recipients?|transferee|those parties|treated)\b[^.;]{0,120}\b(?:privacy|protect\w*|secur\w+|confidential\w*|safeguards?|honou?r|comply|adhere|limit\w*|measures|polic(?:y|ies)|standards?|gdpr)\b/,
        unless: /\byou |law enforcement|transferred to|outside|standard contract|merger|acquir/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'sell-data',
    category: 'share',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Sells or rents your data'],
        explanation: 'They get paid for handing your personal data to others.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not {verbs} your data', 'Does not sell your data'],
        explanation: 'They say that they do not hand your personal data to others for money.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Limits when it sells your data'],
        explanation: 'They promise not to sell your data, or some of it, unless you agree or in cases that they name.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Other',
      dpv: 'dpv:SellDataToThirdParties',
      tosdr: '193: Your personal data is not sold',
    },
    slots: ['verbs'],
    cues: [
      {
        text: /\b(?:not|\w+n't) (?:knowingly|have actual knowledge)\b[^.;]{0,80}\bsell\b/,
        near: /\b(?:data|information|pii)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:re)?(?:sell(?:s|ing)?|sold)\b|\brent(?:s|ing|ed)?\b|\b(?:monetiz|commerciali[sz])\w+/,
        near: /\b(?:sell|sells|selling|sold|resell|rent|rents|renting|rented|monetiz\w+|commerciali[sz]\w*)\b"?[^.;]{0,110}\b(?:data|information|pii|address(?:es)?|lists?|details|numbers?|profiles?|history|location|messages|contacts|content|identifiers)\b|\b(?:data|information|pii|address(?:es)?|lists?|details|profiles?|contacts)\b[^.;]{0,110}\b(?:sell|sold|rented|monetized)\b/,
        unless:
          /\b(?:opt[- ]?out of|right to|(?:stop|stops|for) (?:collecting or )?selling|collecting or selling|not sell request|subject line|request|categories of third parties to whom|list of|submit|(?:if|where|that|business that|company) (?:we )?(?:sold|sells|collects and sells)|if we (?:sell|are sold|were to sell)|(?:sell|sold|sells|selling) (?:or buy |and buy |on a|our|your|the|any|all|some|their|its|a|products?|things|jointly)*\s?(?:products?|goods|assets|businesses|business|items?|company|division|tickets|merchandise|marketplace|line of)|buy(?:ing)?|merger|bankruptcy|means|have the meaning|they|bands|partners may|providers do not|you must|advertising spaces|ad inventory|a bike|vehicle|(?:be|being|are) rented|rented from|not sell and|directly to minors)\b/,
      },
      {
        text: /\bno (?:re)?(?:sale|selling) of (?:(?:your|our|any|user|customer|personal|private) )*(?:data|information|details)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:sell|rent) (?:it|them)\b/,
        near: /\b(?:data|information|numbers?|e-?mails?|address(?:es)?|photos?|contacts|details)\b/,
        unless: /\b(?:products?|items?|goods|tickets|assets|devices?)\b/,
        actor: 'us',
      },
      {
        text: /\b(?:may|might|could|can) (?:also |sometimes |in some cases )?(?:be (?:considered|deemed|treated as|regarded as)|constitute|qualify as|amount to)\b[^.;]{0,30}\b(?:sales?|selling)\b/,
        unless: /\b(?:merger|assets|acqui)/,
      },
      {
        text: /\b(?:is|are|as) (?:also )?(?:a )?(?:registered )?data brokers?\b/,
        unless: /\bnot\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'share-admin',
    category: 'share',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Your employer or account owner can see it'],
        explanation: 'Administrators of the account you belong to can see your data.',
      },
      denied: {
        rating: 'good',
        titles: ['Your employer or account owner cannot see it'],
        explanation: 'Administrators of the account you belong to do not get to see your data.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Account owners see your data in some cases'],
        explanation:
          'Administrators of the account you belong to can see your data, but only in stated cases or if you allow it.',
      },
    },
    sources: { opp115: 'Third Party Sharing/Collection / Third Party Entity: Other users', dpv: null, tosdr: null },
    slots: [],
    cues: [
      {
        text: /\b(?:administrators?|admins?|account (?:owner|holder|manager)s?|workspace owners?|employers?|(?:your|the|that|an) (?:organi[sz]ation|company|school|institution|team)|account's administrator)\b[^.;]{0,60}\b(?:can|may|will|could|might|able to|is allowed to)\b[^.;]{0,60}\b(?:access|see|view|read|monitor|review|receive|export|track|manage|control|delete)\b/,
        near: /\b(?:account|employe|organi[sz]ation|workspace|administrator|work|school|enterprise)/,
        unless: /\b(?:contact|ask) (?:your|the) administrator|\bcompany (?:may|will|can)\b/,
      },
      {
        text: /\b(?:shar|disclos|provid|report|visible|available|accessible|transfer|forward|send|sent)\w*\b[^.;]{0,60}\b(?:administrators?|employers?|your (?:organi[sz]ation|company|school|institution|team)|account owners?|employer (?:customers|clients))\b/,
        unless:
          /\b(?:contact|ask) (?:your|the) administrator|\bfrom (?:your|the|our) (?:employer|organi[sz]ation|company)|if you (?:provide|share|are an)|project administrators|your company (?:name|details)/,
      },
      {
        text: /\b(?:access|view|see|monitor|control|manage|delete|read)\b/,
        under: /\badministrators?\b(?! you)[^.;]{0,60}\b(?:may|can|will|able)\b/,
      },
      {
        text: /^\W*(?:to )?(?:your |the )?(?:employers?|account administrators?|(?:employer|organi[sz]ation) customers?|workspace owners?)\b/,
        under: /\b(?:shar|disclos|provid|recipient)/,
      },
      {
        text: /\b(?:shar(?:e|ed|es)|notify|disclos(?:e|ed)|reveal|provid(?:e|ed))\b[^.;]{0,60}\byour (?:professor|school|teacher|institution|employer|university)\b/,
        unless: /contact your|from your/,
      },
    ],
  },
  {
    id: 'share-advertisers',
    category: 'share',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Shares data with advertisers'],
        explanation: 'Advertisers or ad networks receive data about you.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not share data with advertisers'],
        explanation: 'Advertisers and ad networks do not receive data about you from them.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Advertisers get your data in stated cases'],
        explanation: 'Advertisers or ad networks receive data about you only if you agree or in stated cases.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Advertising',
      dpv: 'dpv:Advertising',
      tosdr: 'Your personal data is used to employ targeted third-party advertising',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|provid(?:e|es|ed)|giv(?:e|es|en)|pass(?:es|ed)?)\b[^.;]{0,120}\b(?:third[- ]part(?:y|ies)|partners|others|other companies)\b[^.;]{0,60}\b(?:for|specialize in|to show|to serve) (?:\w+ ){0,3}(?:advertising|ads|advertisements)\b/,
        unless: /\b(?:aggregate\w*|de-?identif\w*|anonym\w*|opt[- ]?out|right to)\b/,
      },
      {
        text: /\b(?:third parties|they|advertisers?|ad networks?)\b[^.;]{0,20}\bautomatically receive\b[^.;]{0,60}\b(?:ip address|data|information)\b/,
      },
      {
        text: /\b(?:aggregated?|de-?identified|anonym\w+|non-personal\w*)\b[^.;]{0,120}\b(?:advertisers?|(?:advertising|ads?) (?:partners?|networks?|compan(?:y|ies)))\b|\b(?:advertisers?|(?:advertising|ads?) (?:partners?|networks?))\b[^.;]{0,60}\b(?:aggregated?|de-?identified|anonym\w+)\b/,
        near: /\b(?:shar(?:e|es|ed)|disclos\w+|provid(?:e|es|ed)|report(?:s|ed)?|giv(?:e|en)|sen[dt])\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing)|transmit(?:s|ted|ting)?|pass(?:es|ed|ing)?|giv(?:e|es|en|ing)|releas(?:e|es|ed|ing)|sen[dt]|sell|sold|made available|make available)\b[^.;]{0,140}\b(?:advertisers?|(?:advertising|ads?|ad ?tech|marketing|ad ?\/ ?marketing) (?:and \w+ )?(?:partners?|networks?|compan(?:y|ies)|platforms?|agenc(?:y|ies)|exchanges?|technology|vendors?|servers?)|bid requests?|ad exchanges)\b/,
        unless: /\b(?:aggregate|de-?identif|anonym|non-personal|clicking here|opt[- ]?out)/,
      },
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|sell|sold)\b[^.;]{0,120}\b(?:cross-context behaviou?ral|targeted|interest-based|behaviou?ral|personali[sz]ed) (?:advertis\w+|ads)/,
        unless: /\b(?:right to|opt[- ]?out|means|request)/,
      },
      {
        text: /\b(?:advertisers?|(?:advertising|ads?) (?:partners?|networks?|compan(?:y|ies)|platforms?|agenc(?:y|ies)|exchanges?))\b[^.;]{0,60}\b(?:receiv(?:e|es)|obtain|get|access|use your|use the (?:data|information))\b/,
      },
      {
        text: /^\W*(?:with |to )?(?:our |third[- ]party |other )?(?:advertisers?|(?:advertising|ads?|ad ?tech)(?: and \w+)? (?:partners?|networks?|compan(?:y|ies)|platforms?|agenc(?:y|ies)))\b/,
        under: /\b(?:shar|disclos|recipient|provid|transfer|third part)/,
      },
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed)|provid(?:e|es|ed) (?:your|limited|certain|personal|such|some|this|it)|transfer(?:red)?|sell|sold)\b[^.;]{0,140}\b(?:(?:for|to (?:show|serve|deliver|provide|display|measure|personali[sz]e)|purpose of)[^.;]{0,60}\b(?:advertising|advertisements|ads)\b|retargeting|advertising (?:and|or|&) )/,
        near: /third part|partner|others|other (?:parties|companies)|networks?|facebook|google|hashed/,
        unless: /opt[- ]?out|right to|means|by (?:third|our)|cookies|not |targeted advertising, sale/,
      },
      {
        text: /\b(?:respond|interact|click|view|perform)\w*\b[^.;]{0,60}\b(?:ad|ads|advertisement)\b[^.;]{0,120}\b(?:advertisers?|ad-?servers?)\b[^.;]{0,60}\b(?:may|will|can|conclude|assum)|\b(?:tell|inform|report to|show)\b[^.;]{0,20}\badvertisers?\b[^.;]{0,30}\b(?:how|whether|which|about|that)/,
      },
    ],
  },
  {
    id: 'share-affiliates',
    category: 'share',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Shares data inside its company group'],
        explanation: 'Parent, sister and affiliated companies can get your data.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not share inside its company group'],
        explanation: 'Parent, sister and affiliated companies do not get your data.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Its company group gets data in stated cases'],
        explanation: 'Parent, sister and affiliated companies get your data only if you agree or in stated cases.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Third Party Entity: Other part of company/affiliate',
      dpv: null,
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\bonly (?:to|with) (?:those|such|the)\b[^.;]{0,80}\baffiliat\w+/,
        near: /\b(?:shar|disclos|transfer|provid)/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red|ring)?|provid(?:e|es|ed)|transmit(?:s|ted)?|pass(?:es|ed)?|giv(?:e|en)|sen[dt]|combin(?:e|ed)|recipients?)\b[^.;]{0,160}\b(?:affiliates?|affiliated (?:compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|brands?|business(?:es)?)|subsidiar(?:y|ies)|(?:parent|sister|group|related) (?:compan(?:y|ies)|organi[sz]ations?)|(?:corporate|company|our) (?:group|family)|(?:compan(?:y|ies)|entit(?:y|ies)|members) (?:in|within|of|under|across|belonging to) (?:the|our|same)\b[^.;]{0,40}\b(?:group|family|control|ownership)|(?:common|shared) (?:ownership|control)|within (?:our|the) (?:\w+ )?group|\w+ group (?:compan(?:y|ies)|entit(?:y|ies)|members))\b/,
        unless:
          /\b(?:opt out|not affiliated|unaffiliated|non-affiliated|entitled to|affiliate (?:program|marketing|links?)|law enforcement|receive[^.;]{0,40}from|successor|services offered by|we and our affiliates|your consent to the transfer|subject line|you give|provides? products|you provide)\b/,
      },
      {
        text: /\b(?:affiliates?|subsidiar(?:y|ies)|(?:group|sister|parent|related) compan(?:y|ies)|other companies in (?:our|the) group)\b[^.;]{0,50}\b(?:may|can|will|might) (?:also )?(?:receive|use|access|process|have access|obtain|contact you)\b/,
        unless: /\b(?:we and our|opt out|linked)\b/,
      },
      {
        text: /^\W*(?:with |to |within |between |among |and |other )*(?:our |the |its |any |current |and )*(?:affiliates?|subsidiar(?:y|ies)|(?:parent|sister|group) compan|affiliated compan|companies (?:in|within|of) (?:our|the)|(?:other )?entities (?:in|within|of) (?:our|the)|members of our|corporate (?:affiliates|group))\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|recipients?|transfer\w*|receive|provide|access)\b/,
        unless: /\b(?:auditors and advisors|adhere|liab\w+)\b/,
      },
      {
        text: /\b(?:\w+(?:'s)? affiliated companies|\w+ group companies)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|recipients?|transferred|passed on)\b/,
      },
      {
        text: /\b(?:(?:with|to|by|of|within|between|among|other)\b[^.;]{0,40}\b(?:group of companies|family of companies|companies (?:that make up|within|in) (?:the|our)|organi[sz]ations within|members of (?:the|our) (?:\w+ ){0,4}(?:family|group))|internal third parties|sister brands?|(?:owned|used|maintained|accessed|processed) by (?:\w+ ){0,3}(?:affiliates|subsidiaries))\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red)?|us(?:e|es|ed)|access(?:ed)?|process(?:ed)?|stor(?:e|ed)|receiv(?:e|es)|maintained|recipients?)\b/,
        unless: /\b(?:unaffiliated|outside|means|treated|opt|law enforcement|links?|list of|includes?|cookies)\b/,
      },
    ],
  },
  {
    id: 'share-beyond-stated',
    category: 'share',
    weight: 2,
    polarities: ['denied', 'asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Shares beyond what the policy lists'],
        explanation: 'They claim a right to share your data for reasons the policy does not name.',
      },
      denied: {
        rating: 'good',
        titles: ['Shares only as the policy says'],
        explanation: 'They say that nobody gets your data, or nobody except in the cases that the policy names.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Shares only in certain cases'],
        explanation: 'They say that they do not normally share your data, but leave room for other cases.',
      },
    },
    sources: { opp115: 'Third Party Sharing/Collection / Does/Does Not: Does Not', dpv: null, tosdr: null },
    slots: [],
    cues: [
      {
        text: /\bexcept as\b[^.;]{0,40}\b(?:described|stated|set (?:out|forth)|provided)\b[^.;]{0,20},? we (?:do|will|shall) (?:not|never)\b\W*$/,
        polarity: 'denied',
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:shar(?:e|es|ing)|disclos(?:e|es|ing)|giv(?:e|es|ing)|pass(?:es|ing)?)\b[^.;]{0,60}\b(?:data|information|pii)\b/,
        under: /\b(?:not|never|don't|won't)\b[^.]{0,20}$/,
        unless: /\b(?:marketing|advertis\w*|promotion\w*)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:other than|except|unless|only|save)\b[^.;]{0,70}\b(?:described|stated|set (?:out|forth)|specified|outlined|disclosed|listed|contemplated|explained|permitted|mentioned|identified|following|below|limited circumstances|herein|provided (?:in|below|herein|for))\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ing)|be disclosed|pass(?:ed)? on|give|given|transferr?e?d?)\b[^.;]{0,80}\b(?:data|information|pii|details|third part|others?|anyone|below|circumstances|described|users)|\b(?:data|information|pii|details)\b[^.;]{0,60}\b(?:shared|disclosed|passed on)\b/,
        unless:
          /\b(?:services? providers? (?:may|are|will|can)|they (?:may|will|are)|retain|stored?|use your|for (?:no|any) other|cookies|you (?:may|agree|shall|can|will)|your consent to|be notified|contracts|sensitive personal|verify your|only (?:use|process|permit)|aggregate\w*)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|never|nor|\w+n't|no case) (?:\w+,? (?:or )?){0,5}(?:share|shared|disclose|disclosed|pass|passed|transfer|transferred|give|given|provide|provided|release|divulge|divulged|reveal|distribute|distributed|made available|make)\b[^.;]{0,110}\b(?:third[- ]part(?:y|ies)|anyone|anybody|others|other (?:companies|parties|people|organi[sz]ations)|outside (?:of )?(?:our|the company))\b/,
        unless:
          /\b(?:marketing|promotion\w*|advertis\w*|cookies?|aggregate|password|providers? (?:may|are|will|shall|must)|they (?:may|will|are|do)|you (?:do not|should|must|may)|if you|right|behalf|consent|analytics companies|in total|children|sell your)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:will not|never|not) (?:\w+ )?(?:disclose|share|release)\b[^.;]{0,60}\b(?:unless|except)\b|\b(?:none of your|no) (?:\w+ )?(?:information|data)\b[^.;]{0,30}\b(?:shared|transferred|disclosed)\b[^.;]{0,40}\b(?:third|anyone|other)\b|\b(?:nobody|no one|no other (?:company|party|organi[sz]ation|institution)) (?:else )?(?:\w+ )?(?:gets|receives|handles|sees|has access to) your\b|\bonly (?:share|disclose)\b[^.;]{0,60}\b(?:when|where|if|as part|as necessary|to the extent)\b/,
        near: /\b(?:data|information|pii)\b/,
        unless: /\b(?:cookies?|password|you (?:should|must)|they|marketing|advertis\w*|consent|app|apps)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:for (?:any )?other (?:purpose|reason)s?|for any (?:purpose|reason)s?|for other business purposes|any other purposes?)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing))\b/,
        unless:
          /\b(?:not|\w+n't|never|no|cannot|only|prohibit\w*|consent|permission|anonym\w*|aggregate\w*|collect and use|following)\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'share-business-transfer',
    category: 'share',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Your data moves if the company is sold'],
        explanation: 'In a merger, sale or bankruptcy your data goes to the new owner.',
      },
      denied: {
        rating: 'good',
        titles: ['Your data stays put if the company is sold'],
        explanation: 'In a merger, sale or bankruptcy your data does not go to the new owner.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Your data may move if the company is sold'],
        explanation:
          'In a merger, sale or bankruptcy your data goes to the new owner only under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Merger/Acquisition',
      dpv: null,
      tosdr:
        'Your personal data may be sold or otherwise transferred as part of a bankruptcy proceeding or other type of financial transaction',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:mergers?|merged? (?:with|by|or|into)|merges|acquisitions?|(?:is|are|be|were|was|being|get) (?:sold|acquired|merged)|acquired by|acquirer|acquires|bankruptcy|insolvency|receivership|reorgani[sz]ation|divestiture|dissolution|(?:sale|transfer|purchase|disposition) of (?:all|our|the|its|some|any|substantially|company|business|assets|a (?:division|part|portion|substantial)|stock|shares)|(?:business|asset|corporate) (?:transfer|sale|transaction|deal)s?|change (?:of|in) (?:corporate )?(?:control|ownership)|(?:prospective|potential|proposed|new|actual|possible) (?:buyer|purchaser|owner|acquirer)s?|(?:buyer|successor)s?|sells? (?:or buy |or transfer )?(?:all or|our (?:business|company|assets)|its (?:business|assets)|the (?:business|company)|part of|some|assets|a line)|transition of (?:the )?service)\b/,
        near: /\b(?:data|information|transfer\w*|disclos\w+|shar(?:e|es|ed|ing)|records|notified|business|compan(?:y|ies))\b/,
        unless:
          /\b(?:indemnif|not affiliated|(?:data|information) (?:(?:was|were|is|are) )?(?:acquired|purchased)|we (?:have )?acquired (?:from|through)|privacy shield|arbitrat\w*|not merged|credit card|(?:information|data) about (?:a )?purchase|not sell)\b/,
      },
      {
        text: /\b(?:transferred|acquired) (?:personal )?(?:data|information)\b[^.;]{0,60}\bsubject to (?:this|the|our)\b/,
      },
    ],
  },
  {
    id: 'share-law',
    category: 'share',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Gives data to authorities'],
        explanation: 'Police, courts or government bodies can get your data on request or by order.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not give data to authorities'],
        explanation: 'They say that police, courts or government bodies do not get your data from them.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Gives data to authorities only if it must'],
        explanation: 'Police, courts or government bodies get your data only under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Legal requirement',
      dpv: 'dpv:Authority',
      tosdr: 'Your personal data may be disclosed to comply with government requests without notice to you',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:never|not|\w+n't)\b[^.;]{0,60}\b(?:police|law enforcement|government\w*|authorit(?:y|ies)|legal requests)\b/,
        near: /\b(?:shar(?:e|es|ed)|disclos\w+|give|given|hand(?:ed)? over|provide)\b/,
        unless: /\b(?:except|unless|other than|without|only|rights|supervisory)\b/,
        polarity: 'denied',
      },
      {
        text: /\bonly\b[^.;]{0,120}\b(?:if|when|where|after|on the basis of)\b[^.;]{0,40}\b(?:forced|compelled|court order|warrant)\b/,
        near: /\b(?:shar(?:e|es|ed)|disclos\w+|give|given|hand(?:ed)? over|provide)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:court orders?|subpoenas?|warrants?|law[- ]enforcement|legal process(?:es)?|(?:government\w*|public|competent|judicial|regulatory|state|tax|law enforcement|administrative|supervisory|federal|local|national|relevant|legal) (?:requests?|authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|officials?|inquiries)|(?:required|compelled|obligated|obliged|ordered|mandated|permitted|forced|requires?|necessary) (?:to (?:do so|disclose|share|provide)[^.;]{0,20} )?(?:by|under|pursuant to|because of) (?:the |an? |any |applicable |relevant )*(?:laws?|statute|regulations?|courts?|legal|legislation)|law requires|by law|(?:comply|complying|compliance|accordance|conform) (?:with|to) (?:\w+ ){0,4}(?:laws?|legal|regulat\w+|court|judicial|subpoena)|legal (?:obligations?|requirements?|requests?|duty|reasons)|the (?:police|authorities|courts)|police|regulators)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing) (?:your|personal|the|any|such|user|it|them|information|data|pii)|transmit(?:s|ted|ting)?|pass(?:es|ed|ing)?|giv(?:e|es|en|ing) (?:out|your|personal|access)|releas(?:e|es|ed|ing)|recipients?|forward(?:s|ed|ing)?|hand(?:s|ed|ing)? over|divulg\w+|reveal\w*|turn over|access your|produce|cooperate|respond to)\b/,
        unless:
          /\b(?:retain|retention|kept|keep your|delet\w+|lodge|complain\w*|supervisory authority|legal basis|legitimate interests?|privacy shield|consent to (?:the )?(?:collection|use)|right to|you (?:may|can|must|should)|breach|safeguards?|opt[- ]?out|respond to (?:all|your|any|valid)[^.;]{0,20} requests?|time limits|timeframe|cross-border|service providers are|click here|your request|in accordance with (?:\w+ )?applicable|materially change|children|unless otherwise required|warrants? that)\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'share-marketing',
    category: 'share',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ["Shares data for others' own purposes"],
        explanation: 'Your data goes to companies that use it for their own marketing or business.',
      },
      denied: {
        rating: 'good',
        titles: ["Does not share for others' own purposes"],
        explanation: 'Other companies do not get your data for their own marketing or business.',
      },
      conditional: {
        rating: 'notice',
        titles: ["Shares for others' purposes in stated cases"],
        explanation:
          'Other companies get your data for their own marketing or business if you agree or in stated cases.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Marketing',
      dpv: 'dpv:Share',
      tosdr: 'This service shares your personal data with third parties that are not essential to its operation',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red)?|provid(?:e|es|ed) (?:your|personal|the|such|certain|some|any|it|this)|pass(?:es|ed)?|giv(?:e|es|en)|releas(?:e|es|ed)|send your|sell|rent|made available|forwarded|distribute)\b[^.;]{0,120}\b(?:(?:business|co-?promotion\w*|co-?brand\w*|commercial|selected|promotional|strategic|third[- ]party) (?:partners?|third[- ]parties|companies)|sponsors|data brokers?|(?:for |their |direct |own |its |third[- ]party )+(?:own )?(?:\w+ ){0,2}(?:marketing|promotion\w*|commercial)(?: or \w+)?(?: purposes?| use)?|for their (?:own )?(?:\w+ )?(?:purposes?|use))\b/,
        near: /\b(?:third[- ]part(?:y|ies)|partners?|others?|other (?:companies|organi[sz]ations|businesses)|sponsors?|companies|brokers?|anyone|affiliates)\b/,
        unless:
          /\b(?:on our behalf|services? providers?|(?:aggregate|anonym|de-?identif|statistical)\w*|opt[- ]?out|right to|request|you (?:provide|share)|entitled|sell your|last 12|preceding)\b/,
      },
      {
        text: /\b(?:partners?|third[- ]part(?:y|ies)|companies|they)\b[^.;]{0,60}\b(?:may|will|can) (?:contact|send|email|market to) you\b/,
        near: /\b(?:partners?|third[- ]part(?:y|ies)|companies)\b/,
        unless: /on our behalf|\bwe (?:may|will|can) (?:contact|send|email)/,
      },
      {
        text: /\b(?:act|acts|acting) as (?:\w+ )?(?:data )?controllers?\b|\bindependent (?:data )?controllers\b/,
        near: /\bpartners?\b|\bthird part|\bco-?operation\b/,
        unless: /\bwe (?:act|are)\b/,
      },
      {
        text: /^\W*(?:with |to )?(?:our |other |selected |trusted |third[- ]party )*(?:business|commercial|promotional|co-?brand\w*|strategic) partners\b/,
        near: /\b(?:shar|disclos|recipient|transfer|third part)/,
      },
      {
        text: /\b(?:co-?brand(?:ed)? partners?|joint (?:marketing|promotions?|promotional offers?))\b/,
        near: /\b(?:shar|disclos|transfer|give|provide|offer)/,
      },
      {
        text: /(?:\b(?:not|never|nor)|n't) (?:\w+,? ){0,3}(?:sell|sold|rent|trade|lease|loan)\b[^.;]{0,60}\b(?:shar(?:e|ed)|transfer(?:red)?|give|given|provide|distribute|exchange|swap)\b/,
        unless: /\b(?:password|opt[- ]?out|right to|except|law|disclose)\b/,
      },
      {
        text: /(?:\b(?:not|never|nor|none|no)|n't)\b[^.;]{0,60}\b(?:shar(?:e|ed)|disclos(?:e|ed)|transfer(?:red)?|provide|give|given|pass(?:ed)?|distribute)\b[^.;]{0,110}\b(?:for (?:\w+ ){0,4}(?:marketing|commercial|promotional|advertising|business\/commercial)|(?:their|its|private) (?:own )?(?:marketing|gains?|purposes|use)|marketers|marketing (?:companies|partners)|any (?:other )?(?:companies|company|organi[sz]ations?|business)|other organi[sz]ations|any third part(?:y|ies)\W*$)/,
        unless: /\b(?:children|on our behalf|right to|contact you)\b/,
      },
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|provid(?:e|es|ed) (?:your|personal|this|it|them|certain|some|its)|giv(?:e|es|en|ing)|pass(?:es|ed)?|releas(?:e|es|ed)|forward(?:s|ed)?|accessed by)\b[^.;]{0,140}\b(?:(?:business|marketing|promotional|commercial|co-?brand\w*|strategic|data|content|industry|cooperation) partners?|sponsors?|merchants?|retailers?|publishers?|organi[sz]ers|(?:application|app|api|third[- ]party) developers?|application providers?|developers? (?:using|of)|data brokers?|unaffiliated (?:companies|third)|non-?affiliated)\b/,
        unless:
          /\b(?:on our behalf|right to|not|\w+n't|never|no longer|providers?,? (?:and|or)|opt|except|aggregate\w*|anonym\w*|de-identif\w*|perform|help us|assist us|collected? from|provided by)\b/,
      },
      {
        text: /\b(?:third part(?:y|ies)|partners?|companies|sponsors?|organi[sz]ations|entities|they)\b[^.;]{0,80}\b(?:(?:products|services|offers?|offerings?|promotions)\b[^.;]{0,40}\b(?:may|might|could|would) (?:be of )?interest|may be of interest|you (?:may|might) be interested|so (?:that )?they (?:may|can) (?:contact|send|offer|market))/,
        near: /\b(?:shar|disclos|provid|giv|pass|forward|send)(?:e|es|ed|ing|en)?\b/,
        unless: /\b(?:on our behalf|we (?:may |will )?(?:contact|send|use)|opt[- ]?out|links?)\b/,
      },
      {
        text: /\b(?:contests?|sweepstakes?|promotions?|special offers?|co-?brand\w*|jointly)\b[^.;]{0,120}\b(?:shar(?:e|ed)|disclosed?|provided?|forward|give[n]?|send)\b[^.;]{0,80}\b(?:sponsors?|third part(?:y|ies)|partners?|company|entit(?:y|ies))\b|\b(?:shar(?:e|ed)|disclos(?:e|ed)|provide)\b[^.;]{0,100}\b(?:co-?brand\w*|co-?sponsor\w*|sponsors?|jointly|contests?|sweepstakes)\b/,
        unless: /\b(?:service providers?|aggregate\w*|anonym\w*|merger|rules)\b/,
      },
      {
        text: /^\W*(?:with |to )?(?:our |other |selected |trusted |third[- ]party |certain |any |unaffiliated )*(?:(?:business|commercial|marketing|promotional|co-?brand\w*|distribution) partners?|sponsors?|partners? (?:with whom|in)|third parties with whom we|merchants?|retailers?|resellers?|dealers?|hosts)\b/,
        under: /shar|disclos|recipient|transfer|provid/,
        unless: /transfer|perform|assist|behalf|outside|must|^\W*\w+\W*$/,
      },
    ],
  },
  {
    id: 'share-protect-rights',
    category: 'share',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Shares data to protect itself or others'],
        explanation: 'They may disclose your data when they judge it necessary to protect rights, property or safety.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not share data to protect itself'],
        explanation: 'They do not disclose your data to protect rights, property or safety.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Shares to protect itself in stated cases'],
        explanation:
          'They disclose your data to protect rights, property or safety only under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Service operation and security',
      dpv: 'dpv:Disclose',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:protect|defend|enforce|exercise|establish|safeguard|assert|investigate|detect|prevent|apply|address|combat)(?:s|ed|ing|ion|ment|ion of)?\b[^.;]{0,100}\b(?:rights|property|safety|terms|agreements?|conditions|claims?|fraud\w*|liability|vital interests?|(?:legitimate|legal) interests|harm|security|illegal|unlawful|abuse|policies)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|transmit\w*|pass(?:es|ed|ing)? on|releas(?:e|es|ed|ing)|recipients?|forward\w*|hand(?:s|ed|ing)? over|divulg\w+|reveal\w*|exchang\w+)\b/,
        unless:
          /\b(?:retain|retention|delet\w+|your rights|exercise your|unauthori[sz]ed|we (?:use|take|implement|maintain)|services? providers?|security measures|safeguards|supervisory|you (?:may|can|must|should)|encrypt\w*|transferred to (?:countries|a country)|outside|do our best|strive|while we|although we|data processing agreement|contact us|cannot (?:guarantee|ensure)|profiling|contractual data protection)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:emergenc(?:y|ies)|(?:danger|risk|threat) (?:of|to)|life is at risk|serious (?:harm|injury)|imminent harm|suspected crimes?)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|releas(?:e|es|ed|ing))\b/,
        unless: /\b(?:security|at your own|unauthori[sz]ed)\b/,
        polarity: 'asserted',
      },
      {
        text: /\bviolat(?:e|es|ed|ing|ions?)\b[^.;]{0,80}\b(?:terms|polic(?:y|ies)|guidelines|agreements?|rules|law)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|send|releas(?:e|es|ed)|hand over)\b/,
        unless: /\b(?:complain\w*|retain|delet\w+|if you (?:believe|think)|suspend|terminate)\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'share-public',
    category: 'share',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['What you post is public'],
        explanation: 'Anyone can read and reuse what you post in forums, blogs or profiles.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not make your data public'],
        explanation: 'What they hold about you is not shown to the public or to other users.',
      },
      conditional: {
        rating: 'notice',
        titles: ['You influence what others can see'],
        explanation:
          'What you post or put in your profile can be seen by others, depending on your choices or settings.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Third Party Entity: Public',
      dpv: 'dpv:DataPublishedByDataSubject',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:limit|control|choose|restrict|manage|set|adjust|change|hide|designate)\b[^.;]{0,60}\b(?:who can (?:see|view)|what you share|what others see|(?:the )?audience|(?:availability|visibility|distribution) of your|privacy settings|as private)\b/,
        unless: /\b(?:cookies?|browser|do not track|advertis\w*)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:indexed by search engines|search engines (?:may|can|will|to) index|others will be able to see|(?:other|all) (?:users|members|players|people|visitors|participants) (?:\w+ )?(?:may|can|could|will|might)(?: be able to)? (?:also )?(?:see|view|read|hear|find|access))\b/,
        unless: /\b(?:administrators?)\b/,
      },
      {
        text: /\b(?:public(?:ly)? (?:available|accessible|visible|viewable|displayed?|posted?|shar\w+|forums?|areas?|pages?|spaces?|view)|(?:is|are|be|becomes?|become|considered|always|made|as) public\b|(?:to be|may be|become) public|visible to (?:\w+ )?(?:others?|anyone|everyone|all|the public|members|users|visitors|people)|(?:seen|viewed|accessed|read|collected|found)(?:,? (?:or |and )?\w+,?){0,3} by (?:\w+ )?(?:other|others|anyone|everyone|the (?:general )?public|members|people|users)|anyone (?:can|may|on|with access)\b[^.;]{0,30}\b(?:see|view|read|access|find)|available to (?:other users|anyone|everyone|the public|all users|others)|(?:displayed|shown|appears?|posted) (?:\w+ )?(?:publicly|on (?:your|the) (?:public )?(?:profile|site|website|page))|(?:displayed|shown|disclosed) to (?:\w+ )?(?:other|others|members|users)|general public|can see and)\b/,
        near: /\b(?:you|your|users?|profiles?|posts?|comments?|content|forums?|blogs?|reviews?|message boards?|chat|username)\b/,
        unless:
          /\b(?:publicly available (?:sources?|information|databases?|data|records|online|content)|public (?:authorit\w*|records?|sources?|interest|sector|health|wi-?fi|key|figures?)|from public|no longer be|collect\w* (?:\w+ ){0,4}from|personal data we collect|we (?:may )?(?:collect|receive|process)|receive (?:\w+ ){0,4}from|made public (?:here|on this)|cookies?|temporary glitch|kid's|browsing activity|widgets|prior notice|internally)\b/,
      },
      {
        text: /\b(?:you (?:post|publish|submit|disclose|upload|voluntarily|choose to)|(?:post|posting|posted|disclosing|disclosed|submitting)\b)[^.;]{0,90}\b(?:public areas?|forums?|blogs?|message boards?|chat rooms?|bulletin boards?|communit(?:y|ies)|public(?:ly)?|user(?:'s)? profile)\b/,
        unless:
          /\b(?:links?|cookies?|public authorit\w*|publicly available sources|we (?:may )?(?:collect|process|receive|retain)|collect|posted on (?:this|our) (?:page|site|website)|metadata|may not|rights?)\b/,
      },
      {
        text: /\b(?:public(?:ly)?|everyone|anyone|other (?:users?|members|people|visitors|players)|others|all (?:users|members)|the community|followers|search engines?)\b/,
        near: /\b(?:post(?:s|ed|ing)?|comments?|profiles?|forums?|user ?names?|display name|user content|contributions?|blogs?|chat|reviews?|upload(?:s|ed)?|avatar|photo|content you)\b[^.;]{0,120}\b(?:public(?:ly)?|everyone|anyone|visible|viewable|viewed|accessible|available to|seen|see|read|displayed|shared|accessed|view|shown|listed)\b|\b(?:public(?:ly)?|visible|viewable|displayed|shared|available|seen|view|see|read|shown)\b[^.;]{0,80}\b(?:profiles?|forums?|user ?names?|comments?|posts?|content|community|contributions?|blogs?)\b/,
        unless:
          /publicly available (?:sources?|information|databases?|data|records|online)|public (?:authorit|record|source|interest|sector|health|wi-?fi|key|figure)|cookies|we (?:may |also )?(?:collect|receive|gather|obtain)|administrators?|advertis|harass|infring|copyright|prohibit|law enforcement|right to|delete|provided by others|third[- ]party (?:site|service)|not responsible for the (?:content|practices)|searching|no longer|under (?:13|16)/,
      },
      {
        text: /\b(?:be |is |are |may |will |becomes? )(?:\w+ )?(?:visible|viewable|listed publicly|publicly (?:listed|searchable|shown|accessible|displayed)|public|available publicly|accessible to everyone|searchable|discoverable)\b/,
        near: /\b(?:you|your|users?|name|profile|account|content|posts?|information|data|email)\b/,
        unless:
          /publicly available (?:sources?|information|databases?|data|records)|public (?:authorit|record|source|interest|health|key|figure)|policy|cookies|aggregate|anonym|statistic|changes|visible (?:to (?:us|you|our|staff|support)|within)|administrators?|press|research|reports?|from public|remain|no longer/,
      },
      {
        text: /\b(?:(?:other|fellow) (?:users|members|people|visitors)|anyone|everyone|visitors|search engines|the public|any (?:member|person|user)|people)\b[^.;]{0,40}\b(?:can|may|will|could|might|able to)\b[^.;]{0,30}\b(?:see|view|read|find|access|download|search|discover|extract|index|copy|link)\b/,
        unless:
          /cookies|administrator|not be able|law|account settings|credit|opt|anyone (?:under|who)|shared? computer|your computer|beacons|visitors (?:use|access)|track|want to/,
      },
      {
        text: /\b(?:disclos(?:e|ed|ing)|submit(?:ted)?|post(?:ed|ing)?|shar(?:e|ed|ing)|transmitted|made available)\b[^.;]{0,60}\b(?:at your own risk|non-?confidential|(?:with|to) (?:the public|other users of|everyone|the community|the rest of|other \w+ (?:members|users)))\b/,
        unless:
          /cookies|we collect|password|encrypt|transmission|receive from|no (?:method|data)|links?|secure|communicate/,
      },
    ],
  },
  {
    id: 'share-service-providers',
    category: 'share',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Shares data with its suppliers'],
        explanation: 'Companies that work for them (hosting, email, payment) handle your data.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not share data with suppliers'],
        explanation: 'Companies that work for them do not get your data.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Suppliers get data only in stated cases'],
        explanation: 'Companies that work for them handle your data only if you agree or in stated cases.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Basic service/feature',
      dpv: 'dpv:DataProcessor',
      tosdr: '188: This service gives your personal data to third parties involved in its operation',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:service providers?|suppliers?|vendors?|contractors?)\b[^.;]{0,60}\b(?:with whom|to whom|who|which)\b[^.;]{0,50}\bwe (?:may )?(?:share|disclose|give|pass)\b/,
      },
      {
        text: /\bshare\b[^.;]{0,40}\b(?:information|data) to (?:provide|deliver|perform|fulfil?l)\b[^.;]{0,40}\b(?:products?|services?|orders?|requests?)\b/,
      },
      {
        text: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing) (?:your|personal|the|any|such|user|it|them|information|data|pii|some|certain|access)|transmit(?:s|ted|ting)?|pass(?:es|ed|ing)?|giv(?:e|es|en|ing)|releas(?:e|es|ed|ing)|sen[dt]|recipients?|forward(?:s|ed|ing)?|available to|processed by|stored (?:by|with)|handled by|collected by|accessed by|hand(?:ed)? over)\b[^.;]{0,160}\b(?:services? (?:providers?|partners?|compan(?:y|ies)|suppliers?)|vendors?|suppliers?|sub-?contractors?|contractors|(?:data |sub-?|payment |third[- ]party |card )processors?|sub-?processors?|(?:hosting|cloud|payment|analytics|e-?mail|shipping|delivery|infrastructure|communications?|it|content delivery|fulfil?lment|storage) (?:service )?(?:providers?|processors?|compan(?:y|ies)|vendors?|partners?)|professional advis[eo]rs|auditors|(?:third[- ])?part(?:y|ies)[^.;]{0,25} (?:that|who|which|to) (?:help|assist|perform|work|provide|support|process|operate|host|conduct|carry)|(?:companies|businesses|organi[sz]ations|individuals|people|partners|parties) (?:\w+ )?(?:that|who|which|to|they) (?:help|assist|perform|work|provide|support|process|operate|host)|on our behalf)\b/,
        unless:
          /\b(?:internet service providers?|your (?:mobile )?service provider|cookies|not (?:responsible|liable)|indemnif\w+|delet\w+|standard contractual|privacy shield|not authori[sz]ed|do not have any right|contractually|require our|we ensure|receive[^.;]{0,30} from|provide us with|right to|law enforcement requests)\b/,
      },
      {
        text: /\b(?:use|uses|using|engage|engages|employ|employs|rely on|relies on|hire|contracts? with|work with|works with|outsourc\w+|retain|partner with|appoint)\b[^.;]{0,80}\b(?:services? (?:providers?|partners?|compan(?:y|ies)|suppliers?)|vendors?|suppliers?|sub-?contractors?|contractors|(?:data |sub-?|payment |third[- ]party |card )processors?|sub-?processors?|(?:hosting|cloud|payment|analytics|e-?mail|shipping|delivery|infrastructure|communications?|it|content delivery|fulfil?lment|storage) (?:service )?(?:providers?|processors?|compan(?:y|ies)|vendors?|partners?)|professional advis[eo]rs|auditors|(?:third[- ])?part(?:y|ies)[^.;]{0,25} (?:that|who|which|to) (?:help|assist|perform|work|provide|support|process|operate|host|conduct|carry)|(?:companies|businesses|organi[sz]ations|individuals|people|partners|parties) (?:\w+ )?(?:that|who|which|to|they) (?:help|assist|perform|work|provide|support|process|operate|host)|on our behalf)\b/,
        unless:
          /\b(?:cookies?|not (?:responsible|liable)|they use|internet service provider|your service provider|tracking technologies|web beacons|standard contractual|third part(?:y|ies) (?:may )?use|how|you use|require|certain rights|advertis\w*)\b/,
      },
      {
        text: /\b(?:payment|card|billing|financial|order|transaction)\w*\b[^.;]{0,80}\b(?:processed|handled|collected|stored|managed|processing)\b[^.;]{0,40}\b(?:by|through|via|with|using)\b[^.;]{0,40}\b(?:third|stripe|paypal|braintree|adyen|square|processors?|payment|providers?|vendors?|partners?)\b/,
        unless: /\b(?:cookies?|children)\b/,
      },
      {
        text: /\b(?:services? (?:providers?|partners?|compan(?:y|ies)|suppliers?)|vendors?|suppliers?|sub-?contractors?|contractors|(?:data |sub-?|payment |third[- ]party |card )processors?|sub-?processors?|(?:hosting|cloud|payment|analytics|e-?mail|shipping|delivery|infrastructure|communications?|it|content delivery|fulfil?lment|storage) (?:service )?(?:providers?|processors?|compan(?:y|ies)|vendors?|partners?)|professional advis[eo]rs|auditors|(?:third[- ])?part(?:y|ies)[^.;]{0,25} (?:that|who|which|to) (?:help|assist|perform|work|provide|support|process|operate|host|conduct|carry)|(?:companies|businesses|organi[sz]ations|individuals|people|partners|parties) (?:\w+ )?(?:that|who|which|to|they) (?:help|assist|perform|work|provide|support|process|operate|host)|on our behalf)\b[^.;]{0,60}\b(?:may|will|can|might|are given|have|receive|process|store)\b[^.;]{0,30}\b(?:access|receive|process|store|handle|collect|use|host)\b/,
        unless:
          /\b(?:cookies?|tracking|beacons?|web sites?|contractually|only|not|require\w*|internet service|subject to|bound|outside|located|advertis\w*|analytics)\b/,
      },
      {
        text: /^\W*(?:with |to |by |and )*(?:our |other |trusted |third[- ]party |external |certain |authori[sz]ed |the )*(?:services? providers?|vendors?|suppliers?|(?:sub)?contractors?|(?:sub|payment |data )-?processors?|agents|consultants|hosting|payment|analytics|cloud|customer support|shipping|companies that|partners (?:that|who|providing)|professional advis|auditors)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|recipients?|transfer\w*|who (?:gets|receives)|sub-?processors?)\b/,
        unless: /^\W*(?:our )?(?:\w+ ){1,2}\w+\.?$|contractually|not (?:authori|permit)|may use (?:these|cookies)/,
      },
      {
        text: /^.{3,80}\((?:[\w -]+ )?(?:tool|hosting|analytics|software|payments?|e-?mail|support|crm|platform|service|processing|delivery|it [\w ]+)\)\W*$/,
        under: /\b(?:processors?|recipients?|service providers?|vendors?)\b/,
      },
      {
        text: /^.{2,60}?(?:\([^)]{0,60}\))?(?::| - |,) (?:is )?(?:also )?(?:used (?:for|as|to)|for (?:\w+ )?(?:\w+ing|the|our|error|customer|web|credit|payments?|email|hosting)|our \w+|to (?:host|send|store|track|process|manage|provide)|(?:payment|cloud|an?) \w+)/,
        under:
          /processors?|third[- ]party services?|services? providers?|vendors|third part(?:y|ies)[^.]{0,30}(?:use|using|include)|following (?:services|third)|products\/services/,
        unless: /\b(?:we use the|our rights|your rights|prevent|protect|property)\b/,
      },
      {
        text: /^\W*(?:\w[^:]{0,50}: )?(?:to )?(?:provid(?:e|ing)|perform(?:ing)?|help(?:ing)?|assist(?:ing)?|process(?:ing)?|host(?:ing)?|deliver(?:ing)?|facilitat(?:e|ing)|manag(?:e|ing)|stor(?:e|ing))\b/,
        under:
          /(?:third[- ]part(?:y|ies)|individuals|service providers|vendors|agents|contractors)[^.]{0,80}(?:to|for|who|that|reasons|:)\W*$|^\W*(?:[\d.]+ )?(?:third[- ]party )?(?:sub-?processors?|processors|service providers|vendors?)\W*$/,
        unless: /\bour service\b|\byou with\b/,
      },
      {
        text: /\b(?:uses?|using|employs?|engages?|rel(?:y|ies) on|utili[sz]es?|outsourc\w+)\b[^.;]{0,50}\b(?:third[- ]part(?:y|ies)(?: (?:services?|tools?|compan(?:y|ies)|agents?|partners?|platforms?|software|providers?|contractors))?|outside (?:compan|contractors)|external (?:compan|service|provider)\w*|unaffiliated)\b[^.;]{0,90}\b(?:to |for |who |that |which )[^.;]{0,20}\b(?:help|assist|process|host|provide|perform|manage|facilitate|deliver|send|support|handle|operate|conduct|store|payments?|due|the following)/,
        unless:
          /cookies?|advertis|not (?:responsible|liable)|they use|beacons|analytics|collect|terms|you use|you (?:may|can|access)/,
      },
      {
        text: /\b(?:we|our|us|which|that|company|site|website)\b[^.;]{0,40}\b(?:use|uses|rely on|relies on|work with|partner with|powered by|chosen)\b[^.;]{0,60}\b(?:stripe|paypal|braintree|mailchimp|sendgrid|mailgun|zendesk|intercom|cloudflare|amazon|aws|digital ?ocean|google (?:cloud|apps|workspace|suite)|hubspot|salesforce|sentry|heroku|akismet|recurly|chargebee|freshdesk|help ?scout|ovh|hetzner|fastspring|paddle|postmark|typeform|calendly|fabric|crashlytics|firebase|azure|discourse)\b/,
        unless: /cookies|if you|login|log in|sign in|password/,
      },
      {
        text: /\b(?:hosted|operated|delivered|processed|handled|managed|stored|sent|transmitted|checked|serviced|fulfilled|passe[sd]|goes?)\b[^.;]{0,30}\b(?:by|via|through|to|using|with|at|on)\b[^.;]{0,40}\b(?:stripe|paypal|braintree|mailchimp|sendgrid|mailgun|zendesk|intercom|cloudflare|amazon|aws|digital ?ocean|google (?:cloud|apps)|hubspot|salesforce|sentry|heroku|akismet|gravatar|recurly|chargebee|shopify|external (?:service )?(?:provider|compan)\w*|automated \w+ (?:detection )?service|payment (?:partners?|gateways?|service))\b/,
        unless: /links?|cookies|advertis|policy|responsible/,
      },
      {
        text: /\b(?:services? providers?|vendors|processors|contractors|agents|third part(?:y|ies)|these (?:companies|parties|entities|providers)|other companies|they|you that they)\b[^.;]{0,50}\b(?:ha(?:ve|s) access to|(?:also )?need access|given access|perform (?:\w+ )?(?:functions|services|tasks)|provide functions|who (?:assist|help|perform))\b/,
        near: /\b(?:provider|vendor|processor|perform|function|behalf|tasks|third part)/,
        unless: /cookies|advertis|links?|not (?:authori|permit|have)|opt|does not include|right|outside|websites/,
      },
    ],
  },
  {
    id: 'share-with-consent',
    category: 'share',
    weight: 2,
    polarities: ['conditional', 'denied'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Shares only when you agree'],
        explanation: 'They pass on your data when you have asked for it or allowed it.',
      },
      denied: {
        rating: 'bad',
        titles: ['Shares even if you have not agreed'],
        explanation: 'They may pass on your data without asking you first.',
      },
      conditional: {
        rating: 'good',
        titles: ['Shares some data only when you agree'],
        explanation: 'For some kinds of sharing they wait until you have asked for it or allowed it.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Choice Type: Opt-in',
      dpv: 'dpv:Consent',
      tosdr: 'Your information is only shared with third parties when given specific consent',
    },
    slots: [],
    cues: [
      {
        text: /\bwithout (?:\w+ ){0,4}(?:consent|permission|asking you|your (?:knowledge|approval))\b/,
        near: /\b(?:may|can|might|reserve the right to) (?:\w+ )?(?:share|disclose|transfer|release|pass on)\b/,
        unless: /\b(?:not|never|\w+n't)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:with|without|subject to|after|obtain(?:ed|ing)?|upon|pursuant to|have|only if you give|unless (?:we|you)|received?|given us)\b[^.;]{0,30}\b(?:your|users?'?s?|their|individual's|express|explicit|prior|affirmative|written)\b[^.;]{0,30}\b(?:consent|permission|authori[sz]ation|approval|direction|instructions?|agreement)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red)? (?:your|personal|the|any|such|it|them)|provid(?:e|es|ed) (?:your|personal|any|such|it|them|pii)|pass(?:es|ed)? (?:on|your|it)|releas(?:e|es|ed)|sell|rent)\b/,
        unless:
          /\b(?:cookies|you (?:should|must)|by (?:using|shar)\w*|withdraw\w*|parents?|parental|child\w*|outside|countries|on our behalf|our instructions|without any further|colleagues|law enforcement|another individual|third persons|about someone else)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:if|when|where|unless|until|only if|that) (?:and when )?(?:you|users?|the user|a member of your home)(?:'ve| have| has)? (?:\w+ ){0,2}(?:agree|agreed|consent(?:ed)?|opt(?:ed)?[- ]in|permit|authori[sz]ed?|give us|gives us|direct us|instruct|ask us|request(?:ed)?|choose to (?:share|connect|link|send)|explicitly gives?)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|pass(?:es|ed)? (?:on|your|it)|releas(?:e|es|ed)|forward(?:ed)?|transmit(?:ted)?|sent to|given to)\b[^.;]{0,120}\b(?:third|partner|with|to|others?|companies|anyone)\b/,
        unless:
          /\b(?:cookies|you agree (?:that|to be|not)|right to|if you (?:do not|wish to)|withdraw\w*|opt[- ]?out|parents?|outside|social media|the option to share|we (?:may |will |also )?(?:collect|receive)|clipboard|default|request(?:s|ed)? (?:to|that|about|details))\b/,
        polarity: 'conditional',
      },
      {
        text: /^\W*(?:or )?(?:with|at|upon|as|when you|if you|where you)\b[^.;]{0,30}\b(?:consent|permission|direction|authori[sz]e|instruct|agree|ask us|request)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|recipients)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:at|on|under) your (?:\w+ )?(?:request|direction|instructions?)\b|\bas you (?:instruct|direct|request)/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transmitted|available to)\b/,
        unless: /\b(?:delet\w+|retain|cookies)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:opportunity|choice|chance|option|ability) (?:to|not to|of) (?:choose )?(?:not to )?(?:opt[- ]?in|prevent|shar(?:e|ing)|choose|consent)\b/,
        near: /\b(?:shar(?:e|ed|ing)|disclos\w+)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:consent|permission|approval|opt(?:ed)?[- ]in)\b/,
        near: /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|given to|sell|sold|rent|released?|publish(?:ed)?|transferred to|made available)\b[^.;]{0,160}\b(?:consent|permission|approval|opt)|\b(?:consent|permission|opted?[- ]in)\b[^.;]{0,100}\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|releas(?:e|ed)|transmi\w+)\b/,
        unless:
          /cookies|you (?:agree|consent|acknowledge) (?:to|that|and)|by (?:using|shar|submit|provid|enter|access|regist)\w*|withdraw|parent|child|permission to (?:access|use)|outside|countr|law enforcement|confidentiality|authori[sz]ed by law|agreements?\b|right to|legal basis|rely on|opt[- ]?out|should|must|sure/,
        polarity: 'conditional',
      },
      {
        text: /\byou (?:can|may|might) (?:also )?(?:choose|elect|decide|opt|permit|allow|authori[sz]e|ask|direct|grant)\b[^.;]{0,40}\b(?:shar(?:e|ing)|disclos|send|publish|release|access|transfer)\b/,
        near: /third|other (?:compan|users|people|parties|members)|partner|public|friends|companies|anyone|researchers|individuals/,
        unless: /not to|or not|opt[- ]?out|delete|stop|by (?:chang|adjust)|cookies|location/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:as|where|when|if|unless) (?:otherwise )?(?:directed|authori[sz]ed|instructed|requested|permitted|agreed|consented)(?: to)? by (?:you|the user)\b|\b(?:if|unless|when|except when) you (?:explicitly|specifically|expressly) \w+/,
        near: /\b(?:shar(?:e|ed|ing)|disclos\w+|available to|given|transfer\w*|publicly|publish)/,
        unless: /cookies|retain|delete|reserve|not (?:collect|use)/,
        polarity: 'conditional',
      },
    ],
  },
] as const satisfies readonly Practice[];
