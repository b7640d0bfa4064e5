/** What policies say about "What they collect", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const collect = [
  {
    id: 'collect-contact',
    category: 'collect',
    weight: 1,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Collects your contact details'],
        explanation:
          'They take details that identify you or let them reach you, such as name, email, phone or address.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect your contact details'],
        explanation: 'They say they do not take your name, email, phone number or address.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Collects contact details in stated cases only'],
        explanation: 'They take your name, email, phone or address, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Contact',
      dpv: 'pd:Contact',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /(?:\b(?:not|never)|n't) (?:\w+ )?(?:collect|gather|store|record|obtain)\b[^;]{0,40}\b(?:personally[- ]identif\w+|personal|identifying) (?:information|data)\b[^;]{0,30}\b(?:that you do not|you do not|that you don't|you don't|unless you)\b/,
        unless: /\b(?:children|minors|third|under \d)/,
        polarity: 'denied',
      },

      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|process|ask|request|requir|provid|submit|suppl|stor|sav|giv|tak)(?:e|es|s|ed|en|ing|ies|y|ion)?\b|(?:need|get)(?:s)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:e-?mail address(?:es)?|e-?mail(?:,| and (?:phone|name|password|address))|(?:phone|telephone|mobile|cell|fax) numbers?|(?:postal|mailing|home|street|shipping|physical|delivery|residential) address(?:es)?|contact (?:details|information|info|data)\b|(?:your|first|last|full|real|user(?:s'?)?|their) names?\b|names? (?:and|or) (?:e-?mail|address|contact|surname)|names?,|usernames?\b|surname|company name)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|at the (?:following )?e-?mail|exercise|subject line|in (?:the|your) (?:request|e-?mail|inquiry)|visit https)/,
      },
      {
        text: /\b(?:e-?mail address(?:es)?|e-?mail(?:,| and (?:phone|name|password|address))|(?:phone|telephone|mobile|cell|fax) numbers?|(?:postal|mailing|home|street|shipping|physical|delivery|residential) address(?:es)?|contact (?:details|information|info|data)\b|(?:your|first|last|full|real|user(?:s'?)?|their) names?\b|names? (?:and|or) (?:e-?mail|address|contact|surname)|names?,|usernames?\b|surname|company name)[^;]{0,70}?\b(?:is|are|be|was|were|been) (?:\w+ ){0,3}(?:collected|stored|processed|recorded|logged|saved|captured|obtained|requested|required|kept|transmitted|gathered)\b/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|transmitted)/,
      },
      {
        text: /\b(?:e-?mail address(?:es)?|(?:phone|telephone|mobile|cell|fax) numbers?|(?:postal|mailing|home|street|shipping|physical|delivery|residential) address(?:es)?|contact (?:details|information|info|data)\b|(?:your|first|last|full|real|user(?:s'?)?|their) names?\b|names? (?:and|or) (?:e-?mail|address|contact|surname)|names?,|usernames?\b|surname|company name)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|by e-?mail|questions)/,
      },
    ],
  },
  {
    id: 'collect-content',
    category: 'collect',
    weight: 2,
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Keeps messages and content you send'],
        explanation: 'Emails, support requests, posts or files you send them are stored.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not keep what you write or upload'],
        explanation: 'They say they do not store the messages, posts or files that you send.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Keeps content you send in stated cases'],
        explanation: 'What you write or upload is stored, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Other',
      dpv: 'pd:Communication',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|submit|provid|process)(?:e|es|s|ed|ing|ion)?\b|(?:store|upload|save|keep)s?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,140}?\b(?:user(?:-generated| generated)? content|(?:your|the|any) (?:messages?|correspondence|feedback|comments?|photos?|videos?|posts|conversations?|chats?|prompts?|inputs?)\b|(?:message|email) contents?|contents? (?:of (?:your|the|any) (?:messages?|communications?|e-?mails?|chat|input)|you (?:post|upload|provide|create|submit))|messages?,? (?:you|that you|that users)|survey (?:responses?|data|answers)|responses? to (?:surveys?|questions)|(?:responses|answers) you|communications? (?:with (?:us|you|our)|between|that you|you)|support (?:tickets?|requests?|inquir\w+)|chat (?:logs?|history|messages|contents?)|(?:audio|voice|video) recordings?|photos?,|photographs|profile (?:picture|photo|image)|resum[eé]s?\b|curriculum vitae|files? (?:you|that you)|information you (?:post|upload|write)|reviews?,|correspondence)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|cookies|delete|encrypt)/,
      },
      {
        text: /\b(?:user(?:-generated| generated)? content|(?:your|the|any) (?:messages?|correspondence|feedback|comments?|photos?|videos?|posts|conversations?|chats?|prompts?|inputs?)\b|(?:message|email) contents?|contents? (?:of (?:your|the|any) (?:messages?|communications?|e-?mails?|chat|input)|you (?:post|upload|provide|create|submit))|messages?,? (?:you|that you|that users)|survey (?:responses?|data|answers)|responses? to (?:surveys?|questions)|(?:responses|answers) you|communications? (?:with (?:us|you|our)|between|that you|you)|support (?:tickets?|requests?|inquir\w+)|chat (?:logs?|history|messages|contents?)|(?:voice|video) recordings|photos?,|photographs|profile (?:picture|photo|image)|resum[eé]s?\b|curriculum vitae|files? (?:you|that you)|information you (?:post|upload|write)|reviews?,|correspondence)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|cookies)/,
      },
      {
        text: /\b(?:when|if|should|whenever) (?:you|users|anyone) (?:\w+ ){0,2}(?:contact|write to|e-?mail|call|communicate with|correspond with|reach out to|send)\b[^;]{0,100}\b(?:collect|stor|keep|record|process|receiv|retain|save)/,
        unless: /\b(?:when|if) we\b|\b(?:delete|should not)\b/,
      },
      {
        text: /\b(?:comments?|messages?|reviews?|posts|photos?|videos?|files|images|documents|recordings|correspondence|feedback|posts)\b[^;]{0,50}\b(?:you|users|visitors) (?:may |choose to |might |have )?(?:submit|post|send|upload|share|provide|create|leave|write|make)(?:ted|ed|d)?\b|volunteered by users/,
        near: /\b(?:collect|stor|receiv|process|record|retain|keep)/,
        unless: /\b(?:public|shar|right to|not\b|responsible|licen[cs]e)/,
      },
    ],
  },
  {
    id: 'collect-demographic',
    category: 'collect',
    weight: 2,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Collects personal background'],
        explanation: 'They ask for things about you such as birth date, gender, job or interests.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not ask about your background'],
        explanation: 'They say they do not take things like your birth date, gender, job or interests.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Collects personal background in stated cases'],
        explanation: 'They take things like your birth date, gender or job, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Demographic',
      dpv: 'pd:Demographic',
      tosdr: 'Many different types of personal data are collected',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|process|ask|request|requir|provid|submit|suppl|stor|sav|giv|tak)(?:e|es|s|ed|en|ing|ies|y|ion)?\b|(?:need|get)(?:s)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:dates? of birth|birth ?dates?|birth ?days?|year of birth|your age\b|age (?:range|group|and (?:gender|sex))|(?<=[,(] ?(?:and |or |your )?)age\b(?= ?[,)]|\.?$| and)|genders?\b|marital status|demographic (?:information|data|details|characteristics)|demographics\b|nationality|occupation|job titles?|profession\b|education(?:al)? (?:background|level|information|history|and employment)|(?:employment|professional) (?:history|information|details|or employment|data)|household income|income level|hobbies)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|under the age|years of age|(?:under|over) \d\d|aggregate|verify)/,
      },
      {
        text: /\b(?:dates? of birth|birth ?dates?|birth ?days?|year of birth|your age\b|age (?:range|group|and (?:gender|sex))|(?<=[,(] ?(?:and |or |your )?)age\b(?= ?[,)]|\.?$| and)|genders?\b|marital status|demographic (?:information|data|details|characteristics)|demographics\b|nationality|occupation|job titles?|profession\b|education(?:al)? (?:background|level|information|history|and employment)|(?:employment|professional) (?:history|information|details|or employment|data)|household income|income level|hobbies)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|interests? (?:of|in)\b|ads?\b|advert)/,
      },
    ],
  },
  {
    id: 'collect-device',
    category: 'collect',
    weight: 1,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Collects device and browser details'],
        explanation: 'They note technical details such as browser, operating system or language.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect device details'],
        explanation: 'They say they do not note details of your device or browser.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Collects device details in stated cases'],
        explanation: 'They note details of your device or browser, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Computer information',
      dpv: 'pd:UserAgent',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|process|ask|request|requir|provid|submit|suppl)(?:e|es|s|ed|ing|ies|y|ion)?\b|(?:stor|sav|giv|tak)(?:e|es|ed|en|ing)\b|(?:log|keep|enter|upload|know|need|get)(?:s|ged|ging|ed)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:(?:browser|explorer)(?:'s)? (?:type|version|software|information|language|plug|characteristics|and|name|you)|browsers?,|types? of (?:web )?(?:browser|device|computer|mobile)|operating systems?|devices? (?:types?|models?|information|identifiers?|ids?|data|details|names?|metrics|characteristics|attributes)\b|(?:hardware|technical) (?:model|data|information|details|identifiers)|user[- ]agents?|screen (?:size|resolution)|mac address|imei|(?:mobile|unique|advertising) (?:device |advertising )?(?:ids?|identifiers?)\b|information (?:about|on|from) (?:your|the) (?:\w+ ){0,2}(?:computers?|devices?|equipment)|what (?:kind of )?(?:web )?(?:software|browser|device)|time zone|language (?:preferences?|settings?))/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|should not|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you may not|do not need|do not track|(?:set|configure|change) your|technologies)/,
      },
      {
        text: /\b(?:(?:browser|explorer)(?:'s)? (?:type|version|software|information|language|plug|characteristics|and|name|you)|browsers?,|types? of (?:web )?(?:browser|device|computer|mobile)|operating systems?|devices? (?:types?|models?|information|identifiers?|ids?|data|details|names?|metrics|characteristics|attributes)\b|(?:hardware|technical) (?:model|data|information|details|identifiers)|user[- ]agents?|screen (?:size|resolution)|mac address|imei|(?:mobile|unique|advertising) (?:device |advertising )?(?:ids?|identifiers?)\b|information (?:about|on|from) (?:your|the) (?:\w+ ){0,2}(?:computers?|devices?|equipment)|what (?:kind of )?(?:web )?(?:software|browser|device)|time zone|language (?:preferences?|settings?))/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|cookie)/,
      },
    ],
  },
  {
    id: 'collect-from-third-parties',
    category: 'collect',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Gets data about you from others'],
        explanation:
          'They receive information about you from partners, data brokers, log-in services or public sources.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not get data about you from others'],
        explanation: 'They say they take nothing about you from partners, data brokers or other sources.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Gets data from others in stated cases'],
        explanation: 'Others give them data about you when you allow it, or in cases that the policy names.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Action First-Party: Receive from other service/third-party (unnamed)',
      dpv: 'dpv:ThirdPartyDataSource',
      tosdr: 'Information is gathered about you through third parties',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:receiv|obtain|collect|get|acquir|purchas|buy|gather|learn|sourc|import|fetch|retriev)(?:e|es|s|ed|d|ing)?\b[^;]{0,120}?\b(?:from|through|via) (?:(?:our|other|certain|various|these|those|such|the|trusted|external|any|a|an|your|selected|and|or|and\/or|unaffiliated|independent|different|both|one|of),? ){0,4}(?:third[- ]part(?:y|ies)|(?:other|public(?:ly)?|outside|commercial|online)(?: available| accessible| online)? (?:sources?|compan(?:y|ies)|parties|users?|people|services|websites|databases?|records|individuals|platforms|information)|(?:business |marketing |advertising |data |commercial )?partners?|data (?:brokers?|providers?|aggregators?|suppliers?)|affiliates?|affiliated|social (?:media|networks?)|credit (?:bureaus?|reporting|reference|agencies)|facebook|google|linkedin|twitter|employers?|advertisers?|publishers?|vendors?|resellers?|group companies|subsidiaries|(?:\w+ ){0,3}databases?)/,
        unless:
          /^\W*(?:\d[\d.]* ?)?\W*(?:the )?information\b[^.]{0,70}\.?$|\b(?:distance from|submitting|opt[- ]?out|unsubscrib|contact us|right to|from (?:third[- ]parties|advertisers) (?:about|offering)|shared with|access from|transfer)/,
        actor: 'us',
      },
      {
        text: /\b(?:third[- ]part(?:y|ies)|partners?|advertisers?|social networks?|social media|facebook|google|linkedin|affiliates|employer|other (?:companies|users|sources?|people|members|services|parties))\b[^;]{0,70}\b(?:provide|send|share|supply|give|disclose|transmit|pass|make available)s? (?:us\b|(?:it |them )?(?:to|with) us\b|[^;]{0,60}\b(?:to|with) us\b)/,
        unless: /\b(?:we (?:may )?(?:provide|share|disclose)|shared with|right to|on our behalf)/,
      },
      {
        text: /\b(?:log|sign|regist|connect|link)(?:s|ged|ging|ed|ing|er)?(?: in| up| on| into)? (?:[\w']+ ){0,5}(?:through|with|via|using|to|like) (?:[\w']+ ){0,4}(?:facebook|google|apple id|twitter|linkedin|social (?:media|network)\w*|third[- ]party)\b[^;]{0,160}\b(?:we|us)\b[^;]{0,40}\b(?:receiv|obtain|collect|access|get|import|have)/,
        unless: /\b(?:opt[- ]?out|right to)\b/,
      },
      {
        text: /\b(?:data brokers?|publicly (?:available|accessible) (?:online )?(?:sources?|information|databases|data|records)|(?:mailing|marketing) list providers?)\b/,
        near: /\b(?:collect|receiv|obtain|purchas|acquir|get|gather|process|supplement|combin|use)/,
        unless: /\b(?:sell|shar(?:e|ing) (?:\w+ )?with|disclos|deletion|not)\b/,
      },
      {
        text: /^.{3,180}$/,
        under:
          /\b(?:receiv|obtain|collect|get|gather)(?:e|ed|s)?\b[^;:]{0,40}\bfrom (?:(?:our|other|certain|various|the|external|publicly|public),? ){0,3}(?:third[- ]part(?:y|ies)|sources|partners|companies|data brokers|affiliates|available)[^;:]{0,40}:$/,
        unless: /\b(?:opt[- ]?out|right to|contact us)\b/,
      },
      {
        text: /\b(?:receiv|obtain|collect|get|acquir|purchas|gather)(?:e|es|s|ed|d|ing)?\b[^;]{0,40}\b(?:information|data|details|reports?)\b/,
        under:
          /\b(?:from (?:(?:our|the|any|certain) )?(?:other|third|external|public|different|indirect|partners)|third[- ]party sources|other sources|indirectly)/,
        unless:
          /\b(?:you (?:provide|give|submit)|cookies|(?:they|google|facebook|linkedin) (?:\w+ )?(?:collect|receive))/,
      },
      {
        text: /\b(?:provided|supplied|shared|generated|obtained|received|transmitted) (?:to us )?by (?:(?:our|other|the|your|certain|relevant),? ){0,3}(?:[\w-]+ ){0,3}(?:partners|third[- ]part(?:y|ies)|clients|customers|advertisers|publishers|platforms|employers?)\b/,
        near: /\b(?:collect|receiv|obtain|supplement|data (?:we|includes?)|process|information we)/,
        unless:
          /\b(?:right to|opt[- ]?out|services provided|not\b|responsible|features|sites?|consent|technolog|disclos|as provided)/,
      },
    ],
  },
  {
    id: 'collect-ip',
    category: 'collect',
    weight: 2,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Collects your IP address'],
        explanation: 'Your IP address shows roughly where you are and helps link your visits together.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect your IP address'],
        explanation: 'They say they do not record the internet address of your device.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Collects your IP address in stated cases'],
        explanation: 'They record the internet address of your device, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: IP address and device IDs',
      dpv: 'pd:IPAddress',
      tosdr: '399: Your IP address is collected, which can be used to view your approximate location',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|process|ask|request|requir|provid|submit|suppl)(?:e|es|s|ed|ing|ies|y|ion)?\b|(?:stor|sav|giv|tak)(?:e|es|ed|en|ing)\b|(?:log|keep|enter|upload|know|need|get)(?:s|ged|ging|ed)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:ip[- ]?(?:v[46] )?address(?:es)?|internet protocol\b)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|should not|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you may not|do not need|truncat|shorten|abbreviat|removing|anonymous and)/,
      },
      {
        text: /\b(?:ip[- ]?(?:v[46] )?address(?:es)?|internet protocol\b)[^;]{0,70}?\b(?:is|are|be|was|were|been) (?:\w+ ){0,3}(?:collected|stored|processed|recorded|logged|saved|captured|obtained|requested|required|kept|transmitted|gathered)\b/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|should not|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you may not|do not need|truncat|shorten|abbreviat|not merged)/,
      },
      {
        text: /\b(?:ip[- ]?(?:v[46] )?address(?:es)?|internet protocol\b)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|truncat|shorten|abbreviat)/,
      },
    ],
  },
  {
    id: 'collect-location',
    category: 'collect',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Collects your location'],
        explanation: 'They learn where you are, either exactly (GPS) or roughly (from your network).',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect your location'],
        explanation: 'They say they do not find out where you are.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Collects your location in stated cases'],
        explanation: 'They learn where you are when you allow it, or within limits that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Location',
      dpv: 'pd:Location',
      tosdr: 'This service may collect, use, and share location data',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:device|phone|app|operating system) (?:settings|permissions?)|location (?:services|access|sharing) (?:(?:is|are) )?(?:turned on|enabled|active)|turn(?:ed)? on|permissions?\b|(?:you(?:'ve| have)?|your) (?:\w+ )?(?:shared?|allow|grant|enabl|activat)\w*|if you (?:use|enable) (?:our |the )?location)[^;]{0,60}\b(?:geo-?locations?|locations?|gps)\b|\b(?:geo-?locations?|locations?|gps)\b[^;]{0,60}\b(?:(?:device|phone|app|operating system) (?:settings|permissions?)|(?:turned on|enabled)|you (?:allow|grant|enable|choose|have (?:allowed|enabled|given))|your (?:consent|permission))\b/,
        near: /\b(?:collect|receiv|obtain|record|us(?:e|es|ed|ing)|access|track|provid|determin)/,
        unless: /\b(?:not|never|revoke|withdraw|opt[- ]?out|even if|sell)\b|n't\b/,
        polarity: 'conditional',
      },

      {
        text: /\b(?:(?:determin|deriv|infer|estimat|collect|gather|receiv|obtain|record|captur|acquir|process|ask|request|requir|provid|submit|suppl)(?:e|es|s|ed|ing|ies|y|ion)?\b|(?:stor|sav|giv|tak)(?:e|es|ed|en|ing)\b|(?:log|keep|enter|upload|know|need|get)(?:s|ged|ging|ed)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:geo-?locations?|(?:your|precise|approximate|general|physical|device(?:'s)?|current|exact|real-time|phone|coarse|broad|geographic(?:al)?|mobile|gps|and|or|,) locations?\b|location (?:data|information|services|details)|gps\b|(?:your|of) (?:city|country|region) (?:or|and)|geographic(?:al)? (?:area|region|data)|country of residence|city or town|(?:zip|postal) codes?)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|should not|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you may not|do not need|outside (?:of )?your|located in|stop the collection)/,
      },
      {
        text: /\b(?:geo-?locations?|(?:your|precise|approximate|general|physical|device(?:'s)?|current|exact|real-time|phone|coarse|broad|geographic(?:al)?|mobile|gps|and|or|,) locations?\b|location (?:data|information|services|details)|gps\b|(?:your|of) (?:city|country|region) (?:or|and)|geographic(?:al)? (?:area|region|data)|country of residence|city or town|(?:zip|postal) codes?)[^;]{0,70}?\b(?:is|are|be|was|were|been) (?:\w+ ){0,3}(?:collected|stored|processed|recorded|logged|saved|captured|obtained|requested|required|kept|transmitted|gathered)\b/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|should not|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you may not|do not need|outside (?:of )?your)/,
      },
      {
        text: /\b(?:geo-?locations?|(?:your|precise|approximate|general|physical|device(?:'s)?|current|exact|real-time|phone|coarse|broad|geographic(?:al)?|mobile|gps|and|or|,) locations?\b|location (?:data|information|services|details)|gps\b|(?:your|of) (?:city|country|region) (?:or|and)|geographic(?:al)? (?:area|region|data)|country of residence|city or town|(?:zip|postal) codes?)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|outside (?:of )?your)/,
      },
      {
        text: /\b(?:us(?:e|es|ing)|via|access to|enable|turn on|share) (?:your |the )?(?:\w+ )?(?:gps|location services|location data|precise location|geolocation|location\b)/,
        unless: /\b(?:opt[- ]?out|disabl|turn off|right to|any other website)/,
      },
      {
        text: /\bgeographic(?:al)? (?:areas?|locations?|regions?)\b[^;]{0,40}\b(?:derived|inferred|estimated|based) (?:from|on)\b|\b(?:users|visitors|you)\b[^;]{0,40}\bfrom (?:specific|particular|which) (?:countries|regions|geographic\w*|cities)\b/,
        unless: /\b(?:right to|transfer)/,
      },
    ],
  },
  {
    id: 'collect-others-data',
    category: 'collect',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Collects data about other people too'],
        explanation: 'They take data about people who did not sign up: your contacts, or visitors to your own site.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect data about your contacts'],
        explanation: 'They say they take nothing about people who did not sign up, such as your contacts.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Collects data on other people in stated cases'],
        explanation: 'They take data about your contacts or other people when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / User Type: User without account',
      dpv: null,
      tosdr: 'Your data is collected even if you did not interact with the service directly',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:you (?:can|may|could)(?: choose to)?|if you (?:choose|want|wish|connect|decide)|asked? (?:you )?to allow|access is (?:granted|allowed)|free to)\b[^;]{0,80}\b(?:upload|import|sync|access|grant|provide|give|connect|enter|invite)\b[^;]{0,80}\b(?:address ?book|contacts?(?: list)?|(?:your )?friends)\b/,
        unless: /\b(?:not|never|share (?:\w+ )?with|public)\b/,
        polarity: 'conditional',
      },

      {
        text: /\b(?:address ?books?|contacts? lists?|(?:your|phone|device|email|imported) contacts\b|(?:of|about|your) (?:your )?friends\b|(?:about|of|from) other people|someone else|(?:data|information) (?:of|about) (?:third (?:persons|parties)|others)|family members|(?:your|our|customers'?|clients'?)(?: \w+)? (?:website|site|web site|end)(?:'s)?[- ](?:users|visitors)|visitors (?:to|of) (?:your|our (?:customers'?|clients'?))|non-?users|refer(?:ral|red)? (?:a |your )?friends?|individuals you (?:interact|communicate)|bystanders?)\b/,
        near: /\b(?:collect|gather|receiv|obtain|record|captur|stor|process|provid|upload|import|sync|access|enter|submit|give|invit|includ)/,
        unless:
          /\b(?:(?:not|never) (?:\w+ ){0,3}(?:sell|share|disclose)|right to|opt[- ]?out|(?:share|sharing|post|send) (?:\w+ ){0,4}(?:with|to) (?:your )?friends|contact us)/,
      },
      {
        text: /\b(?:even if you (?:do not|don't|have not|haven't|are not) (?:have|create|created|register|registered|logged|signed|a )|(?:do not|don't) have an account)/,
        near: /\b(?:collect|gather|receiv|obtain|record|process|log)/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'collect-payment',
    category: 'collect',
    weight: 2,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Collects payment or purchase data'],
        explanation: 'They handle billing details, card data or a record of what you bought.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect payment data'],
        explanation: 'They say they do not take your card number, bank details or other payment data.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Collects payment data in stated cases'],
        explanation: 'They take billing details, card data or a record of what you bought, within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Financial',
      dpv: 'pd:Financial',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|ask|request|requir|provid|submit|suppl|stor|sav|giv|tak)(?:e|es|s|ed|en|ing|ies|y|ion)?\b|(?:need|get|process)s?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:payments? (?:card|methods?|data|information|details|instruments?|account|history|transactions?)|(?:credit|debit)(?: or debit| and debit|\/debit| or credit)?[- ]cards?|card (?:numbers?|details|data)|bank (?:accounts?|details|card|information)|banking details|billing (?:information|address|data|details)|financial (?:information|data|details|accounts?)|(?:purchase|order|transaction|booking) (?:history|data|information|details|records?)|transactional (?:data|information)|commercial information|(?:products|goods|items)(?: (?:and|or) services)? (?:you |that you )?(?:have )?(?:purchased?|bought|ordered|buy)|(?:purchases|orders) (?:you|that)|details of (?:\w+ ){0,2}(?:purchases|transactions|orders|agreements)|your (?:purchases|orders)\b|about (?:your|the) (?:\w+ )?transactions?\b)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|identity theft|encrypt|statement|must provide a payment)/,
      },
      {
        text: /\b(?:payments? (?:card|methods?|data|information|details|instruments?|account|history|transactions?)|(?:credit|debit)(?: or debit| and debit|\/debit| or credit)?[- ]cards?|card (?:numbers?|details|data)|bank (?:accounts?|details|card|information)|banking details|billing (?:information|address|data|details)|financial (?:information|data|details|accounts?)|(?:purchase|order|transaction|booking) (?:history|data|information|details|records?)|transactional (?:data|information)|commercial information|(?:products|goods|items)(?: (?:and|or) services)? (?:you |that you )?(?:have )?(?:purchased?|bought|ordered|buy)|(?:purchases|orders) (?:you|that)|details of (?:\w+ ){0,2}(?:purchases|transactions|orders|agreements)|your (?:purchases|orders)\b|about (?:your|the) (?:\w+ )?transactions?\b)[^;]{0,70}?\b(?:is|are|be|was|were|been) (?:\w+ ){0,3}(?:collected|stored|processed|recorded|logged|saved|captured|obtained|requested|required|kept|transmitted|gathered)\b/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|statutory|erase)/,
      },
      {
        text: /\b(?:payments? (?:methods?|data|information|details|instruments?|account|history|transactions?)|(?:credit|debit)(?: or debit| and debit|\/debit| or credit)?[- ]cards?|card (?:numbers?|details|data)|bank (?:accounts?|details|card|information)|banking details|billing (?:information|address|data|details)|financial (?:information|data|details|accounts?)|(?:purchase|order|transaction|booking) (?:history|data|information|details|records?)|transactional (?:data|information)|commercial information|(?:products|goods|items)(?: (?:and|or) services)? (?:you |that you )?(?:have )?(?:purchased?|bought|ordered|buy)|(?:purchases|orders) (?:you|that)|details of (?:\w+ ){0,2}(?:purchases|transactions|orders|agreements)|your (?:purchases|orders)\b|about (?:your|the) (?:\w+ )?transactions?\b)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|encrypt)/,
      },
    ],
  },
  {
    id: 'collect-private-content',
    category: 'collect',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Can read or record private communications'],
        explanation: 'They can see or record the content of your messages, calls or meetings.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not read or record your communications'],
        explanation: 'They say they do not see or record the content of your messages, calls or meetings.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Reads or records messages in stated cases'],
        explanation: 'They see or record your messages, calls or meetings when you allow it, or in stated cases.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Other',
      dpv: 'pd:SocialMediaCommunication',
      tosdr: 'Private messages can be read',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:only\b[^;]{0,60}\b)?(?:read|view|see|access|listen to|participate in|join|record)(?:s|ed|ing)?\b[^;]{0,60}\b(?:meetings?|messages?|calls?|conversations?|communications|files|recordings)\b[^;]{0,40}\b(?:when|if|with|where|after)\b/,
        near: /\b(?:only|solely|unless)\b/,
        actor: 'us',
        polarity: 'conditional',
      },
      {
        text: /\b(?:read|monitor|review|record|scan|inspect|view|listen to|transcrib|intercept|look into|eavesdrop|see|access|analy[sz]|log)(?:e|es|s|ed|ing)?\b[^;]{0,60}\b(?:(?:private|your|the|user|direct|voice|email|phone|telephone|chat|audio|text|those|these|such|that|and|or|any) (?:messages|chats|calls|conversations?|communications?|meetings?|audio)|contents? of (?:your|the|any|such|those|emails?|messages?|(?:\w+ )?communications?|traffic|calls))\b/,
        unless:
          /\b(?:cookies|web ?sites? (?:content|you)|deliver|performance of|right to|marketing|keep records|retain|questions)/,
        actor: 'us',
      },
      {
        text: /\b(?:audio recordings? (?:of|captured)|record(?:ings? of|ed| your)? (?:\w+ ){0,2}(?:phone |telephone |voice |video )?(?:calls?|meetings?|conversations?)|(?:phone |telephone |voice )?calls? (?:\w+ ){0,3}(?:(?:may|will|can|are|is) (?:\w+ ){0,2})?record(?:ed|ing)|call transcripts?|right to (?:inspect|read|review|monitor|access)[^;]{0,30}(?:messages|communications|videos|content|them))\b/,
        unless: /\b(?:delete|your right to)\b/,
      },
      {
        text: /\b(?:decrypt(?:ion|ed|s)?\b[^;]{0,60}|end-to-end encrypt\w+[^;]{0,80}\b(?:we|us|nobody|no one|not even)\b[^;]{0,40}\b(?:read|see|access)|(?:messages|e-?mails|conversations|communications)\b[^;]{0,80}\b(?:never (?:sent to|shared with|seen by) us|locally on your device))/,
        near: /\b(?:not|never|no|cannot|nobody)\b|n't\b/,
        polarity: 'denied',
      },
    ],
  },
  {
    id: 'collect-sensitive',
    category: 'collect',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Collects sensitive data'],
        explanation:
          'They take data that can hurt you if misused: health, beliefs, sexuality, biometrics or ID numbers.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not collect sensitive data'],
        explanation: 'They say they take nothing about health, beliefs, sexuality, biometrics or ID numbers.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Collects sensitive data in stated cases'],
        explanation: 'They take data such as health, beliefs or ID numbers when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: Health',
      dpv: 'dpv:SensitivePersonalData',
      tosdr: 'Your biometric data is collected',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|process|ask|request|requir|provid|submit|suppl)(?:e|es|s|ed|ing|ies|y|ion)?\b|(?:stor|sav|giv|tak)(?:e|es|ed|en|ing)\b|(?:log|keep|enter|upload|know|need|get)(?:s|ged|ging|ed)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,200}?\b(?:sensitive (?:personal )?(?:data|information)|sensitive categories|special categor(?:y|ies)|biometrics?\b|health (?:data|information|condition|status|records?)|medical (?:data|information|records?|history|condition)|racial|ethnic(?:ity)?\b|religious|political (?:opinions?|views|affiliations?|beliefs)|sexual (?:orientation|preferences?|life)|sex life|social security|government(?:al)?[- ]?(?:issued )?(?:ids?|identif\w+)\b|passport|driver'?s'? licen[cs]e|driving licen[cs]e|national (?:ids?|insurance|identi\w+)\b|tax(?:payer)? identification|genetic|criminal (?:convictions?|records?|history)|proof of identity|identity (?:documents?|card)|personal identity code|id (?:card|documents?)\b|facial (?:recognition|features|geometry)|face (?:recognition|scans?|match))/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|should not|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you may not|do not need|(?:not|never|please) (?:\w+ ){0,2}(?:send|disclose|post|submit|provide|include|give|communicate)|encrypt|limit the use|identifiable natural|browse our sites without)/,
      },
      {
        text: /\b(?:sensitive (?:personal )?(?:data|information)|sensitive categories|special categor(?:y|ies)|biometrics?\b|health (?:data|information|condition|status|records?)|medical (?:data|information|records?|history|condition)|racial|ethnic(?:ity)?\b|religious|political (?:opinions?|views|affiliations?|beliefs)|sexual (?:orientation|preferences?|life)|sex life|social security|government(?:al)?[- ]?(?:issued )?(?:ids?|identif\w+)\b|passport|driver'?s'? licen[cs]e|driving licen[cs]e|national (?:ids?|insurance|identi\w+)\b|tax(?:payer)? identification|genetic|criminal (?:convictions?|records?|history)|proof of identity|identity (?:documents?|card)|personal identity code|id (?:card|documents?)\b|facial (?:recognition|features|geometry)|face (?:recognition|scans?|match))/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|send)/,
      },
    ],
  },
  {
    id: 'collect-usage',
    category: 'collect',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Logs what you do on the site'],
        explanation: 'They keep a log of pages you open, features you use and where you came from.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not log what you do'],
        explanation: 'They say they keep no record of the pages you open or the features you use.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Logs what you do in stated cases'],
        explanation: 'They record what you do when you allow it, or within limits that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: User online activities',
      dpv: 'pd:BrowsingBehaviour',
      tosdr: 'Logs are kept for an undefined period of time',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:collect|gather|receiv|obtain|record|captur|acquir|sav)(?:e|es|s|ed|ing|ion)?\b|stores?\b|(?:log|get|know|keep)(?:s|ged|ging)?\b|track(?:s|ed|ing)?\b|(?:information|data|details|identifiers)[^;]{0,50}?\b(?:includ(?:e|es|ing)|such as|like|e\.g\.))[^;]{0,150}?\b(?:(?:web ?)?pages? (?:you |that you |they |you've |visited|viewed|views?|accessed)|how (?:you|users|visitors|people|they|often you) (?:use|access|interact|navigat|engag|mov|arriv)\w*|(?:about|record\w*|log\w*|monitor\w*) (?:\w+ )?(?:your )?(?:use|usage) of (?:the|our|this|its)|usage (?:data|information|statistics|details|history|patterns|activit\w+)|brows(?:ing|e) (?:history|data|activit\w+|behaviou?r|actions|information|habits|patterns)|click-?streams?|clicks\b|log (?:data|files?|information)|(?:access|connection|activity|application) logs?|access times?|dates? (?:and|&) times?|time ?stamps?|referr(?:ing|al|er) (?:urls?|pages?|sites?|websites?|sources?|web)|referrer\b|search (?:queries|history|terms)|(?:your|user|users'?) interactions? with|interaction data|(?:length|duration|frequency|time) of (?:your )?(?:visits?|sessions?|use|access)|links? (?:you )?(?:click|follow)|features (?:you|that you) (?:use|access)|time spent|(?:online|your|web|site|user|network) activit(?:y|ies)|viewing (?:history|habits)|traffic data|user behaviou?r|(?:sites?|websites?) (?:you|that you) (?:visit|came|come)|features used|(?:activit\w+|behaviou?r)(?: and (?:activit\w+|behaviou?r))? on (?:the|our|this))/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|terms of (?:use|service)|do not track|cookies are|these third|permission|session replay of others)/,
      },
      {
        text: /\b(?:(?:web ?)?pages? (?:you |that you |they |you've |visited|viewed|views?|accessed)|how (?:you|users|visitors|people|they|often you) (?:use|access|interact|navigat|engag|mov|arriv)\w*|(?:about|record\w*|log\w*|monitor\w*) (?:\w+ )?(?:your )?(?:use|usage) of (?:the|our|this|its)|usage (?:data|information|statistics|details|history|patterns|activit\w+)|brows(?:ing|e) (?:history|data|activit\w+|behaviou?r|actions|information|habits|patterns)|click-?streams?|clicks\b|(?:access|connection|activity|application) logs?|access times?|dates? (?:and|&) times?|time ?stamps?|referr(?:ing|al|er) (?:urls?|pages?|sites?|websites?|sources?|web)|referrer\b|search (?:queries|history|terms)|(?:your|user|users'?) interactions? with|interaction data|(?:length|duration|frequency|time) of (?:your )?(?:visits?|sessions?|use|access)|links? (?:you )?(?:click|follow)|features (?:you|that you) (?:use|access)|time spent|(?:online|your|web|site|user|network) activit(?:y|ies)|viewing (?:history|habits)|traffic data|user behaviou?r|(?:sites?|websites?) (?:you|that you) (?:visit|came|come)|features used|(?:activit\w+|behaviou?r)(?: and (?:activit\w+|behaviou?r))? on (?:the|our|this))[^;]{0,70}?\b(?:is|are|be|was|were|been) (?:\w+ ){0,3}(?:collected|stored|processed|recorded|logged|saved|captured|obtained|requested|required|kept|transmitted|gathered)\b/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|contact us|right to|opt(?:ing|ed)?[- ]?out|not (?:\w+ ){0,3}(?:sell|rent|share|disclose)|third[- ]part(?:y|ies) (?:\w+ )?(?:collect|receive)|(?:they|google|facebook|microsoft|partners|twitch) (?:\w+ ){0,2}(?:collect|receive|process)|you (?:may|can) (?:\w+ )?(?:request|ask|not)|should not|requests? (?:to|that|for)|do not need|period|days)/,
      },
      {
        text: /\b(?:(?:web ?)?pages? (?:you |that you |they |you've |visited|viewed|views?|accessed)|how (?:you|users|visitors|people|they|often you) (?:use|access|interact|navigat|engag|mov|arriv)\w*|(?:about|record\w*|log\w*|monitor\w*) (?:\w+ )?(?:your )?(?:use|usage) of (?:the|our|this|its)|usage (?:data|information|statistics|details|history|patterns|activit\w+)|brows(?:ing|e) (?:history|data|activit\w+|behaviou?r|actions|information|habits|patterns)|click-?streams?|clicks\b|log (?:data|files?|information)|(?:access|connection|activity|application) logs?|access times?|dates? (?:and|&) times?|time ?stamps?|referr(?:ing|al|er) (?:urls?|pages?|sites?|websites?|sources?|web)|referrer\b|search (?:queries|history|terms)|(?:your|user|users'?) interactions? with|interaction data|(?:length|duration|frequency|time) of (?:your )?(?:visits?|sessions?|use|access)|links? (?:you )?(?:click|follow)|features (?:you|that you) (?:use|access)|time spent|(?:online|your|web|site|user|network) activit(?:y|ies)|viewing (?:history|habits)|traffic data|user behaviou?r|(?:sites?|websites?) (?:you|that you) (?:visit|came|come)|features used|(?:activit\w+|behaviou?r)(?: and (?:activit\w+|behaviou?r))? on (?:the|our|this))/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|cookie|terms of|functionality|days)/,
      },
      {
        text: /\b(?:track|monitor|log|record)(?:s|ed|ing|ging|ged)?\b[^;]{0,60}?\b(?:(?:your|users'?|user|visitors?'?) (?:activit\w+|behaviou?r|movements?|interactions?|visits?)|events\b|visitors (?:to|on))/,
        unless:
          /\b(?:(?:they|third[- ]part(?:y|ies)|partners|other compan\w+) (?:\w+ )?(?:track|monitor)|do not track|permission|ask app|request(?:ed|s)? to track|opt[- ]?out|right to|across (?:other|different|third))/,
        actor: 'us',
      },
    ],
  },
  {
    id: 'combine-data',
    category: 'collect',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Merges your data with other sources'],
        explanation: 'They join what they have on you with data from elsewhere into one profile.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not merge your data with other sources'],
        explanation: 'They say they do not join what they have on you with data from elsewhere.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Merges your data in stated cases'],
        explanation: 'They join your data with data from elsewhere when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Personal Information Type: User profile',
      dpv: 'dpv:Combine',
      tosdr: 'Your profile is combined across various products',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:combin|merg|supplement|cross-referenc|correlat|enrich|append)(?:e|es|s|ed|d|ing)?\b[^;]{0,120}\b(?:information|data|records?|profiles?|sources)\b|\bin combination with\b[^;]{0,60}\b(?:information|data)\b/,
        unless:
          /\b(?:anonymous|aggregated data|acquired|entity|assets|mergers?|damages|rectification|supplemental|fingerprint\w*)\b/,
      },
      {
        text: /\b(?:link|match|associat|connect|sync|add)(?:e|es|s|ed|d|ing)?\b[^;]{0,80}\b(?:with|to)\b[^;]{0,50}\b(?:(?:other|personal|additional|the) (?:information|data|personal data)\b[^;]{0,60}\b(?:we (?:have|hold|already)|from|held|collected|about you)|other (?:databases|sources|data|information|records)|(?:our|partners'?|third[- ]part\w+) (?:\w+ )?(?:ids?|identifiers|records))/,
        unless: /\b(?:links? to|not responsible|opt[- ]?out)/,
      },
    ],
  },
  {
    id: 'data-minimised',
    category: 'collect',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Takes and keeps only what is needed'],
        explanation: 'They say they ask for, or store, no more than the task needs.',
      },
      denied: {
        rating: 'bad',
        titles: ['May take more than is needed'],
        explanation: 'They say they may ask for, or store, more than the task needs.',
      },
      conditional: {
        rating: 'good',
        titles: ['Mostly takes only what is needed'],
        explanation: 'They say they ask for, or store, no more than the task needs, with a stated exception.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Basic service/feature',
      dpv: null,
      tosdr: 'your personal data is used for limited purposes',
    },
    slots: [],
    cues: [
      {
        text: /(?:\bnot|n't|\bnever) (?:\w+ )?(?:ask|collect|store|request|keep|require|gather|process)\b[^;]{0,90}\b(?:unless (?:\w+ ){0,4}(?:need|necessary|required)|(?:more|other|any further) (?:\w+ ){0,5}than|beyond what)\b|\bno more (?:\w+ ){0,3}than (?:\w+ ){0,3}(?:need|necessary|required)/,
        unless: /\b(?:longer|time|third[- ]part|providers)/,
        polarity: 'asserted',
      },
      {
        text: /\bonly (?:\w+ )?(?:collect|ask|request|use|process|store|keep|retain|take|gather|hold|record)(?:s|es|ed|ing)?\b[^;]{0,100}\b(?:necessary|needed?|required|relevant|purposes?|minimum|that you|your browser|to (?:provide|respond|deliver|send|answer|verify))/,
        unless:
          /\b(?:third[- ]part(?:y|ies)|service providers?|share|disclos|as long as|so long as|period|consent|cookies|require (?:that|our)|developers|processors|until|duration|right to|ask us|in accordance|law)/,
      },
      {
        text: /\b(?:collect|ask|request|use|process|store|keep|retain|gather)(?:s|es|ed|ing)?\b[^;]{0,60}\b(?:only|solely|exclusively|limited to|minimum|minimal)\b[^;]{0,60}\b(?:necessary|needed?|required|relevant|amount|data|to (?:provide|respond|deliver|send|answer|verify|improve|enable|display|process)|for (?:the|this|that|these) purposes?)/,
        unless:
          /\b(?:third[- ]part(?:y|ies)|service providers?|shar|disclos|as long as|so long as|period|consent|require|authori[sz]ed|developers|processors|until|right to|ask us|not)\b/,
      },
      {
        text: /\b(?:we|our|company|service|and|to|by) (?:\w+ )?(?:limits?|minimi[sz]es?|limiting|minimi[sz]ing|restricts?) (?:the |our |its )?(?:\w+ )?(?:collection|amount|information|personal (?:data|information)|data)\b/,
        unless: /\b(?:you (?:may|can|have)|right to|third[- ]part|your ability|liability|allow you|please)/,
      },
    ],
  },
  {
    id: 'data-optional',
    category: 'collect',
    weight: 2,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'good',
        titles: ['You can choose not to give data'],
        explanation: 'Giving data is up to you, although some features may stop working.',
      },
      denied: {
        rating: 'bad',
        titles: ['You must give some data to use it'],
        explanation: 'Without certain data they do not let you use the service or a part of it.',
      },
      conditional: {
        rating: 'good',
        titles: ['Some data is your choice, some is not'],
        explanation: 'You can hold back some data, within limits that the policy states.',
      },
    },
    sources: { opp115: 'User Choice/Control / Choice Type: Dont use service/feature', dpv: null, tosdr: null },
    slots: [],
    cues: [
      {
        text: /\b(?:if|where|should) you (?:\w+ ){0,2}(?:do not|don't|fail to|refuse to|withhold)(?: \w+)? ?(?:provide|give|supply|disclose|submit)?\b[^;]{0,140}\b(?:cannot|can't|not (?:\w+ )?be able|unable|won't|will not|not possible|may not)\b/,
        near: /\b(?:provid|give|suppl|disclos|submit|withhold)/,
        unless: /\b(?:choose not to|decline|prefer|under|agree|cookies)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:without (?:this|these|such|the|providing|supplying|some|your|it)\b[^;]{0,60}\b(?:cannot|can't|not (?:\w+ )?be able|unable|not possible)|(?:cannot|not possible|unable|not able)\b[^;]{0,80}\bwithout (?:this|these|such|providing|supplying|your|a|some)\b|failure to (?:provide|supply)|does not have access to this data|(?:is|are) (?:\w+ )?(?:mandatory|obligatory|compulsory)\b|mandatory (?:information|fields?|data)|(?:is|are|may be) (?:necessary|required)\b[^;]{0,30}\bto (?:use|access|become|create|register|function)|required in order)/,
        near: /\b(?:data|information|details|fields?|email|name|account)\b/,
        unless: /\bnot (?:required|obliged|mandatory)|by law|voluntar|cookies|retain|right to|request/,
        polarity: 'denied',
      },
      {
        text: /\b(?:(?:choose|decide|prefer|elect|opt|wish|want|choosing)(?:s)? not to (?:provide|give|disclose|supply|submit|share|register|create)|(?:decline|refuse) to (?:provide|supply|submit|share|give)|not (?:required|obliged|obligated) to (?:provide|give|disclose|register|submit)|(?:do not|don't) (?:have|need) to (?:provide|give|create|register|sign|tell|share|log)|(?:is|are|be) (?:\w+ ){0,2}(?:voluntary|optional)\b|voluntary basis|(?:provide|give|submit)[^;]{0,40} voluntarily|optional (?:information|data|fields?|details)|without (?:registering|logging in|creating an account|(?:\w+ )?providing any|revealing|identifying|telling)|(?:your choice|up to you|you (?:can|may) decide|free to (?:choose|decide)) (?:whether|what|how|if)|you are free to|you (?:may|can) omit)/,
        near: /\b(?:information|data|details|account|registering|logging|identity|register|who you are|yourself|location|address book)\b/,
        unless:
          /\b(?:cookies|consent is|opt(?:ing)?[- ]?out|third[- ]part|contact us|right to|in (?:surveys|discussion)|we use|survey)/,
        polarity: 'asserted',
      },
    ],
  },
] as const satisfies readonly Practice[];
