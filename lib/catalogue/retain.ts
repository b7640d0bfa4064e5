/** What policies say about "How long they keep it", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const retain = [
  {
    id: 'retain-as-needed',
    category: 'retain',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Keeps data as long as it wants or needs'],
        explanation: 'No clear limit: data is kept while your account is open or for as long as they need it.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not keep data longer than needed'],
        explanation: 'They say that data is not kept after it has served its purpose.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Keeps data as needed, with limits'],
        explanation: 'Data is kept for as long as they need it, unless you or the law decide otherwise.',
      },
    },
    sources: { opp115: 'Data Retention / Retention Period: Limited', dpv: 'dpv:UntilEventDuration', tosdr: null },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:(?:as|so) long as|for the (?:duration|period|length|time|lifetime|term|life|entire)\b|(?:no|not|any) longer (?:than|necessary|needed|required)|until (?:you|your|the|we|such|it|they|no longer|these)|no longer (?:needed|necessary|required|relevant|used|needs?)|long enough|only for the (?:time|period)|reasonable (?:period|time|amount of time)|(?:ongoing|legitimate) (?:legitimate )?business (?:need|purpose)|(?:a|the) period (?:necessary|required|of time)|(?:needed|necessary|required|as needed) (?:to|for) (?:fulfil?|provide|achieve|the|carry|serve|accomplish)\w*)\b/,
        near: /\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt|eping)|stor(?:e|es|ed|ing|age)|hold|held|delet(?:e|es|ed|ing|ion)|eras(?:e|ed|ing)|destroy(?:ed)?|remov(?:e|ed)|anonymi[sz]\w*|preserv\w+|maintain(?:ed)?)\b/,
        unless:
          /\b(?:cookies? (?:is|are|remain|expire)|keep (?:you|it|us|in mind|your (?:password|account))|\d+ (?:business |working )?days (?:of|from|to respond)|hold (?:us|you) |right to|legally required|wish|without undue delay|you need them|you no longer|we no longer need|respond to you|children|cookies|local storage|session storage|up to \w+ years|maximum|the personal data are no longer|are no longer necessary|relevant and necessary|you (?:may|can) (?:request|ask|delete|remove|continue))\b/,
      },
      {
        text: /\bkeep(?:s|ing)?\b[^.;]{0,40}\b(?:information|data|account) active\b/,
      },
      {
        text: /\b(?:(?:retention|storage) (?:period|time|duration)s?|length of time|how long|retention (?:schedule|policy|duration))\b[^.;]{0,80}\b(?:depend\w*|var(?:y|ies)|determined?|based on|according|criteria|reduce|purpose|necessary|differ)\b/,
        unless: /cookies/,
      },
      {
        text: /\b(?:delet(?:e|ed|es)|eras(?:e|ed)|remov(?:e|ed)|destroy(?:ed)?|anonymi[sz]ed?|dispos\w+ of|purged?)\b[^.;]{0,80}\b(?:once|when|after|where|as soon as|upon|if)\b[^.;]{0,80}\b(?:no longer|expire[sd]?|retention|terminat\w+|purpose|cease|fulfilled|unsubscribe)\b|\b(?:once|when|where|as soon as|if)\b[^.;]{0,80}\b(?:no longer|expires|retention period|terminated|purpose|unsubscribe|do not provide)\b[^.;]{0,80}\b(?:delet(?:e|ed)|eras(?:e|ed)|remov(?:e|ed)|destroy(?:ed)?|anonymi[sz]ed?|dispos\w+)\b/,
        unless:
          /cookies|right to|you (?:may|can) (?:request|ask|delete)|wish to|\d+ (?:days|months|years)|backup|children|you have the right|your request|not (?:be )?delete|close your browser/,
      },
      {
        text: /\b(?:retain|keep|kept|stored?|retained|saved|held|maintain)\b[^.;]{0,60}\b(?:longer period|temporarily|limited (?:time|period)|as needed|while (?:you|your|the)|to keep it|needs)\b/,
        unless:
          /cookies|right|back-?ups?|children|password|\d+ (?:days|months|years)|secure|confidential|indefinite|up to|safe|jurisdiction|transfer|you (?:may|can)|access/,
      },
      {
        text: /^\W*(?:for )?(?:as long as|until|the (?:period|duration|time|length)|allow|defend|research|testing|site testing)\b/,
        under: /\b(?:retain|retention|kept|storage|how long|log and retain)\b/,
        unless: /cookies|\d+ (?:days|months|years)/,
      },
    ],
  },
  {
    id: 'retain-backup',
    category: 'retain',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Copies stay in backups for {period}', 'Copies stay in backups'],
        explanation: 'After deletion, copies can remain in backup storage for a while.',
      },
      denied: {
        rating: 'good',
        titles: ['Deletes backup copies too'],
        explanation: 'They say that no copies of deleted data stay in backup storage.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Copies may stay in backups in some cases'],
        explanation: 'After deletion, copies can remain in backup storage in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Data Retention / Retention Period: Unspecified',
      dpv: 'dpv:DataBackupProtocols',
      tosdr: "This service holds onto content that you've deleted",
    },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:back-?ups?|backed up|back up|archiv(?:es?|ed|al) (?:copies|storage|records|or back)|in (?:our )?archives|archived pages|residual (?:copies|information|data)|(?:temporary|security|safety) cop(?:y|ies)|cached|copies\b[^.;]{0,40}\b(?:may|might|will|can|could)?\b[^.;]{0,15}\b(?:remain|persist|survive|continue))\b/,
        near: /\b(?:retain\w*|remain\w*|ke(?:ep|pt)|stor(?:e|ed|age)|persist\w*|delet\w+|eras\w+|remov\w+|surviv\w*|exist\w*|hosted|recover|held|take|made|contain\w*|while)\b/,
        unless:
          /\b(?:receive a copy|copy of your|right to|request a? ?cop|you (?:may|can|should) (?:back|print|keep|request|ask)|obtain (?:a )?cop|back up your|copies of (?:your )?(?:id|identity|passport)|electronic copies|cached (?:on|by|in) your|browser|sync|security measures|measures|customer to|recipient's?|devices|up to the|regular backups? (?:to|of|as)|disaster recovery plan|emails?|other users)\b/,
      },
    ],
  },
  {
    id: 'retain-content',
    category: 'retain',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Saves the content of your sessions'],
        explanation: 'Messages, calls, files or meetings are kept after they end.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not save what you say or send'],
        explanation: 'They say that messages, calls, files or meetings are not kept after they end.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Saves session content only in stated cases'],
        explanation:
          'Messages, calls, files or meetings are kept only if you choose so, or in the cases that they name.',
      },
    },
    sources: { opp115: 'Data Retention / Personal Information Type: Other', dpv: null, tosdr: null },
    slots: ['period'],
    cues: [
      {
        text: /\bcontents?\b[^.;]{0,40}\b(?:call|meeting|session|chat|conversation|message)s?\b[^.;]{0,50}\b(?:deleted|erased|dissipates?|disappears?|destroyed|discarded|removed)\b/,
        unless: /\b(?:you can|you may|unless|except)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:retain(?:s|ed|ing)?|ke(?:ep|eps|pt)|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|preserv(?:e|es|ed))\b[^.;]{0,60}\b(?:messages?|chats?|conversations?|calls?|meetings?|recordings?|transcripts?|prompts?|uploads?|uploaded|browsing history|search history|(?:the|your|user) (?:post|posts|content|files)|communications)\b/,
        unless:
          /\b(?:cookies|cards?|payment|as long as|newsletter|preferences|personal data|local(?:ly)?|on your (?:device|computer)|separate|alongside|private|you can|delete stored|identifiers?|marketing|phone calls with|copies|logs?|records of|back-?ups?|date and time|e-?mail us)\b/,
      },
      {
        text: /\b(?:messages?|chats?|conversations?|calls?|meetings?|recordings?|transcripts?|prompts?|files|videos?|posts?|photos?|content|footage|audio)\b[^.;]{0,60}\b(?:is|are|be|been|being|not|temporarily)\b[^.;]{0,25}\b(?:retained|kept|stored|saved|preserved|archived)\b/,
        unless:
          /\b(?:cookies|cards?|payment|e-?mail address\w*|personal data|personal information|local(?:ly)?|on your (?:device|computer)|backups?|jurisdictions?|countr(?:y|ies)|anonym\w*|separate)\b/,
      },
      {
        text: /\b(?:posts?|comments?|chat logs?|messages?|emails?,? files|tickets?|help requests|calendar events|submissions|recordings?)\b[^.;]{0,60}\b(?:may|will|are|be)\b[^.;]{0,20}\b(?:remain|left on|stored indefinitely|deleted \d+|not deleted|stay)\b/,
        unless:
          /\b(?:right|copyright|prohibited|cookies|newsletter|address|unsubscribe|cached|backups?|confidential|private)\b/,
      },
    ],
  },
  {
    id: 'retain-indefinite',
    category: 'retain',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Keeps data without limit'],
        explanation: 'Data may be kept forever or for an unknown time.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not keep data forever'],
        explanation: 'They say that data is not kept without a time limit.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Keeps some data without limit'],
        explanation: 'Some data, such as anonymous data or data you choose to keep, may be kept forever.',
      },
    },
    sources: {
      opp115: 'Data Retention / Retention Period: Indefinitely',
      dpv: 'dpv:EndlessDuration',
      tosdr: 'Logs are kept for an undefined period of time',
    },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:anonymi[sz]\w+|aggregate\w*|de-?identif\w+|non-?personal|no longer identif\w+|pseudonymi[sz]\w+|choose|ability|statistic\w*)\b[^.;]{0,260}\b(?:indefinite(?:ly)?|forever|in perpetuity|perpetually)\b|\b(?:indefinite(?:ly)?|forever)\b[^.;]{0,60}\b(?:anonymi[sz]ed|aggregated?|de-?identified)\b/,
        unless: /\bnot (?:\w+ )?(?:retain|keep|store|kept|stored|retained)\w*\b[^.;]{0,40}\bindefinitely/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:indefinite(?:ly)?|forever|in perpetuity|perpetually|permanently (?:stored?|ke(?:ep|pt)|retain(?:ed)?)|unlimited (?:period|time|duration)|without (?:any )?(?:time )?limit|(?:unspecified|undefined|undetermined) (?:period|time)|permanent storage)\b/,
        near: /\b(?:retain\w*|retention|ke(?:ep|eps|pt)|stor(?:e|es|ed|age)|hold|held|data|information|archiv\w+|remain\w*|use|maintain\w*)\b/,
        unless: /\b(?:suspend\w*|cookies?|licen[cs]e|opt[- ]?out)\b/,
      },
      {
        text: /\b(?:will|do|does|may|are) not (?:\w+ )?(?:automatically )?delete\b/,
        near: /\b(?:data|information|content|records|materials?|logs)\b/,
        unless: /\b(?:cookies?|if you do not|you (?:may|can) not|you)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:permanent(?:ly)?|remain|kept|saved|stored|cannot be (?:removed|deleted))\b[^.;]{0,40}\b(?:even after you (?:delete|cancel|close|remove)|historical|permanently|forever|cannot be (?:removed|deleted)|indefinitely)\b/,
        unless: /deleted permanently|back-?up|cached|law/,
      },
    ],
  },
  {
    id: 'retain-legal',
    category: 'retain',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Keeps data for {period} for legal reasons', 'Keeps data for legal or business reasons'],
        explanation: 'Some data stays even after you ask for deletion, to obey laws or settle disputes.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not keep data for legal reasons'],
        explanation: 'They say that no data stays for legal or business reasons once you ask for deletion.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Keeps data for legal reasons in some cases'],
        explanation: 'Some data stays after you ask for deletion, but only in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Data Retention / Retention Purpose: Legal requirement',
      dpv: 'dpv:LegalObligation',
      tosdr: 'Some personal data may be kept for business interests or legal obligations',
    },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt|eping)|stor(?:e|es|ed|ing|age)|hold|held|preserv\w+|archiv\w+|not (?:be able to )?(?:\w+ )?delet\w+)\b[^.;]{0,200}\b(?:legal|law|laws|legally|statutory|regulat(?:ory|ions?)|tax|taxation|accounting|audit\w*|disputes?|litigation|enforce\w*|legitimate (?:business )?(?:interests?|purposes?|reasons?)|business (?:purposes|requirements|reasons)|fraud\w*|claims?|obligations?|limitation period|compliance)\b/,
        unless:
          /\b(?:you (?:may|can|have the right|are entitled) |right to|laws? of the|security measures|unauthori[sz]ed|share|disclose|children|deletion processes|right|keeps our|secure, and|annually|lawful basis|legal basis|unlawful(?:ly)?|in accordance with applicable law|lodge|cookies|transfer\w*|safeguard\w*)\b/,
      },
      {
        text: /\b(?:legal|law|laws|legally|statutory|tax|accounting|disputes?|enforce\w*|legitimate (?:business )?(?:interests?|purposes)|limitation period)\b[^.;]{0,120}\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|pt|eping)|stor(?:e|ed|age)|hold|held|preserve|maintain|archiv\w+)\b/,
        unless:
          /\b(?:you (?:may|can|have the right|are entitled) |right to|security measures|unauthori[sz]ed|share|disclose|may be deleted|you (?:request|ask|object)[^.;]{0,20}delet\w+[^.;]{0,40}please contact|children|refuse requests|deletion processes|exercising your|prevent fraud, abuse|without undue delay|no legitimate reason|legal basis|unlawful(?:ly)?|lodge|cookies|transfer\w*|safeguard\w*)\b/,
      },
      {
        text: /^\W*(?:to |as |for |any )?(?:comply|resolve|enforce|required by|legal|tax|accounting|defend|retention period that is required)\b/,
        under: /\b(?:retain|retention|keep|store|hold)\w*\b/,
      },
      {
        text: /\b(?:retain|retention|keep|kept|store|preserve|hold|record)s?\b[^.;]{0,120}\b(?:record-?keeping|historical|minimum of|even (?:after|if|when)|proof|evidence|internal (?:business|analysis)|necessary|obligations?|investigat\w+|required)\b/,
        near: /\b(?:even (?:after|if|when)|record-?keeping|minimum of|proof|evidence|historical|demand|litigation|investigation|refus\w+|law|legal|mandated|obligat\w+|audit\w*|cannot)\b/,
        unless:
          /\b(?:right to|you (?:must|should|may|can)|cookies|encrypt\w*|secure\w*|transfer\w*|share|disclose|back-?ups?|confidential\w*|children|contact|password|as long as (?:necessary|needed|your)|server|policies|consent)\b/,
      },
      {
        text: /^\W*(?:to |as |for |where |when )*(?:mandated|needed to maintain|legal|maintain (?:adequate|accurate)|law|necessary for compliance|processing is necessary)\b/,
        under: /\b(?:retain|retention|keep|kept|stor(?:e|ed|age))\b/,
      },
    ],
  },
  {
    id: 'retain-payment',
    category: 'retain',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Stores your card details'],
        explanation: 'They keep your full card number or security code.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not store your card details'],
        explanation: 'They say that they do not keep your full card number or security code.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Stores card details only in stated cases'],
        explanation: 'They keep card details, or a part of them, only if you agree or in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Data Retention / Personal Information Type: Financial',
      dpv: 'pd:PaymentCardNumber',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|ke(?:ep|eps|pt|eping)|retain(?:s|ed|ing)?|hold|held|record(?:s|ed)?|receive|access to|see|collect)\b[^.;]{0,60}\b(?:(?:credit|debit|payment|bank)?[- ]?card (?:numbers?|details|information|data)|credit cards?|cards? numbers?|(?:payment|financial|billing|bank(?: account)?) (?:information|details|data)|cvv|cvc|security codes?|card data)\b/,
        near: /\b(?:not|never|\w+n't|no|stor(?:e|es|ed)|sav(?:e|es|ed)|ke(?:ep|eps|pt)|retain\w*|hold)\b/,
        unless:
          /\b(?:we (?:may )?collect|shar(?:e|ed)|fraud|if you provide|you (?:provide|enter|give)|as long as|tax|years?|legal obligations?)\b/,
      },
      {
        text: /\b(?:(?:credit|debit|payment|bank)?[- ]?card (?:numbers?|details|information|data)|credit cards?|(?:payment|financial|billing|bank(?: account)?) (?:information|details|data)|cvv|security codes?)\b[^.;]{0,60}\b(?:stored|saved|kept|retained|held)\b/,
        unless: /\b(?:as long as|tax|years?|legal obligations?)\b/,
      },
      {
        text: /\b(?:last (?:four|4) digits|portion of your (?:payment|card)|some of its details|card tokens?)\b|\btransactions?\b[^.;]{0,90}\bnot (?:stored|saved|retained|kept)\b/,
        near: /\b(?:stored?|keep|hold|retain|save|only)\b/,
        unless: /shar(?:e|ed)|may collect|location|may include|either/,
      },
    ],
  },
  {
    id: 'retain-period',
    category: 'retain',
    weight: 3,
    polarities: ['asserted', 'conditional'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Deletes {data} after {period}', 'Deletes data after {period}', 'Deletes data after a set time'],
        explanation: 'They name a time after which your data is removed.',
      },
      denied: {
        rating: 'bad',
        titles: ['Sets no time for deleting data'],
        explanation: 'They say that they do not delete your data after a fixed time.',
      },
      conditional: {
        rating: 'good',
        titles: ['Deletes data after {period}, with exceptions', 'Deletes data after a set time, mostly'],
        explanation: 'They name a time after which your data is removed, with conditions or exceptions.',
      },
    },
    sources: {
      opp115: 'Data Retention / Retention Period: Stated Period',
      dpv: 'dpv:TemporalDuration',
      tosdr: 'Logs are deleted after a finite period of time',
    },
    slots: ['period', 'data'],
    cues: [
      {
        text: /\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt)|stor(?:e|es|ed|ing|age)|hold|held|delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing)|purg(?:e|es|ed|ing)|remov(?:e|es|ed|al)|anonymi[sz]e[ds]?|de-?identif(?:y|ies|ied)|destroy(?:ed)?|preserved?|archived?|overwritten|expires?|available)\b[^.;]{0,140}\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty[- ]?\w*|thirty|forty[- ]?\w*|sixty|ninety|a few|several|few)(?:\s?\(\d+\))?[ -](?:calendar |business |working |consecutive |full |more )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b[^.;]{0,80}\bunless\b/,
        unless: /\b(?:years? (?:of age|old)|respond|preceding|past|days? (?:notice|before)|session cookie)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt)|stor(?:e|es|ed|ing|age)|hold|held|delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing)|purg(?:e|es|ed|ing)|remov(?:e|es|ed|al)|anonymi[sz]e[ds]?|de-?identif(?:y|ies|ied)|destroy(?:ed)?|preserved?|archived?|overwritten)\b[^.;]{0,160}\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty[- ]?\w*|thirty|forty[- ]?\w*|sixty|ninety|a few|several|few)(?:\s?\(\d+\))?[ -](?:calendar |business |working |consecutive |full |more )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/,
        unless:
          /\b(?:years? (?:of age|old)|respond|preceding|past|days? (?:notice|before|of (?:receipt|receiving|your request))|minimum|at least|under the age)\b/,
      },
      {
        text: /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty[- ]?\w*|thirty|forty[- ]?\w*|sixty|ninety|a few|several|few)(?:\s?\(\d+\))?[ -](?:calendar |business |working |consecutive |full |more )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b[^.;]{0,100}\b(?:retain(?:ed)?|retention|ke(?:ep|pt)|stored|delet(?:e|es|ed|ion)|eras(?:e|ed)|purged?|removed?|anonymi[sz]ed|destroyed)\b/,
        unless:
          /\b(?:years? (?:of age|old)|respond|preceding|past|days? (?:notice|before|of (?:receipt|receiving|your request))|minimum|at least|under the age)\b/,
      },
      {
        text: /^\W*(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty[- ]?\w*|thirty|forty[- ]?\w*|sixty|ninety|a few|several|few)(?:\s?\(\d+\))?[ -](?:calendar |business |working |consecutive |full |more )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/,
        under: /\b(?:how long|retention|storage period|store your|keep your|duration)\b/,
      },
      {
        text: /\b(?:expires?|lasts?|last for|persists?|valid|duration|purged|cleared|rotated|discarded)\b[^.;]{0,60}\b(?:\d+|one|two|three|four|five|six|seven|twelve|a|an)[- ](?:hours?|days?|weeks?|months?|years?)\b|\b(?:daily|weekly|monthly|nightly|hourly|every (?:day|night|week|month))\b[^.;]{0,30}\b(?:purged?|deleted?|erased?|removed?|cleared|rotated|discarded)\b|\b(?:purged?|deleted?|erased?|removed?|cleared|rotated|discarded)\b[^.;]{0,30}\b(?:daily|weekly|monthly|nightly|hourly|every (?:day|night|week|month))\b/,
        unless:
          /old|password|respond|backup|notice|request|trial|subscription|contact|newsletter|review|(?:in|over|during|for) the last/,
      },
    ],
  },
] as const satisfies readonly Practice[];
