/** What policies say about "Tracking and recording", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const track = [
  {
    id: 'cookies-refuse',
    category: 'track',
    weight: 1,
    // "If you do not accept cookies" still says that they can be refused.
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['You can refuse cookies in your browser'],
        explanation: 'You can block cookies yourself, but parts of the service may stop working.',
      },
      denied: {
        rating: 'bad',
        titles: ['Some cookies cannot be refused'],
        explanation: 'They say that some cookies are always on and that you cannot switch them off here.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['You can refuse some cookies'],
        explanation: 'You can refuse cookies, but only some of them or only in the way they describe.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Choice Type: Browser/device privacy controls',
      dpv: null,
      tosdr: '375: Blocking first party cookies may limit your ability to use the service',
    },
    slots: [],
    cues: [
      {
        text: /\bcookies?\b[^.;]{0,60}\b(?:cannot|can't|can not) be (?:turned|switched|disabled|refused|rejected|declined|blocked|deactivated)\b|\byou (?:cannot|can't|can not|are not able to) (?:turn off|switch off|disable|refuse|reject|decline|block|opt out of)\b[^.;]{0,40}\bcookies?\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:refus|reject|block|disabl|declin|deactivat|prohibit|turn(?:ing)? off|switch(?:ing)? off|stopping|restrict|limit|manag|control|configur|modif)(?:e|es|ed|y|ing)?\b[^.;]{0,50}\bcookies?\b/,
        unless:
          /\bwe (?:may |can |will |also )*(?:use|set|place) cookies to (?:manage|control|block|restrict)\b|\b(?:not|no) (?:access to or )?control\b|\bcontrolled by\b|\b(?:google|third part(?:y|ies)|vendor)(?:'s)? use of cookies\b|\bcookies? policy\b|\bopt-out cookies?\b/,
      },
      {
        text: /\b(?:delet|remov|clear|eras|prevent)(?:e|ing)?\b[^.;]{0,40}\bcookies?\b/,
        near: /\byou\b|\bbrowser\b|\busers?\b/,
        unless: /\bopt[- ]?out (?:cookies?|again)\b/,
      },
      {
        text: /\b(?:not|choose|whether|decide|deny)\b[^.;]{0,30}\b(?:accept|allow|want|wish|consent to)\b[^.;]{0,30}\bcookies?\b/,
        near: /\byou\b|\bbrowser\b|\bvisitors?\b|\busers?\b/,
      },
      {
        text: /\bcookies?\b[^.;]{0,60}\b(?:(?:can|may|could) (?:also )?be (?:deleted|removed|refused|rejected|blocked|disabled)|(?:are|is|were|have been) (?:refused|rejected|blocked|disabled|declined|turned off|switched off|deactivated))\b/,
      },
      {
        text: /\bcookies? (?:disabled|management tools?)\b|\b(?:change|modify|adjust|manage|your) (?:your |the )?cookies? (?:settings?|preferences?)\b/,
        unless: /\b(?:opt[- ]?out|targeted|consent)\b/,
      },
      {
        text: /\b(?:set|setting|adjust|configur|chang|edit|instruct|modif|activat|select|via|through|using|us)(?:e|ing|y|ed)?\b[^.;]{0,40}\b(?:browser|computer|device)(?:'s)?(?: \w+)? (?:settings?|options?|preferences?|controls?|to (?:refuse|reject|remove|block|decline|disable|notify|alert|delete|prevent))\b/,
        near: /\bcookies?\b/,
        unless: /\b(?:location|consent to the use|automatically (?:collect|receive)|opt[- ]?out signals?|stored in)\b/,
      },
      {
        text: /\bwithout (?:these |the aid of |such |our )?cookies\b|\bif you (?:do this|do so|select this setting)\b[^.;]{0,60}\b(?:not|unable)\b|\b(?:turn|switch) (?:them|these|some of them) (?:on or )?off\b|\bleave (?:them|the cookies|cookies) (?:turned on|activated|on)\b/,
        near: /\bcookies?\b/,
      },
    ],
  },
  {
    id: 'cookies-third-party',
    category: 'track',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Lets other companies set cookies'],
        explanation: 'Other companies, often for ads or statistics, can set cookies through this site.',
      },
      denied: {
        rating: 'good',
        titles: ['No cookies from other companies'],
        explanation: 'They say that no other company sets cookies through this site.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Other companies may set cookies, with limits'],
        explanation: 'Other companies set cookies here only with your agreement or in the cases that the policy names.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Personal Information Type: Cookies and tracking elements',
      dpv: 'tech:Cookie',
      tosdr: '128: Third-party cookies are used for advertising',
    },
    slots: [],
    cues: [
      {
        text: /\bthird[- ]?part(?:y|ies)(?:'s?)? (?:\w+ ){0,2}cookies?\b/,
        unless:
          /\b(?:block|refus|reject|disabl|declin|opt(?:ing)?[- ]out|accept\w* of)\w*\b[^.;]{0,60}\bthird[- ]?party (?:\w+ ){0,2}cookies?\b|\bthird[- ]party (?:\w+ ){0,2}cookies? (?:are|is) (?:a |those |small |set by domains)?(?:cookies?|files?|text|other)|\bgoverned by\b/,
      },
      {
        text: /\b(?:third[- ]?part(?:y|ies)|partners?|affiliates|advertisers?|advertising (?:compan|network|server|partner)\w*|ad (?:servers?|networks?)|ad network providers?|vendors?|sponsors?|(?:service|analytics|content) providers?|these (?:companies|entities|features|services)|other companies|others|google(?: analytics)?|facebook|meta|linkedin|twitter|youtube|hubspot|stripe|doubleclick|cloudflare|social (?:media|network)\w*)\b[^.;]{0,90}\b(?:uses?|using|places?|placed|sets?|serve|send|drop|transmit|store|storing|deposit|utili[sz]e)\b[^.;]{0,60}\bcookies?\b/,
        unless:
          /\b(?:we (?:do )?(?:may )?use (?:\w+ )?cookies (?:to|for|and)|opt[- ]?out of|withdraw|block|how these third parties|find out if|service providers acting on our behalf)\b|\b(?:cookies? (?:policy|notice) for|please see)\b/,
      },
      {
        text: /\bcookies?\b[^.;]{0,60}\b(?:set|placed|served|used|controlled|provided|managed|dropped|sent)(?: on [\w ]{3,30}| through [\w ]{3,30})? by (?:\w+ ){0,6}(?:third[- ]?part(?:y|ies)|partners?|advertisers?|providers?|google|facebook|meta|vendors?|networks?|companies)\b/,
        unless: /\bnot (?:cover|apply)/,
      },
      {
        text: /\bcookies?\b[^.;]{0,30} (?:from|of) (?:\w+ ){0,3}(?:third[- ]?part(?:y|ies)|partners|other companies|advertisers|google|facebook|providers)\b|\b(?:company|partner|partners|advertiser|advertisers|cloudflare|doubleclick|dart|google|amplitude|hubspot|facebook|meta|linkedin)(?:'s?)? cookies?\b/,
        unless: /\b(?:opt[- ]?out|decline|block|refuse|cookies? policy)\b/,
      },
      {
        text: /\b(?:allow|permit|let|authori[sz]e|enable)s?\b[^.;]{0,60}\b(?:third[- ]?part(?:y|ies)|partners|advertisers|others|companies|providers|networks)\b[^.;]{0,120}\b(?:cookies?|online tracking technolog\w+)\b/,
      },
      {
        text: /\bwe (?:and|or) (?:our|other|selected|the) (?:[\w-]+,? ){0,6}(?:third[- ]?part(?:y|ies)|partners?|affiliates|vendors|advertisers|networks)\b[^.;]{0,120}\bcookies\b/,
      },
      {
        text: /^\W*(?:they|these (?:third[- ]?part(?:y|ies)|companies|entities|features|partners)) (?:may |can )?(?:also )?(?:use|set|place)\b[^.;]{0,60}\bcookies?\b/,
      },
    ],
  },
  {
    id: 'cookies-used',
    category: 'track',
    weight: 1,
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Uses cookies'],
        explanation: 'They put small files in your browser to remember you or your settings.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not use cookies'],
        explanation: 'They say that they put no cookies, or no cookies of this kind, in your browser.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Uses cookies only if you agree or within limits'],
        explanation: 'Some cookies are set only if you agree, or only in the cases that the policy names.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Cookies and tracking elements',
      dpv: 'tech:Cookie',
      tosdr: 'First-party cookies are used',
    },
    slots: ['period'],
    cues: [
      {
        text: /\b(?:we|our|us|sites?|websites?|services?|platform|app|applications?|pages?|it|company|servers?)\b[^.;]{0,70}\b(?:use|uses|used|using|utili[sz]es?|plac(?:e|es|ing)|sets?|stores?|employs?|deploys?|issues?|sends?|saves?|transfer|integrate|relies|rely)\b[^.;]{0,70}\bcookies?\b/,
        unless:
          /\b(?:third[- ]?part(?:y|ies)|partners|advertisers|google|facebook|vendors)\b[^.;]{0,50}\b(?:use|uses|place|set|serve)s?\b[^.;]{0,30}\bcookies|\bthird[- ]part(?:y|ies)(?:'s?)? cookies|\buse of cookies by\b|\b(?:how|where) (?:to|do|we|does)\b|\b(?:for|more) (?:more|details|information)\b|\bdetails of\b|\b(?:you|users) (?:can|may|might|could) (?:\w+,? ){0,6}?(?:control|refuse|disable|block|set|choose|configure|delete|manage|opt|prevent|restrict|be able)\b|\bif you (?:\w+ ){0,4}(?:refuse|reject|disable|block|delete|deactivate|decline|opt)\b|\bcookies to (?:block|refuse)|\bmost (?:web )?browsers\b|\blegal basis\b|\bprivacy policy does not\b|\b(?:like|as) (?:\w+ )?(?:uses? )?(?:of )?"?cookies? for the purposes of\b/,
      },
      {
        text: /^[\w.,' -]{2,60} (?:may )?(?:also )?uses? (?:of )?(?:[\w-]+,? ){0,4}"?cookies?\b/,
        unless:
          /^(?:google|facebook|these|they|third|advertis\w+|partners|some|many|most|other) |\badvertisers|\bpartners|\bthird[- ]?part|\bbrowsers? |\bnetworks\b|\bhow\b|\bproviders\b|\bwithout the use\b|\blegal basis\b|\b(?:refuse|prevent|reject|limit|restrict|opt[- ]?out|control|agree|consent\w*|accept|details|about)\b|^\W*[\d. ]*use of\b/,
      },
      {
        text: /\b(?:via|through|by|with|from|using|by means of|including|such as)(?: the)?(?: use of)? "?(?:[\w-]+,? (?:and |or )?){0,4}cookies?\b/,
        near: /\b(?:collect|gather|obtain|receive|record|we|track|store|remember|identif)\w*\b/,
        unless:
          /\b(?:third[- ]?part(?:y|ies)|partners|advertisers|google|facebook|vendors|they|these (?:companies|entities)|advertising servers)\b[^.;]{0,50}\b(?:use|uses|collect|gather|access)\b|\bopt[- ]?out|\byou (?:can|may) (?:\w+ )?(?:control|refuse|disable|block|manage|prevent)|\bmore information\b|\bcookie (?:manager|settings|banner|policy|notice)|\b(?:refus|reject|disabl|declin)\w*\b|\bpersonal data includes\b|\bde-?identif/,
      },
      {
        text: /\b(?:session|persistent|permanent|transient|temporary|essential|necessary|required|functional(?:ity)?|performance|analytics?|analytical|statistical|preferences?|authentication|first[- ]party|technical|advertising|marketing|targeting|security|our|these|such|the|certain|some|short-lived) cookies?\b[^.;]{0,30}\b(?:are|is|die|allow|allows|help|helps|enable|enables|remain|expires?|saves?|stores?|collects?|contains?|count|permits|will|may|can|do|does|have|let|lets|serve|improve|ensure|make|remember|recogni[sz]e|lasts?|stay)\b/,
        unless:
          /\b(?:set|placed|used|controlled|served|provided) by (?:\w+ ){0,4}(?:third|partners|advertis|google|others)|\bthird[- ]party cookies|\b(?:refus|reject|block|disabl|declin|delete (?:the|all|these)|opt(?:ing)?[- ]out)\w*\b|\bcookies? that (?:other|third)|\bcookies (?:do|does|can|are) not\b|\bthrough our sites by\b|\bunderstand how advertisers\b/,
      },
      {
        text: /\bcookies?\b[^.;]{0,90}\b(?:we (?:also )?(?:place|set|use|send|store|transfer|issue|collect)s?|our (?:site|server|website|system)s? (?:place|set|use|send|store|issue|write)s?|help(?:s)? (?:us|to make|track your)|(?:allow|enable|permit|let)s? (?:us|our))\b|\bcookies?\b[^.;]{0,50}\b(?:is|are|may be|will be) (?:set|stored|placed|saved|sent|used)\b[^.;]{0,60}\b(?:when you|if you|by us|on our|visit our|use our|our (?:site|website)|to (?:ensure|help|remember|keep|store|identify))/,
        unless:
          /\bby (?:\w+ ){0,4}(?:third[- ]part|partners|advertis|google|others)|\bthird[- ]party cookies|\b(?:refus|reject|disabl|declin|opt(?:ing)?[- ]out)\w*\b|\bwhen (?:a )?cookies? (?:is|are) being\b|\bmost (?:web )?browsers\b|\bbrowser (?:to|will)\b|\bad server\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:session|persistent|permanent|transient|temporary|essential|(?:strictly )?necessary|required|functional(?:ity)?|performance|analytics?|analytical|statistical|preferences?|authentication|first[- ]party|technical|advertising|marketing|targeting|security) cookies?(?: \(| ?:| ?-|$)/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:to|for) \w+[^.;]{3,60}/,
        under: /\bcookies?\b[^.]{0,80}\b(?:to|for|purposes?|reasons?)\b[^.]{0,60}:? *$/,
        unless: /\bopt[- ]?out\b/,
      },
      {
        text: /^\W*(?:they|these|some|others|this|it|we use (?:them|these))\b[^.;]{0,40}\b(?:sav|stor|help|allow|enabl|remain|expir|delet|eras|serv|assist|make sure|recogni|stay)\w*\b/,
        under: /\bcookies?\b/,
        unless: /\b(?:third|partners?|compan(?:y|ies)|google|advertis\w+|if you|you (?:can|may)|preference)\b/,
      },
      { text: /\b(?:local|browser|session) storage\b/, near: /\b(?:we|use|uses|data|remember|technolog\w+)\b/ },
      {
        text: /\bissued a "?cookie|\bcookies? (?:is|are|may be) stored (?:locally )?on your\b|\bmaintained in a cookie\b|\b(?:cookie|cookies)"? (?:data|information|identifiers?)[^.;]{0,40}\b(?:we|collect|automatically)\b|\b(?:we|automatically)\b[^.;]{0,120}\bcookie"? (?:data|information|identifiers?)\b|\binformation collected (?:by|via|through|from) (?:\w+ )?cookies\b/,
        unless: /\bthird[- ]part|\bpartners\b|\badvertisers\b|\bsmall (?:text )?files\b|\bde-?identif/,
      },
    ],
  },
  {
    id: 'dnt-signal',
    category: 'track',
    weight: 2,
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Honours Do Not Track or opt-out signals'],
        explanation: 'If your browser asks sites not to track you, they say that they act on it.',
      },
      denied: {
        rating: 'bad',
        titles: ['Ignores Do Not Track signals'],
        explanation: 'Your browser can ask sites not to track you, and they say that they do not act on it.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Honours some opt-out signals only'],
        explanation: 'They act on a browser signal against tracking only for some people, signals or uses.',
      },
    },
    sources: {
      opp115: 'Do Not Track / Do Not Track policy: Honored',
      dpv: null,
      tosdr: 'This service ignores the Do Not Track (DNT) header and tracks users anyway even if they set this header.',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:do(?:es)?(?: not|n't)|cannot|can't|will not|won't)\b(?! track)[^.;]{0,40}\b(?:respond|honou?r|recogni[sz]e|support)\b[^.]{0,200}\b(?:however|but|except)\b[^.]{0,80}\b(?:global privacy control|gpc)\b/,
        polarity: 'conditional',
      },
      {
        text: /\bin (?:certain|some) (?:territories|states|jurisdictions|countries|cases)\b|\b(?:where|if|when|to the extent|as)\b[^.;]{0,30}\brequired\b|\breside in (?:certain|some|a)\b|\bnot all of our\b|\bprior to your turning\b/,
        near: /\bdo[- ]not[- ]track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b|\bopt-?out (?:preferences? )?signals?\b/,
        unless: /\b(?:see|visit|read) our\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:(?:do(?:es)?|did|may|will|is|are|be) not|cannot|\w+n't|unable to)\b(?! track)[^.;]{0,50}\b(?:respond|honou?r|recogni[sz]e|react|support|process|act on|take (?:any )?action|comply|alter|change|adhere|follow|designed)(?:s|ed|ing)?\b/,
        near: /\bdo[- ]not[- ]track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b|\bopt-?out (?:preference )?signals?\b|\bnot (?:to )?be tracked\b/,
        unless: /\byou (?:do|would) not (?:wish|want)|\bpromises\b|\bhow (?:\w+ ){1,6}respond/,
        polarity: 'denied',
      },
      {
        text: /\b(?:ignor|disregard)\w*\b[^.;]{0,40}\b(?:do[- ]not[- ]track|dnt|global privacy control|gpc)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:honou?rs?|recogni[sz]es?|respects?|responds? to|process(?:es)?|treats?|compl(?:y|ies) with|supports?|adheres? to|act on|follows?|stop (?:collecting|running|tracking))\b/,
        near: /\bdo[- ]not[- ]track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b|\bopt-?out (?:preferences? )?signals?\b/,
        unless: /\bhow (?:\w+ ){1,6}responds?\b|\bentitled to know\b|\bto determine whether\b/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'email-tracking',
    category: 'track',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Tracks if you open its emails'],
        explanation: 'Hidden pixels or links show them when you open an email and what you click.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not track if you open its emails'],
        explanation: 'They say that they do not watch whether you open their emails or click links in them.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Tracks if you open some of its emails'],
        explanation: 'They watch whether you open their emails, but only with your agreement or in some cases.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: User online activities',
      dpv: 'pd:LinkClicked',
      tosdr: 'Tracking pixels are used in service-to-user communication',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:whether|when|if|that|which|how)\b[^.;]{0,50}\b(?:open|opened|opens|read|view|viewed|click|clicked|clicks)\b[^.;]{0,30}\b(?:e-?mails?|newsletters?)\b/,
        near: /\b(?:track|tell|know|see|determine|detect|collect|record|measure|learn|monitor|notif|understand|analy[sz]|count|identif|find out|confirmation)\w*\b/,
        unless:
          /\byou (?:will|should|may) (?:\w+ )?(?:receive|see)\b|\bunsubscrib\w+ (?:link|button)\b|\bable to tell:/,
      },
      {
        text: /\b(?:e-?mails?|newsletters?|messages)\b[^.;]{0,60}\b(?:opened|viewed|clicked|forwarded|opens?|openings?|been read)\b/,
        near: /\b(?:track|tell|know|see|determine|detect|collect|record|measure|learn|monitor|identif|pixels?|beacons?|understand|data|information|find out|clickstream)\b/,
        unless: /\bunsubscrib|\bread our e-?mails or\b/,
      },
      {
        text: /\b(?:pixels?|beacons?|clear gifs?|electronic images|tracking (?:links?|technolog\w+))\b[^.;]{0,80}\b(?:e-?mails?|newsletters?|communications sent)\b|\b(?:e-?mails?|newsletters?|communications sent)\b[^.;]{0,50}\b(?:pixels?|beacons?|clear gifs?|electronic images|tracking links?)\b/,
        unless: /\b(?:contact us)\b/,
      },
      {
        text: /\b(?:open(?:ing)?|click(?:-| )?(?:through)?|response) rates?\b|\beffectiveness of our (?:e-?mails?|newsletters?)\b/,
        near: /\be-?mails?\b|\bnewsletters?\b/,
      },
      {
        text: /\b(?:opened|click on|clicked|forwarded)\b/,
        under: /\bopen an? e-?mail\b|\bin our (?:e-?mails|newsletters)\b/,
      },
      {
        text: /\b(?:interact|interactions?|interest)\b[^.;]{0,40}\b(?:our |electronic |the content of )(?:\w+ )?(?:e-?mails?|newsletters?)\b/,
      },
    ],
  },
  {
    id: 'fingerprinting',
    category: 'track',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Fingerprints your device'],
        explanation: 'They recognise your device from its technical details, even without cookies.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not fingerprint your device'],
        explanation: 'They say that they do not try to recognise your device from its technical details.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Fingerprints your device in some cases'],
        explanation: 'They recognise your device from its technical details with your agreement or in stated cases.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: IP address and device IDs',
      dpv: 'pd:BrowserFingerprint',
      tosdr:
        '323: You are tracked via web beacons, tracking pixels, browser fingerprinting, and/or device fingerprinting',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:device|browser|digital|canvas|machine|hardware|computer)(?: or \w+)?[- ]finger-?print(?:s|ing|ed)?\b|\bfinger-?printing\b|\bbrowser type or finger-?print\b|\bfinger-?prints?\b[^.;]{0,20}\b(?:your|the|a|of) (?:device|browser)\b/,
        unless:
          /\b(?:biometric|facial|face|retina|iris|voice ?prints?|touch id|applicants?)\b|^\W*(?:device|browser) finger-?printing (?:is|can|technolog)/,
      },
      { text: /\bmachine identification\b/ },
      {
        text: /\b(?:recogni[sz]|identif|distinguish)\w*\b[^.;]{0,40}\b(?:device|browser|computer)\b[^.;]{0,60}\b(?:characteristics|configuration|technical (?:details|properties|features)|combination of|screen|fonts)\b/,
        unless: /^\W*device finger-?printing\b/,
      },
      {
        text: /\b(?:user agent|fonts|screen (?:resolution|size)|color depth|colour depth|time ?zone|plug-?ins?|touchscreen|headers|system (?:platform|language)|canvas)\b/,
        under: /\bfingerprint/,
      },
    ],
  },
  {
    id: 'identifies-visitor',
    category: 'track',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Links your activity to you'],
        explanation: 'Your visits, cookies or log data are tied to you as a person rather than staying anonymous.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not link your activity to you'],
        explanation: 'They say that what they note about visits, such as cookies or logs, does not point to you.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Links your activity to you in some cases'],
        explanation:
          'What they note about your visits is tied to you only if you agree or in the cases that they name.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Identifiability: Identifiable',
      dpv: 'dpv:TrackingByFirstParty',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:not|never|no longer|cannot|\w+n't)\b[^.;]{0,40}\b(?:personally[- ]identif(?:y|iable|ies|ying)|identif(?:y|ies|iable|ying)|identity|(?:be )?(?:tied|linked|traced|connected|associated|link|associate) (?:back )?(?:to|with)|contain (?:any )?personal(?:ly)?)\b|\bwithout (?:your |the |being )?(?:linked|identity|(?:directly )?identifying)\b/,
        near: /\b(?:cookies?|pixels?|beacons?|analytics|ip addresses?|log|logs|visits?|visitors?|brows\w+|search\w*|device|identifiers?|statistical|usage|session|advertising ids?|measurements?|ads?)\b/,
        unless:
          /\b(?:share|sell|disclose|rent|transfer|provide|children|law|delete|contact|verify|request|consent|require|employees|aggregate data|we aggregate|number of)\w*\b|\bnot (?:only|limited|necessarily)\b|\bcookies\b[^.;]{0,30}\bcollect information from your device/,
        polarity: 'denied',
      },
      {
        text: /\bcookies?\b[^.;]{0,40}\b(?:do|does|will|can) ?not (?:collect|contain|include|hold|store|record|gather|identify)\b[^.;]{0,30}\b(?:personal\w*|you|identif\w+)\b|\b(?:we|data|information|ids|identifiers) (?:do|does|can) ?not (?:\w+ )?(?:enable|allow|permit)\b[^.;]{0,40}\bidentif/,
        polarity: 'denied',
      },
      {
        text: /\b(?:\w+n't|not) know (?:exactly )?who\b|\b(?:not|no way|ruled out)\b[^.;]{0,40}\b(?:know|create a history|identif\w+ (?:can|is))\b[^.;]{0,40}\b(?:who|your search|user|ruled out)\b|\bidentification can be ruled out\b/,
        near: /\b(?:data|search\w*|measurements?|ip address\w*|visit\w*)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:fully |completely |entirely |remain |stays? |remains |is |are |viewed? |visit(?:ed)? (?:our site )?|browsed? |only |use |uses )anonym(?:ous(?:ly)?|i[sz]ed)\b/,
        near: /\b(?:visit|cookies?|log|ip address|brows|search|analytics|visitors?|usage data|our (?:site|website)|statistics)\w*\b/,
        unless:
          /\b(?:if|may|share|disclose|aggregated? (?:or|and)|not (?:\w+ )?anonym|delete|retain|kept|once)\w*\b|\bno longer\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:link|associate|connect|combine|tie|attribute|match|correlate)(?:d|s|ed|ing)?\b[^.;]{0,60}\b(?:with|to) (?:your|you|a|an|the|any|existing|that|those|this|individual|specific|identifiable)\b[^.;]{0,25}\b(?:accounts?|profile|identity|personal(?:ly)?|you|name|user|person|individual|visitor|customer|e-?mail)\b/,
        near: /\b(?:cookies?|pixels?|analytics|ip address\w*|log|logs|visits?|brows\w+|search|device identifiers|identifiers?|usage|activit\w+|automatically|tracking|technical|wallet)\b/,
        unless:
          /\b(?:third[- ]party (?:site|account|service)|link(?:s|ed)? to (?:other|third)|facebook account|social|sign in|log in (?:using|with|through)|your device|reasonably be|considered?|not)\b|\bright\b/,
      },
      {
        text: /\b(?:combine|connect|associate|link|merge)(?:d|s)?\b[^.;]{0,60}\b(?:with|to) (?:the |any )?(?:other )?(?:personal |pii |account )?(?:data|information) (?:that )?(?:we|you|about you|(?:previously )?(?:collected|provided))\b/,
        near: /\b(?:automatically|usage|log|cookies?|brows\w+|online services|analytics|device)\b/,
        unless: /\b(?:other sources|third part(?:y|ies)|partners|not)\b/,
      },
      {
        text: /\b(?:recogni[sz]e|identify|distinguish)s? (?:you|(?:our |returning |unique |repeat |individual |and track )?(?:visitors?|(?:website )?users?)|a (?:user|visitor|returning))\b|\bidentify and track visitors\b/,
        near: /\bcookies?\b|\bidentifiers?\b|\bpixels?\b|\btechnolog\w+\b|\breturn\b|\blater uses\b/,
        unless:
          /\bunauthori[sz]ed|\bverify|\bfraud|\bnot\b|\b(?:to|we) identify you (?:when|if) you (?:call|contact)|\bthird[- ]part|\bsmall (?:text )?files?\b|\bnumber\b/,
      },
      {
        text: /\b(?:you are|you're|visits? (?:are|is)) (?:no longer |not )anonymous\b|\bno longer anonymous\b/,
        polarity: 'asserted',
      },
      {
        text: /\bsame (?:person|user|household|visitor)\b|\bdevices? (?:all )?belongs? to you\b|\bdevices for you\b/,
        near: /\b(?:link|associat|recogni[sz]|match|identif|connect|infer|understand)\w*\b/,
      },
      {
        text: /(?:\b(?:not|never|no|none|cannot|nor)|n't)\b[^.;]{0,70}\b(?:personally[- ]?identif\w*|personal(?:ly)? (?:data|information|identif\w+)|identif(?:y|ies|iable|ied)|identity|who you are|sensitive (?:information|or personal)|track (?:users|you|visitors)|profiles? of|name, address)\b/,
        near: /\b(?:cookies?|pixels?|beacons?|analytics|ip address\w*|logs?|log files?|statistic\w*|usage|telemetry|crash|server|website visit|visit (?:our|the|this)|anonym\w*|non-?personal\w*|automatically|javascript|identifier)\b/,
        unless:
          /\b(?:share|sell|rent|children|law|delete|contact us|verify|consent|required|employees|combined?|opt|number of|disclose|third part\w*|right|if you (?:do|choose)|means|refers)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:we|us|our \w+|google|they|and) (?:may |can |will |also |might |sometimes |then |could |do )*(?:link|associate|connect|combine|match|tie|correlate|merge|attribute)\b[^.;]{0,80}\b(?:to|with|under|and)\b[^.;]{0,40}\b(?:your|you|personal(?:ly)?|account|individual|single user|user id|profile|identity|provided by you)\b/,
        near: /\b(?:cookies?|pixels?|beacons?|analytics|ip address\w*|logs?|log files?|clickstream|usage|activity|automatically|identifiers?|device|brows\w+|non-?personal\w*|technical|visits?|choices)\b/,
        unless:
          /\b(?:not|\w+n't|never|social|facebook|third[- ]party (?:site|account|service)|links? (?:to|from)|other sources|offline|purchase|right|if you (?:link|connect)|no longer|opt|delete)\b/,
      },
    ],
  },
  {
    id: 'third-party-collect',
    category: 'track',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Other companies collect data here'],
        explanation: 'Analytics, ad or partner companies collect data about you directly on this site.',
      },
      denied: {
        rating: 'good',
        titles: ['Other companies do not collect data here'],
        explanation: 'They say that no other company collects data about you through this service.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Other companies may collect data, with limits'],
        explanation: 'Other companies collect data about you here only if you agree or in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Action Third Party: Collect on first party website/app',
      dpv: 'dpv:TrackingByThirdParty',
      tosdr: '325: Third-party cookies are used for statistics',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:third[- ]?part(?:y|ies)|(?:business |advertising |ad |marketing |analytics |our |payment processing )partners?|advertisers?|ad (?:servers?|networks?)|network advertisers|advertising (?:compan|network|server)\w*|(?:analytics|ad network|content|platform|app store) (?:services? )?providers?|our service providers|vendors|these (?:companies|entities|features|services|tools|providers)|social (?:media|network)\w*|plug-?ins?|widgets?|google|facebook|meta|microsoft|twitter|linkedin|youtube|paypal|stripe|hotjar|hubspot)\b[^.;]{0,60}\b(?:collects?|gathers?|receives?|obtains?|tracks?|records?|monitors?|automatically receives?|access and store|processes)\b[^.;]{0,70}\b(?:data|information|cookies?|activit\w+|ip address\w*|visit\w*|brows\w+|usage|use|identifiers?|statistics)\b/,
        unless:
          /\bwe (?:may |also |will |might |can |automatically |directly )*(?:collect|receive|obtain|gather|get|process|record|combine|share|disclose)|\bcollected from (?:\w+ ){0,3}(?:third|partners)|\b(?:privacy (?:policy|policies|practices|notice|statement) of|not responsible|sites? that we do not|links? to other|linked to|other websites that)\b|\bprovided to us\b|\bshare\w*\b[^.;]{0,60}\bwith (?:\w+ ){0,3}third/,
      },
      {
        text: /\bwe,? (?:and|or|and\/or) (?:our |other |certain |the |selected )?(?:[\w-]+,? (?:and )?){0,5}(?:third[- ]?part(?:y|ies)|partners?|vendors?|providers?|advertisers?)\b[^.;]{0,120}\b(?:collect|gather|use cookies|use (?:[\w-]+ ){0,3}technologies|track|monitor|record|access)\b/,
      },
      {
        text: /\b(?:allow|permit|let|authori[sz]e|enable)s?\b[^.;]{0,50}\b(?:third[- ]?part(?:y|ies)|partners|advertisers|advertising|others|companies|providers|networks|google|facebook)\b[^.;]{0,80}\b(?:to|through) (?:\w+ ){0,4}(?:collect|gather|place|use (?:cookies|\w+ tracking|tracking|other)|track|obtain|monitor|provide analytics|serve|learn|cookies)\b/,
      },
      {
        text: /\b(?:use|uses|using|utili[sz]es?|implemented|include|includes|including|integrat\w+|embed\w*|engage|via|with help of|provided by|example)\b[^.;]{0,60}\b(?:google analytics|google tag manager|google ads|google recaptcha|recaptcha|yahoo analytics|adobe analytics|matomo|piwik|hotjar|microsoft clarity|mixpanel|amplitude|segment|posthog|hubspot|facebook pixel|meta pixel|linkedin insight|tiktok pixel|doubleclick|contentsquare|crazy ?egg|fullstory|optimizely|new relic|appsflyer|firebase|flurry)\b/,
        unless: /\bopt[- ]?out|\badd-on\b|\bgaoptout\b|\bplug-?in\b|\blegal basis\b|\bgoverned by\b/,
      },
      {
        text: /\b(?:google analytics|google tag manager|google ads|google recaptcha|recaptcha|yahoo analytics|adobe analytics|matomo|piwik|hotjar|microsoft clarity|mixpanel|amplitude|posthog|hubspot|facebook pixel|meta pixel|doubleclick|contentsquare|optimizely|facebook|google)\b[^.;]{0,40}\b(?:is a web|uses|will use|tracks?|records?|collects?|provides|used to|helps|evaluates?|processes|places?|sets?)\b/,
        unless:
          /\bopt[- ]?out|\badd-on\b|\bgaoptout\b|\bnot responsible|\bprivacy policy\b|\bgoverned by\b|\bprivacy shield\b|\blegal basis\b/,
      },
      {
        text: /\bthird[- ]party (?:web |online )?(?:analytics?|analytical|tracking|measurement|session)\b(?: and \w+)?(?: \w+)? (?:tools?|services?|providers?|partners?|software|compan\w+|technolog\w+)\b/,
        unless: /\bopt[- ]?out|\bshare\w*\b|\btransfer\b/,
      },
      {
        text: /\b(?:transmitted|transferred|sent|forwarded)\b[^.;]{0,30}\bto\b[^.;]{0,30}\b(?:google|facebook|meta|microsoft|twitter|third[- ]part(?:y|ies)|social)\b/,
        near: /\b(?:cookies?|ip address\w*|your use of|browser|visit\w*|pages?|analytics|plug-?ins?)\b/,
        unless: /\bopt[- ]?out|\bprevent\b/,
      },
      {
        text: /^\W*(?:they|these (?:third[- ]?part(?:y|ies)|companies|services|entities|features|providers|tools|partners)) (?:may |can |will )?(?:also )?(?:automatically )?(?:collect|receive|use cookies|analy[sz]e|track|record|gather)\b/,
        near: /\b(?:third[- ]?part(?:y|ies)|partners|analytics|advertis\w+|providers?|plug-?ins?|companies|entities|social)\b/,
      },
      {
        text: /\b(?:social (?:media|network)\w*|plug-?ins?|buttons?|embedded (?:content|videos?))\b[^.;]{0,120}\b(?:connection (?:is|to)|servers? of|transmit\w*|allows? their operators|learn that you)\b/,
      },
      {
        text: /\b(?:third[- ]part(?:y|ies)|partners|advertisers|(?:ad|advertising)(?:-serving)? (?:networks?|compan\w+|partners?|servers?)|analytics (?:providers|compan\w+|partners)|these (?:companies|parties|providers|websites|partners)|other (?:parties|companies|websites))\b[^.;]{0,60}\b(?:collect|gather|obtain|track|monitor|set|place|use|compile|record)s?\b[^.;]{0,60}\b(?:data|information|cookies?|beacons?|ip address|activit\w+|behaviou?r|interaction|visits?|usage|identifiers?)\b/,
        near: /\b(?:cookies?|beacons?|track\w*|analytics|advertis\w*|ads?|embed\w*|plug-?ins?|widgets?|our (?:site|website|app|platform)|this (?:site|website)|when you (?:use|visit|access))\b/,
        unless:
          /\b(?:we (?:may |will |also |do |automatically )*(?:collect|receive|gather|obtain|share|use)|opt|disable|right|not (?:responsible|control)|on our behalf|contract|receive from|from third|links? to|privacy polic(?:y|ies) of|if you do not|children|necessary to perform|only|aggregate|credit|provided by)\b/,
      },
    ],
  },
  {
    id: 'track-cross-site',
    category: 'track',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Follows you on other websites'],
        explanation: 'They, or their partners, recognise you on sites that have nothing to do with them.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not follow you on other sites'],
        explanation: 'They say that they do not watch what you do on websites or apps that are not theirs.',
      },
      conditional: {
        rating: 'bad',
        titles: ['May follow you on other sites, with limits'],
        explanation: 'They follow you on other websites only if you agree, or there are stated limits to it.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Action First-Party: Track user on other websites',
      dpv: 'dpv:Tracking',
      tosdr: 'tracks you on other websites',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:across|over) (?:\w+ ){0,2}(?:other|third[- ]?party|different|unrelated|unaffiliated|non-affiliated|multiple|various|several|the|those) (?:\w+ )?(?:web ?sites|websites|sites|services|apps|applications|internet)\b|\bacross (?:web ?)?sites (?:which|that)\b/,
        near: /\b(?:track|collect|activit|brows|behavio|follow|recogni[sz]|monitor|observ|deliver|target)\w*\b/,
        unless:
          /\b(?:opt[- ]?out|across our|data processing|right to|signals?|transmi\w+|search engines?|defined|known as|refers to|widely used|you do not (?:wish|want))\b/,
      },
      {
        text: /\b(?:track|monitor|follow|observe|record|recogni[sz]e)s?\b[^.;]{0,60}\b(?:other|third[- ]?party|different|unrelated|unaffiliated|non-affiliated|partner) (?:\w+ )?(?:web ?sites?|sites?|apps)\b|\bfrom one (?:web ?)?site to another\b|\b(?:track|monitor)s? the (?:web ?)?sites you visit\b/,
        near: /\b(?:brows|you|users|visit|activit|behavio)\w*\b/,
        unless: /\b(?:signals?|feature|option|you do not (?:wish|want)|traffic patterns)\b|\btypically read\b/,
      },
      {
        text: /\b(?:activit(?:y|ies)|visits?|visit|use|usage|behaviou?r|browsing(?: habits| history| activity)?|interactions?|interact|pages viewed)\b[^.;]{0,50}\b(?:on|to|of|at|from|with|across|visit|use)\b[^.;]{0,40}\b(?:other|third[- ]?party|unrelated|unaffiliated|non-affiliated|partners?'?|partners?'s|different) (?:online |mobile |internet |similar )?(?:web ?sites?|sites|services|online services|apps|applications)\b/,
        near: /\b(?:track|collect|cookies?|advert|ads|target|relevant|pixels?|gather|combin|use information)\w*\b/,
        unless:
          /\b(?:links? to|linked|linking|not responsible|privacy polic(?:y|ies) of|those (?:third|other)[- ]|not apply|sign in|log ?in|share\w* (?:this|content|it)|opt[- ]?out|post\w*|copied|may appear|you choose to connect|ads on third|submit to|on our behalf|not be able to|signals? to)\b/,
      },
      {
        text: /\b(?:this|our) (?:\w+ )?(?:site|website|service)s? and\/?(?: |or )(?:on |to |from )?others?\b(?: (?:\w+ )?(?:web ?sites|sites|services|web ?pages|that you visit))|\bafter you (?:leave|left|have left) our\b|\b(?:other|third[- ]party) (?:web ?)?sites on the internet\b|\bleave our services\b|\bwebsites you(?:'ve| have)? visit(?:ed)?\b[^.;]{0,40}\b(?:ads?|personali[sz]|target|interests?)\w*\b|\badvertisements based on the websites\b/,
        near: /\b(?:track|collect|cookies?|advert|ads|target|serve|pixels?|gather|monitor)\w*\b/,
        unless: /\b(?:links? to|opt[- ]?out|before (?:you )?visit|referr\w+|came from|directed you)\b/,
      },
      {
        text: /\b(?:on and off|on or off|off) (?:of )?(?:the|our) (?:services?|sites?|platform|websites?)\b|\b(?:websites|sites|apps)(?:,)? (?:or|and) (?:apps|websites|sites|games|platforms) (?:that|which|with which) (?:\w+ )?(?:use|incorporate|integrate|embed|work|we work)\b|\bintegrated into third[- ]party\b/,
        near: /\b(?:track|collect|activit|brows|visit|cookies?|advert|ads|target)\w*\b/,
      },
      { text: /\bcookie (?:sync|match)\w*\b|\bcross-(?:site|app) (?:track|profil|ident)\w+/ },
      {
        text: /\b(?:track(?:s|ed|ing)?|collect(?:s|ed)?|monitor(?:s|ed)?|profile|recogni[sz]e\w*|compile|activit\w+|behaviou?r\w*|brows\w+)\b[^.;]{0,80}\b(?:across (?:\w+ ){0,3}(?:websites?|web ?sites?|sites|apps?|devices|platforms|internet|web|the|different)|over time and|on (?:other|third[- ]party|non-affiliated) (?:\w+ )?(?:websites?|sites|apps|services|platforms)|(?:and|from) (?:on )?other (?:websites?|web sites|sites|apps|platforms)|elsewhere (?:on|online)|inside and outside|(?:other|different|specific) (?:web)?sites (?:you|visited))/,
        unless:
          /\b(?:not responsible|links? to|privacy polic\w+|opt|sign in|log in|respond\w*|do not track|not apply|right|block|disable|download|if you (?:post|share|link)|copyright|delete|browser settings|available on|not (?:cover|control)|manage|security|consistent|fraud|aggregate|sensors|sell our|our websites?|our behalf|inform websites|dnt|tell sites|makes? no attempt|does not track|visits)\b/,
      },
    ],
  },
  {
    id: 'track-keystrokes',
    category: 'track',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Records what you type'],
        explanation: 'They record text you type or keys you press, sometimes even before you press send.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not record what you type'],
        explanation: 'They say that they do not record the keys you press or the text you type.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Records what you type in some cases'],
        explanation: 'They record what you type with your agreement, or in the cases that they name.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: User online activities',
      dpv: null,
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\bkey-?(?:strokes?|presses|press)\b|\bkey (?:strokes?|touches|presses)\b|\bkeys? (?:that )?you press\b|\bkeyboard (?:input|activity|events?)\b/,
        unless: /\b(?:prevent|protect|malware|attackers?|keyloggers?|gait|voiceprints?)\b/,
      },
      {
        text: /\b(?:text|words|what|anything|everything|content) (?:that )?(?:you|users?|visitors?) (?:may |might )?(?:type|enter|key in|have typed)\b|\btext (?:is )?(?:entered|typed)\b/,
        near: /\b(?:record|captur|log|monitor|see|mouse|track|scroll|clicks?|screen recordings?|replay)\w*\b/,
        unless: /\bsearch (?:box|bar)\b|\bpassword\b/,
      },
    ],
  },
  {
    id: 'track-session-replay',
    category: 'track',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Records your mouse and screen activity'],
        explanation: 'Your clicks, mouse movements and scrolling are recorded so a visit can be replayed like a film.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not record your mouse or screen'],
        explanation: 'They say that they do not record your clicks, mouse movements or scrolling.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Records mouse and screen in some cases'],
        explanation: 'They record your clicks, mouse movements or screen with your agreement or in stated cases.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: User online activities',
      dpv: 'dpv:Observe',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\bsession[- ](?:replays?|re-?cordings?|heat ?maps?)\b|\bvisit re-?cordings?\b|\bscreen recordings?\b(?=[^.;]{0,80}\b(?:mouse|activit|scroll|text|click|cursor))|\b(?:record|replay)(?:s|ed|ing)?\b[^.;]{0,30}\b(?:your|browsing|entire|each|user) (?:sessions?|visits?|screen)\b/,
      },
      {
        text: /\bmouse[- ]?(?:movements?|clicks?|tracking|overs?|activity|position)\b|\b(?:cursor|pointer) (?:movements?|position)\b|\bmove (?:the|your) mouse\b/,
        unless: /\bfraudulently\b/,
      },
      {
        text: /\bheat ?maps?\b/,
        near: /\b(?:clicks?|website|session|visitors?|behavio\w+|scroll\w*)\b/,
        unless: /\b(?:global|personal) heat/,
      },
      {
        text: /\bscroll(?:s|ing|ed)?\b/,
        near: /\b(?:clicks?|clicking|taps?|hover|recordings?|captur\w+|interaction information|drags|movements?)\b/,
        unless: /\bscroll(?:ing)? (?:down|to the|through (?:this|the))\b/,
      },
      { text: /\bhover-?(?:s|ing|overs?)?\b/, near: /\bclicks?\b/ },
    ],
  },
  {
    id: 'web-beacons',
    category: 'track',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Uses tracking pixels or web beacons'],
        explanation: 'Invisible images or scripts report what you open and where you go.',
      },
      denied: {
        rating: 'good',
        titles: ['No tracking pixels or web beacons'],
        explanation: 'They say that they use no invisible images or scripts to see what you open.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Uses tracking pixels in some cases'],
        explanation: 'Invisible images or scripts report what you open, with your agreement or in stated cases.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Cookies and tracking elements',
      dpv: null,
      tosdr:
        '323: You are tracked via web beacons, tracking pixels, browser fingerprinting, and/or device fingerprinting',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:web|action|network|invisible|tracking|electronic) (?:beacons?|bugs?)\b|\bbeacons\b|\b(?:clear|transparent|invisible|single-pixel|1x1|pixel) (?:"?\.?gifs?"?|images?)\b|\b(?:tracking|conversion|invisible|advertising|facebook|meta|embedded|marketing) (?:\w+ )?pixels?\b|\bpixel(?:s|[- ]tags?|[- ]tracking)?\b(?! (?:is|are) (?:a|the) (?:small|tiny|type))/,
        unless:
          /\b(?:screen|camera|google pixel|resolution)\b|\b(?:block|disabl|reject|opt(?:ing)?[- ]out|refus)\w*\b[^.;]{0,40}\b(?:beacons?|pixels?)\b|\b(?:ble|bluetooth|location) beacons?\b|^\W*(?:web beacons|pixel tags|pixels)\W*$|^\W*(?:an? )?"?(?:web )?beacons?"?(?: \([^)]{0,90}\))? (?:is|are) (?:an? )?(?:small|tiny)\b(?!.{0,200}\b(?:we|our|us)\b)/,
      },
      {
        text: /\b(?:tiny|small|invisible|transparent) (?:\w+ )?(?:images?|graphics?)\b/,
        near: /\b(?:e-?mails?|pages?|track|count|know)\b/,
        unless: /\b(?:logo|profile)\b|^\W*(?:an? )?"?web beacons?"?\b/,
      },
      {
        text: /\bembedded scripts?\b|\btags and scripts\b/,
        near: /\b(?:track|collect|cookies?|use)\b/,
        unless: /\bindicates any technology\b/,
      },
    ],
  },
] as const satisfies readonly Practice[];
