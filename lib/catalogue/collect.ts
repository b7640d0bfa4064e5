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
      {
        text: /\b(?:collect|ask|request|requir|receiv|obtain|gather|stor|provid|submit|give|suppl)(?:e|es|s|ed|d|ing|y|ies)?\b[^;]{0,80}\b(?:information|data|details)\b[^;]{0,80}\b(?:when|by|if|through|as|during|while) (?:you |users? |your )?(?:\w+ ){0,2}(?:regist|creat|sign|fill|subscri|complet|order|purchas|apply|enroll|join|participat)\w*/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|third[- ]part|delet|not\b|\w+n't|cookies|automatic|partners|children|minor|withdraw)/,
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
      {
        text: /\b(?:collect|provid|receiv|obtain|stor|submit|give|keep|record|ask|gather|maintain)(?:e|es|s|ed|d|ing)?\b[^;]{0,200}?\b(?:(?:otherwise )?(?:communicat\w+|correspond\w*|interact) (?:\w+ )?(?:with us|via our|through our)|contact(?:ing)? (?:our|\w+ support|customer (?:service|support))|(?:contact|feedback|inquiry|support|web|online) forms?|(?:send|writ)(?:e|ing) (?:to )?us|surveys?\b|questionnaires?|contests?\b|sweepstakes|feedback|fill(?:ing)? (?:in|out)|(?:request|seek)\w* (?:\w+ )?(?:customer |technical )?support|comments?\b|reviews\b|you (?:upload|post|submit|send|write|share)\b|avatar|attachments|uploads?\b)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|contact us (?:at|to|if|by|via)|please contact|third[- ]part|delet|not\b|\w+n't|questions|exercise|public|you (?:can|may) (?:contact|e-?mail|send|write)|policy|advertis|marketing|comply|children|withdraw|law)/,
      },
      {
        text: /\b(?:photos?|photographs?|text\b|messages|avatars?|chats?|comments|feedback|surveys?|questionnaires?|biograph\w+|contact us|submissions?|contests?|competitions?|correspond\w*|forums?|communications? (?:with|you))\b/,
        under:
          /\b(?:collect(?:ed|s)?\b|(?:information|data|details)[^;]{0,30}\b(?:you|users) (?:\w+ ){0,2}(?:provide|give|submit|share|upload|send|enter)|you (?:may )?(?:provide|give|submit)|(?:categories|types) of (?:\w+ ){0,2}(?:data|information))/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|please contact|contact us at|third[- ]part|delet|not\b|\w+n't|questions|exercise|public|cookies?|advertis|marketing|automatic|ip address|browser|children|device|use (?:this|the|your|these)|used|social media|text files?|facebook|pixels?|text message|encrypt|secur|legal|law)/,
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
      {
        text: /\b(?:demographic|(?:date|year|month|place|country) of birth|birth ?(?:date|day|year)|genders?\b|nationality|occupation|marital|employment (?:history|information)|personal interests|hobbies|resum[eé]s?\b|country of residence,|ethnicity)/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|provid|ask|includ|such as|profile|gather|receiv|information|stor|requir|request|enter|fill)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|under the age|years of age|(?:under|over) \d\d|discriminat|delet|do not|not send|natural person|identifiable)/,
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
      {
        text: /\b(?:operating systems?|browser (?:type|version|you|language|sends)|, (?:web )?browsers?\b|device (?:identifiers|type|model)|(?:your|the) (?:web )?browser (?:sends|transmits|provides|automatically|tells|type)|hardware (?:and|model|version|,)|screen (?:size|resolution)|user[- ]agents?|computer(?:'s)? (?:type|information|name)|mobile carrier)/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|provid|includ|such as|gather|receiv|information|stor|log|record|send|sends|sent|transmit|access|track|automatic|analy[sz]|detect|identif|data)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|(?:your|change|most|browser) settings|settings (?:of|in) your|disabl|delet|do not track|cookies? (?:are|is)|help(?: menu| section| page)|refuse|block\b|clear\b|reset|third[- ]part(?:y|ies) (?:may|will|collect)|encrypt|not (?:\w+ )?collect|lost|stolen|compromise)/,
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
      {
        text: /\b(?:connect|link|log|sign|regist|access|authori[sz]|integrat|associat)(?:e|s|ed|ing|ging)?\b[^;]{0,100}\b(?:facebook|twitter|google|linkedin|github|apple|social (?:media|network\w*)|third[- ]party|other (?:\w+ )?(?:account|service)|external (?:\w+ )?(?:account|service))/,
        near: /\b(?:(?:we|us) (?:\w+ ){0,4}(?:receive|access|collect|obtain|import|get|have|store|gather|ask|request|retrieve)|(?:information|data|profile)[^;]{0,60}\b(?:includ|from (?:your|that|those|the)|to us))/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|cookies?|(?:not|\w+n't)\b|delet|responsib|advertis|links? to|analytics|plug-?ins?)/,
      },
      {
        text: /\b(?:third[- ]party|public|other|external|outside|additional|commercial) (?:\w+ )?(?:sources|databases)\b/,
        near: /\b(?:receiv|obtain|collect|get\b|acquir|gather|combin|supplement|information|data|from)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|(?:not|\w+n't)\b|delet|cookies?|privacy polic)/,
      },
      {
        text: /\b(?:we|us|name|information|data|details|identif\w+|profile|contact|records)\b/,
        under:
          /\b(?:information|data)\b (?:\w+ ){0,4}(?:from|by) (?:(?:our|other|the) )?(?:third|sources|partners|publicly|social|affiliates)|third[- ]part(?:y|ies) provide about you|from other sources/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|cookies?|(?:not|\w+n't)\b|you (?:provide|can|may)|use (?:this|the|it|your)|used|we use|this (?:policy|notice)|third[- ]part(?:y|ies) (?:may|will) (?:collect|use)|responsib|advertis|retain)/,
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
        text: /\b(?:ip[- ]?(?:v[46] )?address(?:es)?|internet protocol\b)/,
        under:
          /\b(?:collect(?:ed|ion|s)?\b|(?:we|also|automatically|may|servers?) (?:\w+ ){0,4}(?:receive|gather|obtain|store|record|process|log|ask|request|access)|(?:information|data|details)[^;]{0,60}\b(?:provide|processed|receive|gather|obtain|ask|request|submit|give|stored?|enter)|following (?:personal )?(?:data|information|details)|(?:this|which|information|data) (?:may |might |can )?includes?\b|personal data is processed|required? when)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell|retain|delet|contact us|opt(?:ing|ed)?[- ]?out|right to|legal basis|legitimate|use[sd]? (?:your|this|these|that|it|the|only|to|for)|we use|you can\b|not\b|cookies? (?:are|is)\b|means\b|truncat|shorten|abbreviat)/,
      },
      {
        text: /\b(?:ip[- ]?(?:v[46] )?address(?:es)?|internet protocol|\bip\b)/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|stor|log|record|receiv|gather|track|analy[sz]|determin|identif|process|send|sent|sends|transmit|transferr|see|associat|obtain|includ|such as|access|sav|captur|kept|keep|retain|monitor|diagnos|contain|link|check|block|compar|data|automatic)/,
        unless:
          /\b(?:we (?:\w+ ){0,3}(?:shar|disclos|sell)|right to|opt(?:ing|ed)?[- ]?out|anonymi|truncat|shorten|intellectual|(?:an|the term) ip address (?:is|means)|mask|delete your|identifiable)/,
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
        text: /\b(?:(?:precise|approximate|general|exact|current|physical|geographic(?:al)?|real-time) (?:\w+ )?locations?\b|location information|location-based (?:information|data|services)|, (?:\w+ )?location,|where you are (?:located|accessing)|latitude|(?:gps|wi-?fi|cell (?:tower|site)|bluetooth)[^;]{0,60}\blocat\w+)/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|stor|log|record|receiv|gather|track|determin|identif|process|transmit|obtain|includ|such as|access|infer|deriv|request|ask|provid|know|see)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|depending on|transfer|laws? (?:of|in)|jurisdiction|rights?\b|located (?:in|outside)|delet|our (?:\w+ )?location|servers? (?:is|are)|outside (?:of )?your)/,
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
      {
        text: /\b(?:friends?(?:'s)?|recipients?(?:'s)?|invitees?|emergency contacts?|dependents?|family members?|colleagues?|(?:people|persons?|individuals|users|someone|anyone|others|those) (?:you|that you|who you|whom you) (?:\w+ )?(?:invite|add|refer|share|send|wish|want|communicate)|your (?:contacts|employees|clients|customers|end users|team members|students))\b/,
        near: /\b(?:(?:collect|provid|submit|upload|import|stor|receiv|give|enter|ask|obtain|add|invit|process)(?:e|es|s|ed|d|ing|t)?\b[^;]{0,100}\b(?:name|e-?mail|address|phone|contact|information|data|details)|(?:name|e-?mail|address|phone|information|data|details)[^;]{0,60}\b(?:of|about|from|regarding|on) (?:your |a |the |any |other |their )?(?:friend|recipient|contacts?\b|third (?:part|person)|other|famil|person|individual|invit|depend))/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|service providers?|third[- ]part(?:y|ies) (?:\w+ )?(?:may|will|collect|use|such|that|who|services?|for)|(?:to|with|from|by|of|through) (?:(?:our|any|these|those|other|certain|trusted|such|the) )*third[- ]parties\b(?! (?:and|that) you)|advertis|cookies|transfer|privacy polic|marketing|publicly|analytics)/,
      },
      {
        text: /\b(?:on behalf of (?:our|its|the|their) (?:\w+ )?(?:customers?|clients?|users|business)|(?:information|data) (?:about you )?(?:from|by|through) other (?:\w+ )?(?:users|members|customers|people)|(?:customers?|clients?|users)(?:'s?)? (?:own )?(?:end[- ]users?|contacts|customers|visitors|employees|patients|students)\b|when (?:a|another|other) (?:\w+ )?(?:user|member|person|customer|friend)s?\b)/,
        near: /\b(?:collect|gather|receiv|obtain|record|process|stor|upload|provid|import)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|service providers?|third[- ]part(?:y|ies) (?:may|will)|cookies|delet|marketing)/,
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
      {
        text: /\b(?:billing address|payment (?:information|details)|(?:last )?(?:four|4) digits|purchases? (?:history|made|information|data)|bank (?:account|transfer|details)|financial (?:information|data|account|details)|make a (?:payment|purchase)|card (?:number|details)|(?:your|of|about) (?:\w+ )?purchases\b|purchases,)/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|stor|receiv|process|provid|ask|requir|need|includ|such as|submit|enter|give|keep|record|sav|retain|information|obtain|access|see)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|encrypt|ssl|secure socket|delet|(?:they|paypal|stripe|processors?|providers?|vendors) (?:\w+ )?(?:collect|process|use|may|will|store)s?|refund|fraud|terms|identity theft|unauthori[sz]ed|by (?:our )?(?:third[- ]party|a third)|opt|comply|merger|law\b|marketing)/,
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
      {
        text: /\b(?:scan|analy[sz]|read|monitor|review|inspect|record|filter|index|transcrib)(?:e|es|s|ed|ned|d|ing|ning)?\b[^;]{0,80}\b(?:mail|messages|messaging|chats?|calls|voice|communications? content|conversations?|(?:content|communications) of)\b|\b(?:mail|(?:incoming|outgoing|unencrypted) e-?mails|messages?|chats?|calls|voice|conversations|communications|interactions)\b[^;]{0,80}\b(?:scanned|analy[sz]ed|monitored|reviewed|inspected|recorded|filtered|transcribed)\b/,
        near: /\b(?:we|our|is|are|be|may|will|automatically|staff|support|team|moderators?|representatives?)\b/,
        unless:
          /\b(?:cookies?|newsletters?|open(?:ed)?\b|beacons?|pixels?|marketing|bounce|unsubscrib|receipt|please (?:read|review)|questions|contact us|notif|privacy polic|delet|right|promotional|click)/,
      },
      {
        text: /\b(?:chat (?:logs?|history|functions?|services?|sessions?|messages)|chatrooms?|(?:private|direct|personal|instant) messages?|messages? (?:to|with|between|from|sent to) (?:\w+ ){0,2}(?:users|members|one another|each other|people|friends)|communications? with other|(?:call|telephone) (?:recordings?|conversations?)|(?:voice|audio) (?:commands?|inputs?)|communications? contents?|voice ?mail)/,
        near: /\b(?:collect|stor|keep|process|access|record|transmit|receiv|monitor|retain|includ|log|us(?:e|es|ed|ing)|save|such as|have)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|(?:not|cannot|never|unable)\b|\w+n't|delet|you can)/,
      },
      {
        text: /\b(?:not|never|cannot|unable|no)\b[^;]{0,50}\b(?:access|read|see|view|decrypt|scan|listen|monitor|know|look)(?:ing|s|ed)?\b[^;]{0,80}\b(?:contents?|messages?|files?|e-?mails?|mail|communications?|conversations?|calls|notes|documents|passwords?|(?:stored|encrypted|your) data|attendees|titles?)\b|\b(?:can't|don't|doesn't|won't) (?:\w+ )?(?:access|read|see|view|decrypt|scan)\b|\bonly you (?:can|and|have)\b/,
        near: /\b(?:encrypt|contents?|messages?|decrypt|mail|store|private|communicat|files)/,
        unless:
          /\b(?:cookies?|third[- ]part(?:y|ies)|except|unless|other than|unauthori[sz]ed|only (?:if|when|with|for)|you (?:will|may|can) not|normal circumstances|responsib)/,
        polarity: 'denied',
      },
      {
        text: /\b(?:support|staff|(?:customer )?service|representatives?|moderators?|moderation|team|employees?|administrators?|engineers|we)\b[^;]{0,50}\b(?:access|view|see|read|review|inspect)\b[^;]{0,40}\b(?:your|user|users'|the|private|any|all) (?:[\w-]+ ){0,2}(?:messages?|content|posts|projects?|files|recordings?|account data|communications|e-?mails?|ecards?|mail)\b/,
        unless:
          /\b(?:third[- ]part|unauthori[sz]ed|you (?:can|may)|allow you|let you|our (?:content|site|websites?)|how you|cookies|right to access|enable you)/,
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
        text: /\b(?:sensitive (?:or \w+ )?(?:personal )?(?:data|information)|special care|special categor|biometric|genom\w*|genetic|health (?:data|condition|plan|insurance|survey)|medical (?:data|information|history)|racial|\brace\b|ethnic|relig(?:ion|ious)|political (?:opinions?|views|beliefs)|sexual (?:orientation|life)|sex life|social security|passport|driver'?s'? licen[cs]e|national id\w*|government[- ](?:issued|id\w*)|trade[- ]union|criminal|identity (?:documents?|card)|face (?:scan|recognition)|facial|disabilit\w+|vaccin\w+|covid|body temperature|weight,)/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|process|stor|receiv|provid|ask|includ|such as|submit|enter|request|require|obtain|send|gather|retain|access|volunt|information you)/,
        unless:
          /\b(?:(?:not|never|\w+n't|please) (?:\w+ ){0,2}(?:send|disclose|post|submit|provide|include|give|communicate)|shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|identifiable|natural person|encrypt|investigat|enforcement|prosecut|criminal (?:activit|offen|proceed|act)|browser fingerprint|security measures|protect(?:ion)? of|device|discriminat)/,
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
      {
        text: /\b(?:pages? (?:that )?(?:you |users |visitors )?(?:\w+ )?(?:visited|viewed|access(?:ed)?|requested|opened|clicked)|(?:which|number of|what|, |exit|entry|these|those|the) pages\b|dates? and times?|time(?:s)? (?:and date|of (?:your |the |each )?(?:visit|access|request|day))|referring|exit pages|click-?stream|number of (?:\w+ ){0,2}(?:visits?|clicks|times|hits|views|sessions)|time (?:you )?spent|urls? (?:of|visited|clicked)|links (?:you )?(?:click|follow)\w*|search (?:terms|queries)|usage information|browsing (?:history|activit\w+|behaviou?r|patterns|habits)|page views|you interact with (?:our|the|this|content)|successful(?:ly)?\b|clicked\b)/,
        near: /\b(?:collect|stor|log|record|receiv|gather|track|monitor|analy[sz]|determin|identif|process|transmit|obtain|includ|such as|captur|kept|keep|measur|information|data|automatic|count|observ)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|do not track|delet|third[- ]part(?:y|ies) (?:\w+ )?(?:may|will|collect|use)|privacy polic|terms (?:of|and)|(?:they|google|facebook|microsoft|partners) (?:\w+ ){0,2}(?:collect|receive|process|use)|children|other (?:web ?)?sites|contact us|visit (?:the|https?|this|our (?:help|privacy))|links? (?:to|below))/,
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
      {
        text: /\b(?:as little|very little|bare minimum|absolute minimum|minimum (?:amount|data|information|necessary|personal)|minimal (?:amount|data|information|personal)|data minimi[sz]ation|minimi[sz](?:e|es|ing) (?:the |our |its |any )?(?:\w+ )?(?:data|information|amount|collection|personal)|no (?:more|other|further|additional) (?:\w+ ){0,3}(?:information|data|than)|more (?:\w+ ){0,3}(?:information|data) than|strictly necessary (?:information|data)|reduce the amount|need to know basis|limited to (?:the |that |what )?(?:following|minimum|necessary|purposes|is)|confined to)\b/,
        near: /\b(?:collect|us(?:e|es|ed|ing)|process|stor|ask|keep|requir|record|need|request|shar|provid|information|data)/,
        unless: /\b(?:cookies|liabilit|you (?:can|may)|including but|including, but|not limited|right to|longer)/,
      },
      {
        text: /\b(?:only (?:be used|collected?|process(?:ed)?|ask(?:s|ed)?|need|requires?|used)\b|(?:used|collect(?:ed)?|process(?:ed)?|required|recorded) (?:\w+ ){0,3}(?:solely|purely|exclusively|strictly)\b|(?:is|are|be) used only|for (?:the|this|that) sole purpose|for no other (?:purpose|reason)|(?:not|never|\w+n't) (?:be )?(?:used?|process\w*) (?:\w+ ){0,4}for any(?:thing else| other)|for (?:the )?(?:purposes?|(?:exact )?reasons?) (?:for which )?(?:it|they|we|you) (?:was|were|is|are|have|had)? ?(?:\w+ )?(?:collected|provided|given|gave))/,
        near: /\b(?:information|data|details|address|number|it|them|these|this)\b/,
        unless:
          /\b(?:cookies|third[- ]part(?:y|ies)|service providers?|consent|as long as|so long as|law|period|until|(?:not|\w+n't) (?:\w+ )?(?:only|solely)|right to|you (?:can|may)|processors|disclos|personnel|employees|retain|agents|our behalf|children)/,
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
      {
        text: /\b(?:(?:is|are|be) (?:\w+ )?voluntary|voluntary (?:information|basis|data)|optional(?:ly)?|(?:have|has|had) the (?:option|opportunity|choice|ability) (?:to|of) (?:\w+ )?(?:provid|giv|add|submit|disclos|suppl|shar|choos)\w*|if you (?:choose|decide|wish) to (?:provide|give|tell) (?:it|us|them|this)|though you|may or may not provide|(?:may|can) (?:also |optionally )?(?:provide|add|supply|give|include|enter) (?:us )?(?:\w+ )?(?:additional|other|further|more|external)|you control (?:what|the|which|how)|(?:comfortable|happy) (?:sharing|giving))/,
        near: /\b(?:information|data|details|account|profile|address|yourself|fields?|number|name|survey)/,
        unless:
          /\b(?:we (?:\w+ )?(?:may )?(?:share|disclose|sell)|cookies|opt(?:ing|ed)?[- ]?out|right to|third[- ]part|public|withdraw|contact us|consent is|children|if you choose to contact)/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:(?:is|are|it's|it is) not (?:necessary|required|mandatory|needed|obligatory)|(?:does|do|will|did) not (?:require|need|have to|ask)|(?:never|no longer) requires?|no (?:personal (?:data|information)|registration|account|login) (?:is|are) (?:required|needed|necessary)|\w+n't (?:have to|need to|require)|without (?:\w+ )?(?:registering|signing up|creating|giving|disclosing|revealing|logging|an account|identifying)|(?:visit|use|browse|donat|pay|fill|post)\w*[^;]{0,40} anonymously|anonymous (?:cash|payments?|donations?)|(?:choose|use|using) an? (?:\w+ )?(?:pseudonym|alias|nickname)|instead of your real name)/,
        near: /\b(?:you|users?|visitors?|members?|people)\b[^;]{0,80}\b(?:visit|use|browse|provid|account|register|choose|give|access|submit|name|donat|pay|information|data)|\b(?:personal (?:data|information)|information|phone|e-?mail)\b/,
        unless:
          /\b(?:cookies|statistic|aggregate|third[- ]part|shar(?:e|ing)|disclos|anonymous (?:data|information|usage|identifier|form)|collect|analy[sz]|right to|consent|notice|delet|retain|law\b|encrypt|transfer|track)/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:if|where|should|unless) you (?:\w+ ){0,3}(?:do not|don't|fail to|refuse to|withhold|provide|not|decline)\b[^;]{0,160}\b(?:cannot|can't|not (?:\w+ )?be able|unable|won't|will not|no longer|not possible|may not|limited|prevented|restrict\w*|impossible|cancel|unavailable)\b|\bfailure to (?:provide|supply|do so)|\b(?:may be|is|are) (?:a )?(?:required|requirement|necessary) (?:\w+ ){0,2}(?:to (?:use|access|take advantage|register)|for (?:our|the) contract\w*)|\bwithout (?:this|these|such|that|it|the)\b[^;]{0,50}\b(?:cannot|not (?:\w+ )?able|unable|not possible|can't)/,
        near: /\b(?:information|data|details|address|number|pii|account|provide)\b/,
        unless:
          /\b(?:cookies|opt(?:ing|ed)?[- ]?out|law\b|legal|by law|third[- ]part|consent|request|verify|right to|under (?:the )?(?:age|\d)|shar(?:e|ing)|disclos|agree|access to|not required|not necessary|wish to|delet|providers?|children|changes)/,
        polarity: 'denied',
      },
    ],
  },
] as const satisfies readonly Practice[];
