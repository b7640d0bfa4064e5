/** What policies say about "Your rights and choices", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const rights = [
  {
    id: 'erase-limits',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Some data cannot be removed'],
        explanation: 'They say that a request to delete or see data can be refused or only partly met.',
      },
      denied: {
        rating: 'good',
        titles: ['Deletes everything when asked'],
        explanation: 'They say that nothing is left behind when you have your data deleted.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Some data may stay in stated cases'],
        explanation: 'They say when a request to delete or see data can be refused or only partly met.',
      },
    },
    sources: {
      opp115: 'User Access, Edit and Deletion / Access Type: Delete account (partial)',
      dpv: null,
      tosdr: 'Some personal data may be kept for business interests or legal obligations',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:completely|fully|permanently|entirely) (?:delet|eras|remov)\w+\b[^.;]{0,40}\b(?:no|nothing|without)\b[^.;]{0,30}\b(?:cop(?:y|ies)|remain\w*|trace|left|kept)\b|\b(?:no|nothing)\b[^.;]{0,30}\b(?:remain|kept|left|retain)\w*\b[^.;]{0,40}\bafter\b[^.;]{0,30}\bdelet/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|\w+n't|unable|impossible|cannot|can not)\b[^.;]{0,40}\b(?:comply|honou?r|fulfil\w*|accommodate|grant|act on|remove|delet\w*|erase|propagate|agree to|help)\b[^.;]{0,60}\b(?:requests?|rights?|information|data|comments|content|posts?|changes)\b/,
        near: /\b(?:request|right|delet|remov|eras|access)\w*\b/,
        unless:
          /\byou (?:do not|may not|cannot|are not)\b|\bwe do not (?:process|collect|sell|share)\b|\bchild(?:ren)?\b|\b(?:do-not-track|do not track)\b|\bsufficient information\b|\bdoes not process\b|\bwithout (?:your|an) account\b/,
      },
      {
        text: /\b(?:may|might|can|could|reserve the right to|allow us to) (?:also )?(?:den(?:y|ied)|refuse|decline|reject)\b[^.;]{0,70}\b(?:requests?|rights?|erase|delete|deletion|act)\b|\bden(?:y|ied) your (?:request|deletion)/,
        near: /\b(?:requests?|rights?)\b/,
        unless:
          /\b(?:cookies?|deny you (?:goods|services)|appeal|discriminat\w+|consent|browser|complain\w*|agent|automated)\b/,
      },
      {
        text: /\b(?:(?:these|such|your|the|this|those) rights?|requests?)\b[^.;]{0,40}\b(?:not absolute|(?:may|might|can) (?:also )?be (?:limited|restricted)|are limited|may (?:not apply|only apply|apply only)|may or may not)\b|\blimitations? (?:to|on) (?:these|your|such) rights\b/,
      },
      {
        text: /\b(?:remain|stay|persist|retain|keep|store|maintain|preserve)\w*\b[^.;]{0,90}\b(?:even )?(?:after|if|when|following|once)\b[^.;]{0,30}\b(?:you|your|account|deletion|delet\w+|remov\w+|clos\w+)\b[^.;]{0,40}\b(?:delet|remov|clos|deactivat|terminat)\w*|\bafter your request\b/,
        unless:
          /\b(?:back-?ups?|we (?:will )?delete|as long as|until|no longer|cookies?|(?:period|maximum|minimum) of|\d+ (?:days|months|years)|(?:six|twelve) (?:months|years))\b/,
      },
      {
        text: /\b(?:may|might|will|could|can) (?:continue to |still |nevertheless |however )?(?:remain|be viewable|be discoverable|persist|exist)\b/,
        near: /\b(?:delet|remov|cached?|archived?|archives|search engines?|unrevised|posted)\w*\b/,
        unless: /\b(?:back-?ups?|anonymous|cookies?|liable|on your device)\b/,
      },
      {
        text: /\b(?:need|required?|have|obliged|permitted|allowed|asks? us) (?:\w+ )?to (?:keep|retain)\b|\b(?:may|will|must) (?:also |still |however |continue to )+(?:keep|retain)\b|\bmay retain\b/,
        near: /\b(?:request deletion|(?:request|account)[^.;]{0,20}(?:deleted|deletion)|(?:delete|close) (?:your|an|the) account|deletion request|data deletion|erasure)\b/,
        unless: /\b(?:back-?ups?|as long as your account|until you|unless we (?:need|are)|period of)\b/,
      },
      {
        text: /\b(?:subject to|except)\b[^.;]{0,60}\b(?:retention|retain|legal obligations?|legally required)\b/,
        near: /\b(?:delet|eras)\w*\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:to )?\w{3,}/,
        under:
          /\b(?:den(?:y|ied)|refuse|decline|not be able to (?:comply|delete)|cannot be fulfilled)\b[^.]{0,90}\b(?:delet|eras)\w*|\brequests cannot be\b/,
      },
      {
        text: /\b(?:retain|keep|maintain|continue to (?:store|use|retain)|remain|persist|exist|preserve|stay)\b[^.;]{0,120}\b(?:(?:even )?(?:after|if|when|though) you (?:have )?(?:delet\w+|clos\w+|cancel\w*|remov\w+|terminat\w+)|after (?:the )?(?:deletion|removal|closing|closure|cancell?ation)|even in the event)|\b(?:after (?:the )?(?:deletion|removal|closing|closure)|(?:deleted|removed) (?:information|data|content))\b[^.;]{0,80}\b(?:remain|persist|exist|retain|left|stay|continue)\b/,
        unless: /\b(?:how long|days|right to|children|opt)\b/,
      },
      {
        text: /\b(?:not (?:guarantee|ensure|always be able)|cannot (?:guarantee|ensure)|(?:law|we) may (?:\w+ ){0,4}(?:decline|refuse|deny|not permit|not (?:require|allow))|(?:decline|refuse) (?:your request|erasure|to (?:delete|erase))|cannot be (?:deleted|erased|removed|recalled|scrubbed)|not (?:be )?(?:deleted|erased|scrubbed|removed)|cannot (?:delete|erase|remove)|(?:as long as|provided) (?:it|that)[^.;]{0,30}(?:conflict|legal|law))\b/,
        near: /\b(?:delet\w+|eras\w+|remov\w+|recalled|decline your request|scrubbed|right to)\b/,
        unless:
          /\b(?:cookies|verify|verif\w+|children|child|discriminat\w*|anonym\w*|secur\w+|correct|opt|unsubscribe|retaliat\w*|if you (?:do )?not|agent)\b/,
      },
      {
        text: /^\W*(?:\d\. |\(?[a-z]\) )?(?:complete (?:the|your|a) transaction|detect security|debug|fix errors|exercise free speech|comply with (?:the california|a legal|our legal)|engage in (?:public|scientific)|enable solely|use your personal information internally|make other internal|identify and repair|provide a good|perform a contract|protect against)/,
        under: /delet|eras|retain/,
      },
    ],
  },
  {
    id: 'optout-ads',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can opt out of targeted ads'],
        explanation: 'You can switch off ads that are chosen from what you do.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot opt out of targeted ads'],
        explanation: 'They say that you cannot switch off ads that are chosen from what you do.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can opt out of some targeted ads'],
        explanation: 'You can switch off targeted ads, within the limits that they describe.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Purpose: Advertising',
      dpv: 'dpv:OptingOutFromProcess',
      tosdr: 'You can opt out of targeted advertising',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:opt(?:s|ing|ed)?[- ]?outs?(?: of| from)?|turn(?:ing)? off|disabl\w+|switch(?:ing)? off|object to|adjust|not (?:wish|want) to|choices?|reset|prefer not|stop|preferences|settings|oppose)\b[^.;]{0,110}\b(?:(?:targeted|interest|personali[sz]ed?|behaviou?ral|tailored|relevant|online|google|customi[sz]ed|network|third[- ]party|ads?|cross-context)[- ](?:\w+ )?(?:based )?(?:ads?|adverts?|advertis\w+|marketing)|advertis(?:ing|ements?|ers?)|ads)\b/,
        near: /\b(?:opt|choice|choose|turn|disabl|switch|limit|you (?:can|may|have)|visit|click|object|settings|preferences|right|wish|want|prefer)\w*\b/,
        unless:
          /\b(?:we (?:may |will |also )?(?:use|share|send|permit)\b[^.;]{0,60}\b(?:preferences|settings|services))|\btelemarketing|\bdo[- ]not[- ]track signals?\b|\bpromotional e-?mails from our advertis\w+|\bdirect advertising\b|\bwill not process\b/,
      },
      {
        text: /\b(?:network ?advertising ?initiative|digital advertising alliance|(?:aboutads|youronlinechoices|networkadvertising|thenai|youradchoices)\b|your ?online ?choices|your ?ad ?choices|adchoices|limit ad tracking|ads settings|ad settings|ad preferences|opt out of ads personali[sz]ation)/,
        near: /\b(?:opt|choice|choose|turn|disabl|switch|limit|control|manage)\w*\b/,
        unless: /\b(?:member of|code of conduct|compl(?:y|ies) with|adheres? to|principles|do not sell)\b/,
      },
      {
        text: /\b(?:ads?|adverts?|advertis\w+)\b[^.;]{0,90}\b(?:opt(?:s|ing|ed)?[- ]?outs?|turn (?:this|it|them) off|disable (?:this|it|them))\b/,
        unless: /\b(?:e-?mails?|newsletters?|promotional (?:messages|communications)|by post)\b/,
      },
      {
        text: /\bopt(?:s|ing|ed)?[- ]?outs?\b|\bmanage (?:them|consent)\b/,
        under: /\b(?:interest-based|targeted|personali[sz]ed|behaviou?ral|online|tailored) (?:ads?|advertising)\b/,
        unless: /\be-?mails?\b|\bof sales?\b/,
      },
    ],
  },
  {
    id: 'optout-marketing',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can stop marketing messages'],
        explanation: 'You can unsubscribe from promotional messages.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot stop marketing messages'],
        explanation: 'They say that you cannot unsubscribe from promotional messages.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can stop some marketing messages'],
        explanation: 'You can stop promotional messages, within the limits that they describe.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Purpose: Marketing',
      dpv: 'dpv:OptingOutFromProcess',
      tosdr: '223: You can opt out of promotional communications',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:cannot|can't|can not|not possible to) (?:opt[- ]?out|unsubscribe|stop receiving)\b[^.;]{0,60}\b(?:marketing|promotion\w*|newsletters?|advertis\w+)\b/,
        unless: /\b(?:service|account|transaction\w*|administrative)\b/,
        polarity: 'denied',
      },
      {
        text: /\bunsubscrib\w+\b/,
        unless:
          /\b(?:even )?if you (?:choose to )?unsubscribe\b[^.]{0,80}\b(?:may|will)\b|\bcannot unsubscribe\b|\b(?:until|after|once) [^.;]{0,30}\bunsubscrib|\bunsubscribe from the service\b|\bif you unsubscribe from\b|\bcookies?\b/,
      },
      {
        text: /\b(?:opt(?:s|ing|ed)?[- ]?outs?|stop(?: us)? (?:from )?(?:receiving|sending|getting|contacting)|(?:cease|discontinue) (?:receiving|sending)|no longer (?:wish|want) to (?:receive|be contacted|get)|(?:not|\w+n't) (?:wish|want|like) (?:to (?:receive|be contacted|get|have)|us to (?:send|contact|use))|(?:prefer|choose|elect|rather|decide|opt) not (?:to )?(?:receive|be contacted|get)|not to receive|turn(?:ing)? off|withdraw|revoke|object|prohibit|stop using)\b[^.;]{0,100}\b(?:newsletters?|mailings?|mailing list|promotion\w*|promote|marketing|e-?mail (?:communications|notifications|preferences|updates)|direct (?:marketing|mail)|commercial|offers|push notifications?|text messages?|sms|notifications?|communications?|solicitations?|prospecting|special offers|telemarketing|messages|direct advertising|advertising purposes|contact you)\b/,
        near: /\b(?:you|users?|customers?|subscribers?|members?|opt|right|parents?|individuals)\b/,
        unless:
          /\b(?:cannot|can't|may not|unable to|not be able to)\b[^.;]{0,30}\b(?:opt|unsubscrib)|\bif you (?:opt[- ]?out|object)\b[^.]{0,100}\b(?:may still|will (?:still|retain)|shall)|\bcookies?\b|\bvia (?:e-?mail|sms)|\btargeted ads|\bthis (?:policy|notice)\b|\badvertising on\b|\bdelete (?:your )?personal data where\b/,
      },
      {
        text: /\b(?:not (?:want|wish)|no longer (?:want|wish)|stop|opt[- ]?out of|(?:choose|opt) not to) (?:to )?(?:receive|receiving|get)\b[^.;]{0,40}\b(?:e-?mails?|messages|texts?|calls?|information|communications)\b/,
        unless: /\bif you opt[- ]?out\b[^.]{0,100}\bmay still\b|\bcookies?\b|\bif you opt out of receiving\b/,
      },
      {
        text: /\b(?:change|update|adjust|manage|edit|visit|indicate|control|set)\b[^.;]{0,40}\b(?:communications?|e-?mail|marketing|notifications?|contact|subscription|newsletter)s? (?:preferences?|settings?|options|choices|center)\b|\bpreferences\b[^.;]{0,60}\b(?:contact you|special offers|marketing)\b/,
        unless: /\bwe (?:may |will )?use\b/,
      },
      {
        text: /\b(?:disable|turn off|opt out of|switch off)\b[^.;]{0,30}\b(?:push )?notifications\b/,
      },
      {
        text: /\b(?:newsletters?|mailings?|promotion\w*|marketing|communications|messages|e-?mails|texts?|offers)\b[^.;]{0,110}\b(?:(?:instructions|link|ability|option|way|choose|choice)[^.;]{0,30}\b(?:stop|remov|not to)|opt(?:ing)?[- ]?out\b|unless (?:you|prohibited)|at any time (?:stop|object))/,
        unless:
          /\bcookies?\b|\b(?:cannot|can't|not be able to) opt|\btargeted ads|\binterest-based\b|\bif you opt[- ]?out\b|\bgenerally\b[^.;]{0,20}\bmay not\b|\bshare\b/,
      },
      {
        text: /\b(?:text|reply|send|texting|replying)\b[^.;]{0,20}"?\b(?:stop|unsubscribe|quit)\b/,
      },
      {
        text: /\b(?:remov\w+|omitted|delete you|take you off)\b[^.;]{0,60}\b(?:mailing|e-?mail|distribution|marketing|contact|subscription|subscriber|solicitation)s? (?:lists?|distributions?|solicitation lists?)\b/,
      },
      {
        text: /\bobject\w*\b[^.;]{0,160}\b(?:direct marketing|marketing purposes|direct advertising|(?:commercial )?prospecting)\b/,
        unless: /\bif you object\b|\bdelet\w+|\beras\w+|^\W*you object\b/,
      },
    ],
  },
  {
    id: 'optout-sale',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can opt out of data sales'],
        explanation: 'You can tell them not to sell or share your data ("Do Not Sell or Share").',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot opt out of data sales'],
        explanation: 'They say that you cannot stop them from selling or sharing your data.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can opt out of some data sales'],
        explanation: 'You can tell them not to sell or share your data, within the limits that they describe.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Choice Scope: Third party sharing/collection',
      dpv: null,
      tosdr: 'Your Personal data may be sold unless you opt out',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\bdo[- ]not[- ]sell\b/,
        unless:
          /\bwe do not sell\b|\b(?:and|who|that|businesses|services|companies|they|but|providers) do not sell\b|^\W*(?:ccpa |your )?(?:\w+ )?(?:rights )?\(?do not sell (?:or share )?my (?:personal )?info\w*\W*$/,
      },
      {
        text: /\b(?:opt(?:s|ing|ed)?[- ]?outs?(?: of| from)?|stop|object to|direct\w* (?:us|that we|a business|businesses)(?: to)?|request (?:that|not)|limit|prevent|right (?:to|not to)|not (?:want|to)|ask\b[^.;]{0,30}\bnot)\b[^.;]{0,90}\b(?:sales?"?|sell|sells|selling|sold|share\/sale|sale\/share)\b/,
        unless:
          /\b(?:sales? (?:of|in) (?:the|our|all|assets|business)|for sale|point of sale|sales (?:team|representative|pitch|call)|we do not sell|have not sold|know (?:what|whether|which|if)|actual knowledge)\b/,
      },
      {
        text: /\b(?:opt(?:s|ing|ed)?[- ]?outs?(?: of| from)?|not (?:wish|want)|prevent|limit|ask (?:us )?not|choose not|stop (?:us )?from)\b[^.;]{0,60}\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing|ure))\b[^.;]{0,70}\b(?:third[- ]part(?:y|ies)|affiliates?|partners|advertis\w+|others|cross-context|nonaffiliates|marketing)\b/,
        unless:
          /\b(?:we (?:may|will) (?:also )?(?:share|disclose)|to the extent|if you do not want to share|law enforcement|prevent harm)\b/,
      },
      {
        text: /\byour privacy choices\b|\bright to opt[- ]?out\b/,
        unless: /\b(?:e-?mails?|newsletters?|automated|profiling)\b/,
      },
      {
        text: /\bopt[- ]?out (?:preference )?signals?\b|\bglobal privacy control\b|\bgpc\b/,
        near: /\b(?:sales?|sell|selling|sharing)\b/,
        unless: /\b(?:do not|does not) (?:respond|recogni[sz]e|honou?r)\b/,
      },
    ],
  },
  {
    id: 'optout-tracking',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can turn off this tracking'],
        explanation: 'You can disable an analytics, location or recording tool.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot turn off this tracking'],
        explanation: 'They say that you cannot disable an analytics, location or recording tool.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can turn off some tracking'],
        explanation: 'You can disable an analytics, location or recording tool, within the limits that they describe.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Purpose: Analytics/Research',
      dpv: 'dpv:OptingOutFromProcess',
      tosdr: 'This service still tracks you even if you opted out from tracking',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:google analytics|analytics|matomo|gaoptout)\b[^.;]{0,40}\bopt[- ]?out\b|\bgaoptout\b|\bopt[- ]?out (?:browser )?(?:add-?on|plug-?in)\b|\bbrowser (?:add-?on|plug-?in)\b/,
        unless: /\bcookie[- ]based\b/,
      },
      {
        text: /\b(?:opt(?:s|ing|ed)?[- ]?outs?(?: of| from)?|turn(?:ing)? off|switch(?:ing)? off|disabl\w+|deactivat\w+|prevent|block|stop|refus\w+|revoke)\b[^.;]{0,70}\b(?:analytics|(?:online |being |certain |location |activity |this |our )(?:tracking|tracked)|session (?:recording|replay)s?|location (?:services|tracking|data|information|access)|geolocation|gps|telemetry|(?:collection|recording|gathering) of (?:\w+ ){0,4}(?:data|information|location|usage)|collecting (?:\w+ ){0,3}data|data collection|collection and use|microphone|diagnostic\w*|usage data|statistics|crash reports?)\b/,
        near: /\b(?:you|users?|visitors?|opt|settings?|device|browser|click|link)\b/,
        unless:
          /\b(?:we (?:may |can |will )?(?:stop|block|prevent|disable)|targeted ad\w*|interest-based|behaviou?ral ad\w*|e-?mails?|do[- ]not[- ]track signals?|marketing|direct advertising|prevent (?:fraud|harm|unauthori[sz]ed)|to prevent|right to|privacy policy of|if you disable)\b|\bcookies? (?:in|through|via) your browser\b/,
      },
      {
        text: /\b(?:the|this|our) (?:service|tool|tracking|recording|script)\b[^.;]{0,40}\b(?:can be|be) (?:disabled|turned off|switched off|deactivated)\b|\b(?:choose|able|like|wish|want|can|may) (?:to )?(?:disable|turn off|switch off|deactivate) (?:the|this|our) (?:\w+ ){0,2}(?:service|tool|tracking|recording|script|feature)s?\b/,
        unless: /\bif you (?:disable|turn off)\b/,
      },
      {
        text: /\bopt(?:s|ing|ed)?[- ]?outs?(?: of| from)?\b/,
        near: /\b(?:analytics|tracking technologies|telemetry|measurement|session replay|location data|pixel|automated means|data collection|gameplay)\b/,
        unless:
          /\b(?:e-?mails?|marketing|targeted|interest-based|sale|sell|advertis\w+|do[- ]not[- ]track signals?|shar(?:e|ing))\b/,
      },
      {
        text: /\bapps? (?:from|to) track|\bpermission (?:for an app )?to track\b|\brequest(?:s|ed)? to track\b|\bask app not to track\b/,
      },
    ],
  },
  {
    id: 'right-access',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can see your data'],
        explanation: 'You can ask what they hold about you and get a copy.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot see your data'],
        explanation: 'They say that they will not show you what they hold about you.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can see your data, within limits'],
        explanation: 'You can ask what they hold about you, under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'User Access, Edit and Deletion / Access Type: View',
      dpv: 'eu-gdpr:A15',
      tosdr: '195: You can request access, correction and/or deletion of your data',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:you|users?) (?:cannot|can't|can not|do not have (?:the|a) right to|are not able to) (?:access|see|view|review|obtain)\b[^.;]{0,40}\b(?:data|information|records)\b/,
        unless: /\b(?:other|others|another|if you|without)\b/,
        polarity: 'denied',
      },
      {
        text: /\brights? (?:of|to) (?:request |obtain |have |(?:a|the) )?"?(?:access|know|information|be informed|confirmation|review|inspect|see|view)\b|\brights? (?:of|to|such as) (?:\w+, (?:and )?){0,6}access\b|\baccess rights?\b|\bsubject access\b/,
        unless:
          /\b(?:we|third parties|partners) (?:have|reserve) the right to\b|\breserves? the right\b|\bhave no right\b/,
      },
      {
        text: /\b(?:request|obtain|receiv|get|ask|provid|access|right|download|export|have|send|give|entitled|want|like)\w*\b[^.;]{0,70}\bcop(?:y|ies) of\b[^.;]{0,50}\b(?:data|information|it|them|details|profile|pii)\b/,
        near: /\b(?:you|your|users?|data subjects?|individuals|consumers?|right|request|his|her|their)\b/,
        unless:
          /\b(?:we (?:may|will) (?:keep|retain|maintain|require|request|ask|share)|copy of (?:your |the )?(?:id|passport|driver|identification|safeguards|clauses|standard|agreement|contract|polic|post)|structured|portab\w+|machine-readable|easy to use)\b/,
      },
      {
        text: /\b(?:you|users?|members?|customers?|individuals?|parents?|guardians?|residents?|subjects?|consumers?|account holders?|account owners?)\b[^.;]{0,110}\b(?:access|view|review|see|inspect|look at|obtain)\b[^.;]{0,50}\b(?:data|information|profile|records?|account settings|details|history|pii|footage|recordings|posts)\b/,
        near: /\b(?:right|may|can|could|able|ability|wish|want|would like|entitled|request|ask|allow|enable|option|contact|at any time|should you|opportunity|possible for you|variety of tools)s?\b/,
        unless:
          /\b(?:we|us|they|third part(?:y|ies)|partners?|others|other users|advertisers?|providers?|companies|websites?|staff|employees|anyone|personnel|administrators?|persons with)\b[^.;]{0,50}\b(?:may |can |will |to |could |who |that |have )*(?:access|view|see|review|obtain)\b|\b(?:review|read|see|view) (?:this|our|the|their|its) (?:\w+ ){0,3}(?:policy|policies|notice|statement|information|page|section)\b|\bwhen you (?:access|view|visit)\b|\bif you access\b|\b(?:without providing|unauthori[sz]ed access|see (?:further|section|the))\b|\bmore information\b|\bobtain(?:ed|s)? (?:your|the|their) consent\b/,
      },
      {
        text: /\b(?:what|which|whether|the|specific pieces of|categories (?:and specific pieces )?of)(?: kinds? of| categories of)? (?:personal |your )?(?:data|information|pii)\b[^.;]{0,30}\b(?:we|are|is|the company|you)\b[^.;]{0,25}\b(?:hold|have|holds|collect|collected|process|processed|processes|being processed|store|stored|keep|maintain|about you|disclosed?|sold|sell)\b/,
        near: /\b(?:right to|ask us|request|find out|entitled|know more|confirm|informed)\b/,
        unless:
          /\b(?:this (?:policy|notice|statement)|delete|erase|deletion|correct\w*|restrict\w*|we may ask|in order to verify|describes?|explains?|shine the light|portable|structured)\b/,
      },
      {
        text: /\bconfirm(?:ation)?\b[^.;]{0,60}\b(?:process|hold|data|information)\w*\b/,
        near: /\b(?:right|you (?:can|may)|request|obtain)\b/,
        unless: /\b(?:identity|verif\w+|confirmation e-?mail|deletion)\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:(?:the )?right (?:to|of) |you (?:can|may) |to )?(?:request(?:ing)?(?: to)? |have |obtain |gain |ask (?:us )?(?:for|to|what) )?(?:access|know|view|see|review|be informed|receive|obtain|find out|get|personal information we hold)\b[^.;]{0,70}\b(?:data|information|copy|copies|access|details|recipients?|purposes?|categories|hold|held|why we)\b/,
        under: /\b(?:rights?|you (?:can|may|are entitled|have)|your choices|able to|request)\b/,
        unless:
          /\b(?:marketing|newsletter|promotion\w*|correction|rectification|deletion|erasure|restriction|cookies?|portab\w+|machine|notice when|structured|section \d+)\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:the |a |your |what |specific |any |our )?\w+/,
        under:
          /\b(?:right to know|know about|(?:request (?:that we )?|we will )(?:disclose|provide)|you (?:can|may) access|have access to|access,? (?:and, in some cases, )?(?:edit|view))\b[^.]{0,120}(?::|following[^.]{0,60}) *$/,
        unless: /\b(?:note|however|please|contact)\b/,
      },
      {
        text: /\b(?:upon|on|at your) (?:written )?request\b[^.;]{0,60}\b(?:provide|give|inform|tell|send|disclose|receive)\b[^.;]{0,60}\b(?:data|information|pii)\b|\brequest (?:that we )?disclose\b/,
        unless: /\bportable\b/,
      },
      {
        text: /\bshine the light\b|\b1798\.83\b/,
        near: /\b(?:entitled to request|permits?|right to request)\b/,
      },
      {
        text: /\bto exercise (?:the|your) (?:\w+,? ){0,6}access\b|\brights? (?:to|of|such as|include)[^.;]{3,60}\baccess(?:ing)?\b|\bto access,/,
        near: /\brights?\b|\bexercise\b/,
      },
      {
        text: /^\W*(?:\d\. |\(?[a-z]\) )?(?:the )?(?:categories (?:of|and)|business (?:or|and) commercial purposes?|(?:business|commercial) purpose|specific pieces|categories and specific|purposes? (?:of|for)|sources? from|recipients|how long|what (?:personal|information|data))\b/,
        under: /\b(?:right|request|entitled|know|access)\b[^.]{0,160}/,
        unless: /delete|legal basis/,
      },
      {
        text: /\b(?:request|request to|requests? for|opportunity to|methods? (?:of|to)|ways? to|rights? to|wish to|want to|like to|easily|you may|you can|ability to|right of) (?:access|accessing|review|view|inspect)\b(?:,|,? and|,? or)? (?:\w+,? ){0,3}(?:updat|correct|delet|edit|chang|modif|manag|control|rectif|amend)\w*/,
        unless: /cookies|password|settings|third part(?:y|ies) (?:may|can)|opt/,
      },
    ],
  },
  {
    id: 'right-complain',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can complain to a regulator in {country}', 'You can complain'],
        explanation: 'They handle privacy complaints or point you to a regulator.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot complain'],
        explanation: 'They say that there is no one to complain to about your privacy.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can complain in some cases'],
        explanation: 'You can complain about your privacy, under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'Other / Other Type: Privacy contact information',
      dpv: 'eu-gdpr:A77',
      tosdr: 'A complaint mechanism is provided for the handling of personal data',
    },
    slots: ['country', 'link'],
    cues: [
      {
        text: /\b(?:lodge|file|make|submit|fil(?:e|ing)|lodging|launch|raise|right (?:to|of)|bring|direct|register|send|refer|have|receive|resolv\w+|investigat\w+|formal|written|your|unresolved|privacy|questions or|concerns or|concerns,? (?:and\/or|and|or)|questions,? concerns,? or|inquiries,? or) (?:\w+,? ){0,5}complaints?\b/,
        unless:
          /\b(?:court|subpoena|abuse complaints?|copyright|complaints? (?:about|against) (?:a|other) (?:user|member)s?|support requests|support tickets|retain)\b|\bwe (?:may |will )?(?:use|collect|process)\b[^.;]{0,80}\bcomplaints\b|^\W*(?:to|for|\w[.)]? to) \w+|^\W*[\w. ]{0,60}\?$|\bto respond to\b|\buses? all\b/,
      },
      {
        text: /\b(?:complain|complaining|complaint)s?\b[^.;]{0,40}\b(?:to|with) (?:\w+ ){0,5}(?:authorit\w+|commissioner\w*|regulator\w*|ico|cnil|ombuds\w+|us)\b/,
      },
      {
        text: /\b(?:contact|reach out to|refer|report|cooperate with|appeal to|turn to|write to|raise (?:it|this|your concerns?|a concern)|right to (?:contact|apply)|regulated by|governed by|responsible|list of|denied appeals)\b[^.;]{0,80}\b(?:supervisory authorit\w+|(?:data|privacy) protection (?:authorit\w+|commissioner|ombudsman|agency|board)|information commissioner\w*|privacy commissioner\w*|data inspectorate|attorney general|federal trade commission)\b/,
        unless: /\bbreach\b|\bdata protection officer\b/,
      },
      {
        text: /\b(?:dispute resolution (?:provider|body|mechanism|program|panel)|independent recourse|binding arbitration|alternative dispute resolution|jams|truste|trustarc)\b/,
        near: /\b(?:complain\w*|unresolved|privacy|dispute|concerns?|principles)\b/,
        unless: /\b(?:seal|class action)\b/,
      },
      {
        text: /\b(?:supervisory|data protection|competent|regulatory) authorit\w+|\binformation commissioner\w*|\battorney general\b|\bombudsman\b/,
        under: /\bcomplain\w*\b|\bappeals?\b/,
      },
      {
        text: /\bright to complain\b|\byou (?:can|may) (?:also )?complain\b|\b(?:right (?:to )?(?:lodge an )?|may |can )appeal\b[^.;]{0,60}\b(?:decision|response|determination|to)\b/,
      },
      {
        text: /\b(?:resolve|address|deal with) (?:any |your |the )?(?:\w+ )?concerns?\b/,
        near: /\bprivacy\b|\byour concerns?\b/,
      },
    ],
  },
  {
    id: 'right-erase',
    category: 'rights',
    weight: 3,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can have your data deleted'],
        explanation: 'You can delete your account or ask for your data to be erased.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot have your data deleted'],
        explanation: 'They say that you cannot delete your account or have your data erased.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can have data deleted, within limits'],
        explanation: 'You can have your account or data deleted, under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'User Access, Edit and Deletion / Access Type: Delete account (full)',
      dpv: 'eu-gdpr:A17',
      tosdr: '195: You can request access, correction and/or deletion of your data',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:you|users?) (?:cannot|can't|can not|do not have (?:the|a) right to|are not able to) (?:delete|erase|remove|close|cancel)\b[^.;]{0,40}\b(?:data|information|accounts?|profile|posts?|comments?)\b/,
        polarity: 'denied',
      },
      {
        text: /\brights? (?:of|to) (?:request |have |obtain |require |(?:the|a) )*"?(?:erasure|deletion|delete|erase|be forgotten|cancellation|removal)\b|\b(?:erasure|deletion) rights?\b/,
        unless: /\bwe reserve the right\b|\breserves? the right\b|\bkept for\b|\barchived\b|\bretain/,
      },
      {
        text: /\b(?:delet|eras|remov|cancel)(?:e|ed|ion|ing|al|ure|s)?\b[^.;]{0,70}\b(?:data|information|pii|profile|accounts?|details|content|posts?|comments|records|recordings?|footage|messages|listings?|logs|it|them|photos?|history|registration|documents?|reviews?|activity)\b/,
        near: /\b(?:right|rights|you (?:can|may|could|wish|want|are able|have)|request\w*|ask|entitled|able|ability|option|contact us|would like|e-?mail us|your choice|choose to|upon request|to opt|settings|opportunity|in order to|instructions|users? (?:can|may)|user of|parents?)\b/,
        unless:
          /\bcookies?\b|\bwe (?:reserve the right|may (?:delete|remove|terminate)|cannot|are unable|may not)\b|\b(?:(?:do|does|did|may|can|will|are|is|be) not|\w+n't|unable|cannot|refuse|deny)\b[^.;]{0,60}\b(?:delet|eras|remov)\w*|\b(?:after|even if|when) (?:you|your)\b[^.;]{0,40}\b(?:delet|remov|clos)\w*[^.;]{0,80}\b(?:may|will|might)\b[^.;]{0,30}\b(?:remain|retain|keep|persist)|\bretain\w*\b[^.;]{0,60}\bunless\b|\bmailing list|\bopt[- ]out of (?:e-?mail|marketing)|\bremove (?:names|identif)|\b(?:archived|retain|kept) (?:one|for|correspondence)\b|\brestrict the processing\b/,
      },
      {
        text: /\b(?:clos|deactivat|terminat|cancel)(?:e|ing|ation|ate)?\b[^.;]{0,20}\b(?:your|an|their|the|his|her) (?:\w+ ){0,3}accounts?\b|\baccount (?:deletion|closure|cancellation|deactivation)\b/,
        near: /\b(?:you (?:can|may|could|wish|want|choose)|request|ask|contact|to (?:close|deactivate|cancel|delete)|settings|click|option)\b/,
        unless:
          /\b(?:we (?:may|reserve|will) (?:\w+ )?(?:suspend|terminate|close|cancel|deactivate)|retain\w*|remain|after account|even (?:after|if))\b|\bkeep\b/,
      },
      {
        text: /\b(?:data|information|pii|profile|accounts?|details|posts?)\b[^.;]{0,50}\b(?:be |been |is |are |have it )?(?:deleted|erased|removed)\b/,
        near: /\b(?:you (?:can|may|would|want|wish|request|have|ask)|your request|request\w*|right|upon request|want|would like|wish|when (?:your|you|the member) (?:account|delete\w*|close))\b/,
        unless:
          /\bcookies?\b|\b(?:cannot|not|unable|after|once|until|even if|if no|retention)\b[^.;]{0,60}\b(?:deleted|erased|removed)\b|\bcompletely delete\b|\bretain\w*\b|\bkept\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:(?:the )?right (?:to|of) |you (?:can|may) |to )?(?:request(?:ing)?(?: to| that| the)? |have |obtain |ask (?:us )?(?:for|to) )?(?:\w+ ){0,4}(?:delet|eras|remov|forgotten)\w*\b/,
        under: /\b(?:rights?|you (?:can|may|are entitled|have)|your choices|able to|request)\b/,
        unless: /\bcookies?\b|\b(?:not|\w+n't|unable|cannot|refuse|deny|more information|restrict\w*)\b/,
      },
      {
        text: /\b(?:we|the company|us|our team)(?: will|'ll| shall)? (?:\w+ )?(?:delete|erase|remove)\b/,
        near: /\b(?:at|on|upon|following|receive|if you|after) (?:\w+ )?(?:request|ask)\w*\b|\bif you (?:ask|request|close|delete|cancel|would like)\b/,
        unless: /\b(?:cannot|not|except that we may)\b/,
      },
      {
        text: /\bto (?:request|exercise)[^.;]{0,60}\b(?:delet\w+|erasure)\b|\bask you to delete\b|\bask us to delete\b|\b(?:request to|to) delete\b/,
        near: /\b(?:requests?|ask|exercise)\b/,
        unless: /\b(?:not|verify|den(?:y|ied)|refuse)\b|\bdeletion rights\.\W*$/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?\w+/,
        under:
          /\b(?:right to (?:erasure|deletion|be forgotten|request (?:the )?(?:deletion|erasure))|(?:erase|delete|deletion of|erasure of) (?:your )?personal data)\b[^.]{0,180}\b(?:where|when|if|reasons?|cases?|circumstances|following|grounds)\b/,
        near: /\b(?:no longer (?:necessary|needed)|unlawful\w*|withdr\w+|object\w*|legal obligation)\b/,
      },
      { text: /^\W*(?:\w{1,3}[.)] )?\w+/, under: /\bdelete\b[^.]{0,30}\bfollowing\b[^.]{0,60}: *$/ },
    ],
  },
  {
    id: 'right-export',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can take your data with you'],
        explanation: 'You can download or receive your data to use elsewhere.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot take your data with you'],
        explanation: 'They say that you cannot get your data in a form to use elsewhere.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can take some data with you'],
        explanation: 'You can download or receive your data to use elsewhere, under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'User Access, Edit and Deletion / Access Type: Export',
      dpv: 'eu-gdpr:A20',
      tosdr: '140: You can retrieve an archive of your data',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\bportab(?:le|ility)\b/,
        unless:
          /\bhealth insurance portability\b|\bportable (?:devices?|media|computers?|hardware|storage)\b|\bnumber portability\b/,
      },
      { text: /\btransferability\b/ },
      {
        text: /\b(?:machine[- ]readable|structured,? (?:and )?commonly|commonly used (?:\w+,? ){0,3}(?:format|form)|electronic (?:format|copy)|(?:digital|usable|easy to use) (?:and \w+ )?format|format that is easy)\b/,
        near: /\b(?:you|your|right|data subject|copy|receive|request)\b/,
      },
      {
        text: /\b(?:transmit|transfer|transferred|port|move|send|provide)\b[^.;]{0,80}\b(?:to )?(?:another|other|third[- ]party|different|a new|a third) (?:\w+ )?(?:controllers?|compan(?:y|ies)|organi[sz]ations?|services?|providers?|party|person|entit(?:y|ies)|business)\b/,
        near: /\b(?:right|you (?:can|may|have)|request|ask|entitled)\b/,
        unless:
          /\b(?:we|they) (?:may|will|also|can) (?:also )?(?:share|transfer|disclose|provide|send|transmit)\b|\b(?:merger|acquisition|opt[- ]?out|other countr\w+)\b|\byou (?:represent|provide us with)\b/,
      },
      {
        text: /\b(?:export|download|extract|retrieve|archive of|take out)(?:ing)?\b[^.;]{0,60}\b(?:your|their|all|his|her|the|that|personal|an|a)\b[^.;]{0,30}\b(?:data|information|content|profile|history|archive|we(?:'ve| have) collected)\b/,
        near: /\b(?:you|your|users?|right|request|data subjects?)\b/,
        unless:
          /\b(?:app|software|add-on|plug-?in|add-in|extension|when you download|downloads? (?:our|the) (?:app|software)|technical information|more information)\b|\bexport (?:control|law)/,
      },
      {
        text: /\b(?:access|delete|rectify|correct), (?:\w+, ){0,6}port\b|\bport your data\b|^\W*(?:\w{1,3}[.)] )?(?:to )?(?:transfer|port|export|download|move)\b[^.;]{0,50}\b(?:data|information)\b/,
        near: /\b(?:rights?|you (?:can|may|are entitled|have))\b/,
      },
    ],
  },
  {
    id: 'right-object',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can object or withdraw consent'],
        explanation: 'You can take back your consent or object to a use.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot object or withdraw consent'],
        explanation: 'They say that you cannot take back your consent or object to a use.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can object in some cases'],
        explanation: 'You can take back your consent or object to a use, under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Choice Type: Opt-out via contacting company',
      dpv: 'eu-gdpr:A21',
      tosdr: null,
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:cannot|can't|can not|may not|not possible to) (?:withdraw|revoke|object)\b|\b(?:consent|agreement)\b[^.;]{0,20}\b(?:is irrevocable|irrevocably|cannot be (?:withdrawn|revoked))\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:withdraw(?:s|n|al|ing)?|revok(?:e|ed|es|ing)|revocation|retract|cancel|take back|rescind)\b[^.;]{0,40}\b(?:consents?|permission|authori[sz]ation|agreement|it|opt-in|access to (?:your|that))\b|\b(?:consent|permission|authori[sz]ation)s?\b[^.;]{0,60}\b(?:withdraw(?:n|al)?|revok(?:e|ed)|be cancelled|retract\w*)\b/,
        unless:
          /\bwithdraw\w* (?:funds|money|cash|payment)\b|\b(?:privacy shield|certification) (?:\w+ )?withdraw|\b(?:not|no way|prior to|only)\b[^.;]{0,20}\baffect|\buntil\b[^.;]{0,60}\b(?:withdraw|revo)|\bup to the point\b|\bmust delete\b|\beras(?:e|ure)\b|\bwhere you(?:'ve| have)? withdraw/,
      },
      {
        text: /\b(?:right (?:of|to) (?:\w+,? ){0,3}(?:object|objection|opposition|oppose|withdraw|revoke|disagree)|you (?:can|may|could|have the right to|are entitled to) (?:always |also )?(?:\w+ )?(?:object|oppose)|object(?:ing|ion|ions)? to\b|objection|oppose|opposition|opt(?:ing)?[- ]?out of (?:\w+ ){0,5}(?:use of|collection and use|ai\b|feature|training|certain (?:[\w-]+ )?services))\b/,
        near: /\b(?:right|rights|process\w*|use|using|data|information|you|collection)\b/,
        unless:
          /\bif you (?:do not )?object\b|\bobjectionable\b|\bdo not object\b|\bwe object\b|\bobjectives?\b|\beras(?:e|ure) (?:your|of)\b|\byou oppose\b|\blegal objection\b|\b(?:ads|cookies)\b|\bexercised your right\b|\buntil you object\b/,
      },
      {
        text: /\bnot (?:to )?be subject(?:ed)? to\b[^.;]{0,40}\b(?:automated|decisions?|profiling)\b|\bopt[- ]?out of (?:\w+ ){0,4}(?:profiling|automated)\b|\breview (?:the|an|any) (?:automated )?decision\b|\b(?:used for|train)\b[^.;]{0,40}\b(?:training purposes|ai models?)\b[^.;]{0,60}\b(?:settings|opt|control)/,
        unless: /\bwe will treat\b/,
      },
      {
        text: /\b(?:ask|tell|request|require|want|contact us) (?:\w+ )?(?:us |that we |we )?(?:to |and ask us to )?(?:stop|cease|no longer|not to|not) (?:to )?(?:using|use|process|processing|collecting|collect)\b|\b(?:prevent|stop|cease|refuse|prohibit) (?:the |us |our |to allow )?(?:\w+ )?(?:from )?(?:processing|using|use of|to collect|sharing)\b[^.;]{0,30}\b(?:personal|your|data|information)\b/,
        near: /\b(?:you|your|right|request|parents?)\b/,
        unless:
          /\b(?:restrict\w*|newsletter|e-?mails?|cookies?|illegal|fraud|if you (?:decide|choose|don't agree|do not agree)|certain circumstances)\b/,
      },
      {
        text: /\bchange (?:your|my|their) minds?\b|\bopt[- ]?out\b[^.;]{0,60}\b(?:use of|processing of|purpose|certain uses)\b[^.;]{0,40}\b(?:data|information|other than)\b|\bturn (?:this|personali[sz]ation) off\b/,
        unless: /\bcookies?\b|\badvertis\w+|\bads\b|\bsubscription\b|\border\b|\bthese on or off\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:(?:the )?right (?:to|of) |to )?(?:object|withdraw|revoke|oppose)\w*\b/,
        under: /\b(?:rights?|you (?:can|may|are entitled|have)|your choices|able to)\b/,
        unless: /\bnot affect\b/,
      },
      {
        text: /\bno longer process\b|\bcease processing\b|\bstop processing\b/,
        near: /\bobject\w*\b|\brevocation\b|\bunless\b/,
        unless: /\b(?:e-?mails?|marketing|restrict\w*)\b/,
      },
    ],
  },
  {
    id: 'right-rectify',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can correct your data'],
        explanation: 'You can edit wrong or old details.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot correct your data'],
        explanation: 'They say that you cannot change wrong or old details.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can correct data, within limits'],
        explanation: 'You can have wrong or old details changed, under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'User Access, Edit and Deletion / Access Type: Edit information',
      dpv: 'eu-gdpr:A16',
      tosdr: '195: You can request access, correction and/or deletion of your data',
    },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:you|users?) (?:cannot|can't|can not|do not have (?:the|a) right to) (?:correct|change|edit|update|rectify)\b[^.;]{0,40}\b(?:data|information|details|profile)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:right|rights|request|requests) (?:of|to|for) (?:request |have |obtain |the |a |\w+, )*(?:rectif\w+|correct(?:ion)?|rectification|amend(?:ment)?)\b|\brectif(?:y|ied|ication|ying|ies)\b|\b(?:access|deletion)(?:,| and) (?:\w+,? )?correction\b/,
        unless: /\brectify the problem\b|\bcannot be corrected\b/,
      },
      {
        text: /\b(?:correct|corrected|correcting|correction|corrections|update|updated|updating|amend|amended|amending|amendment|edit|edited|editing|modify|modified|modifying|modification|change|changed|changing|fix|alter|revise)\b[^.;]{0,80}\b(?:data|information|profile|details|account (?:settings|details)|inaccura\w+|errors|mistakes?|settings page|pii|records?|credentials|incomplete|opinion)\b/,
        near: /\b(?:right|rights|you (?:can|may|could|are able|have the)|request\w*|asked?|entitled|able|ability|option|allow|contact us|would like|(?:wish|want|like|desire) to|opportunity|individuals|parents?|at any time|questions about|changes not available)\b/,
        unless:
          /\b(?:we|us|the company)(?: \w+){0,3} (?:may|will|can|reserve|might|shall|to) (?:\w+ ){0,3}(?:update|change|amend|modify|revise|correct|alter)\b|\b(?:if|when) we (?:\w+ )?(?:change|update|amend|modify)|\bif you (?:\w+ )?update\b|\bwhen you (?:\w+ or )?(?:create|update)\b|\bcookies?\b|\b(?:changes?|updates?|amendments?|modifications?|revisions?) (?:to|of|in) (?:this|our|the|these) (?:\w+ ){0,2}(?:policy|notice|statement|terms|services?|practices|law)\b|\b(?:this|our|the) (?:\w+ ){0,2}(?:policy|notice|statement)\b|\b(?:communication|marketing|notification|e-?mail|cookie|browser|privacy|ad|consent)s? (?:preferences?|preference settings|settings)\b|\b(?:unauthori[sz]ed|misuse|alteration|destruction)\b|\b(?:change|changes) (?:in|of) (?:ownership|control|law|business)\b|\bto correct (?:this|the) (?:problem|issue|situation)\b|\b(?:service|software|product|security|system) updates?\b|\bchange your (?:mind|service provider)\b|\bto update you\b|\bcorrectly\b|\bchanges? how we\b|\bmay remain\b|\bdeny your\b|\bverify (?:your|the)\b|\bwe (?:may |also )?(?:use|collect|store|keep) (?:\w+ ){0,4}(?:information|log|copy|record)|\bmay change over\b/,
      },
      {
        text: /\b(?:data|information|details|profile|inaccura\w+|errors?)\b[^.;]{0,60}\b(?:be |been |have it |is |are )?(?:corrected|rectified|amended|updated|modified|changed|edited|completed)\b/,
        near: /\b(?:right|you (?:can|may|have|would|want|wish)|request\w*|ask|contact us|would like|inaccurate|incorrect|wish|application settings)\b/,
        unless:
          /\b(?:policy|notice|statement|last updated|unauthori[sz]ed|alteration|cannot|may remain|if we|how we)\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:(?:the )?right (?:to|of) |you (?:can|may) |to )?(?:request(?:ing)?(?: to| that| the)? |have |obtain |ask (?:us )?(?:for|to) )?(?:\w+ ){0,3}(?:correct|rectif|updat|amend|edit|modif)\w*\b/,
        under: /\b(?:rights?|you (?:can|may|are entitled|have)|your choices|able to|request)\b/,
        unless:
          /\b(?:policy|notice|statement|cookies?|marketing|restrict\w*|we (?:may|usually|will)|if you|when you)\b/,
      },
      {
        text: /\b(?:keep|ensure|make sure)\b[^.;]{0,50}\b(?:up[- ]to[- ]date|accurate|current)\b/,
        near: /\byou (?:can|may|are able)\b|\byour (?:account )?settings\b|\bby (?:editing|updating|logging)\b/,
      },
      { text: /^\W*(?:\w{1,3}[.)] )?\w+/, under: /\b(?:edit|correct|update)\b[^.]{0,30}\bfollowing\b[^.]{0,60}: *$/ },
    ],
  },
  {
    id: 'right-restrict',
    category: 'rights',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can limit how data is used'],
        explanation: 'You can ask them to stop or limit some uses of your data.',
      },
      denied: {
        rating: 'bad',
        titles: ['You cannot limit how data is used'],
        explanation: 'They say that you cannot make them stop or limit a use of your data.',
      },
      conditional: {
        rating: 'good',
        titles: ['You can limit data use in some cases'],
        explanation: 'You can ask them to stop or limit some uses of your data, under the conditions that they name.',
      },
    },
    sources: { opp115: 'User Choice/Control / Choice Scope: First party use', dpv: 'eu-gdpr:A18', tosdr: null },
    slots: ['link', 'email'],
    cues: [
      {
        text: /\b(?:right (?:of|to) (?:\w+ ){0,3}(?:restrict\w*|limit\w*)|restrict(?:ion|ions|ing|ed)?\b[^.;]{0,40}\b(?:process\w*|use|uses)|(?:process\w*|use|uses)\b[^.;]{0,25}\b(?:be |is )?(?:restricted|limited|suspended)|limit(?:ing|ation|ations)? (?:\w+ ){0,4}(?:processing|process|use|uses)|limit (?:the way|how) we|(?:suspend|suspension of|block(?:ing)?) (?:the |our )?(?:processing|use)|suspend the processing)\b/,
        near: /\b(?:right|rights|you (?:can|may|have|could|are entitled|want|wish)|request\w*|ask|entitled|objection|erasure|options?|allow)\b/,
        unless:
          /\b(?:limited to|not limited|cookies?|we (?:will|may|shall|also) (?:\w+ )?(?:limit|restrict)|limit(?:ing|s)? (?:its|our|their) (?:use|liability)|access to|recipients|may limit your (?:use|ability)|if processing is restricted|existence of)\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?(?:(?:the )?right (?:to|of) |you (?:can|may) |to )?(?:request(?:ing)?(?: to| that| the)? |ask (?:us )?(?:for|to) )?(?:restrict|limit)\w*\b/,
        under: /\b(?:rights?|you (?:can|may|are entitled|have)|able to)\b/,
        unless: /\bcookies?\b/,
      },
      {
        text: /\brestrict(?:ion)?\b/,
        near: /\b(?:rights? (?:of|to)|you (?:may|can|have))\b[^.]{0,120}\b(?:access|erasure|rectif\w+|correct|delet\w+|object\w*)\b/,
        unless: /\b(?:restrict\w* (?:access|by law)|cookies?|without restriction|restrictions|existence of)\b/,
      },
      {
        text: /\b(?:temporarily|permanently|suspend)\b[^.;]{0,50}\b(?:data|information|processing)\b|\bonly (?:use|process)\b[^.;]{0,40}\b(?:for|to)\b[^.;]{0,20}\b(?:certain|specific)\b|\bonly for a specific (?:reason|purpose)\b|\b(?:ask|request)\b[^.;]{0,20}\bto stop processing\b[^.;]{0,40}\bcircumstances\b/,
        near: /\b(?:ask|request|right|entitled)\b/,
      },
      {
        text: /^\W*(?:\w{1,3}[.)] )?\w+/,
        under: /\b(?:restrict\w*|suspend|stop)\b[^.]{0,60}\bprocess\w*\b/,
        near: /\b(?:(?:contest|establish|verify\w*)\b[^.]{0,40}\baccura\w+|unlawful\w*\b[^.]{0,60}\b(?:eras|delet)\w*|no longer (?:need|require)\b[^.]{0,120}\blegal claims|legal claims even though|objected to)\b/,
        unless: /\bright to\b/,
      },
      {
        text: /\blimit the (?:use|disclosure|use and disclosure) of (?:your |my )?sensitive\b|\bcontrol over how your (?:personal )?information is used\b|\boptions? to restrict\b|\bprivacy settings?\b[^.;]{0,40}\b(?:for|to) (?:information|control)\b/,
      },
    ],
  },
] as const satisfies readonly Practice[];
