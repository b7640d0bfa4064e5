/** What policies say about "How they use it", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const use = [
  {
    id: 'aggregate-data',
    category: 'use',
    weight: 1,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Uses or shares anonymous statistics'],
        explanation: 'Group statistics that should not identify you are used or passed on.',
      },
      denied: {
        rating: 'good',
        titles: ['Makes no statistics from your data'],
        explanation: 'They say your data is not turned into group statistics.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Makes anonymous statistics in stated cases'],
        explanation: 'Your data goes into group statistics, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Identifiability: Aggregated or anonymized',
      dpv: 'dpv:AnonymisedData',
      tosdr: 'only aggregate data is given to third parties',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:aggregat(?:e|es|ed|ing|ion)\b|anonymi[sz](?:e|es|ed|ing|ation)\b|anonymous (?:\w+ )?(?:data|information|statistics|usage|form|identif\w+|profiles?)\b|de-?identif(?:y|ied|ication)|non-(?:personally )?identif(?:ying|iable)|statistical (?:data|information|reports?)|(?:usage|visitor|create|compile|creating|compiling|produce|produces|visit) (?:\w+ )?statistics\b|statistics (?:about|on|that))/,
        near: /\b(?:us(?:e|es|ed|ing)|shar|disclos|collect|process|provid|publish|compil|creat|generat|analy[sz]|report|retain|store|produc|combin|convert|prepare|sell|research)/,
        unless:
          /\b(?:ip[- ]anonymi|anonymi[sz]e ?ip|data aggregators?|when aggregated by|anonymi[sz]e it such|remain anonymous|anonymous(?:ly)? (?:visit|brows|use|report)|right to|not anonymous|delete or anonymi|(?:delete|deleted|erase|erased|destroy) or anonymi|google analytics)/,
      },
      {
        text: /\b(?:(?:total|overall) number of|how many (?:people|users|visitors|times|unique)|for statistical (?:purposes|analysis)|statistical purposes)/,
        near: /\b(?:us(?:e|es|ed|ing)|shar|collect|process|publish|compil|creat|generat|analy[sz]|report|stor|gather|track|measur|count|see|show|know)/,
        unless: /\b(?:right to|opt[- ]?out|delet|retain|archiv|google)/,
      },
    ],
  },
  {
    id: 'use-ads',
    category: 'use',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Targets ads at you on its service'],
        explanation: 'Your data decides which ads you see here.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not target ads at you'],
        explanation: 'They say your data does not decide which ads you see.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Targets ads at you in stated cases'],
        explanation: 'Your data decides which ads you see when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Advertising',
      dpv: 'dpv:TargetedAdvertising',
      tosdr: 'Your personal data is used for advertising',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:personali[sz]ed|targeted|relevant|interest-based|tailored|customi[sz]ed|behaviou?ral|contextual|programmatic) (?:[\w-]+ ){0,3}(?:ads?|adverts?|advertis(?:ing|ements?))\b|(?:serv|show|display|deliver|target|personali[sz]|tailor|customi[sz]|present|provid)(?:e|es|ed|s|ing)? (?:[\w'-]+ ){0,4}(?:ads?|adverts?|advertis(?:ing|ements?))\b|(?:ads?|adverts?|advertis(?:ing|ements?)) (?:\w+ ){0,4}(?:tailored|targeted|based on (?:your|their|a|the user)|relevant|personali[sz]ed|that match|of interest)|ad targeting|ads? personali[sz]ation|(?:ads|advertisements?|advertising) based on)/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|unsubscrib|other (?:web)?sites|across (?:the )?(?:web|internet|other|different|various)|remarket|retarget|shar(?:e|es|ing)\b|disclos|sell|sale|information about (?:interest-based|behavio)|you (?:can|may|have the)|disabl|reject|initiative|alliance|internet at large|set ad preferences|not opt you|not control|track users|payments from|advertising logs|process is called|google may|purpose\.?$)/,
      },
      {
        text: /\b(?:(?:serv|target|deliver|display|show|select|provid|present|personali[sz]|customi[sz]|tailor)(?:e|es|ed|s|ing)? (?:[\w',-]+ ){0,7}(?:ads?|adverts?|advertis(?:ing|ements?))\b|(?:ads?|adverts?|advertis(?:ing|ements?))\b[^;]{0,80}\b(?:based on|your interests?|target\w*|relevant|tailor\w*|interest(?:s|ed)? (?:you|to you|of)|about goods|visits? to|customi[sz]\w*|personali[sz]\w*|of interest|you see)|targeting\b|adsense|advertising on (?:our|this|the))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|unsubscrib|remarket|retarget|sell|sale\b|information about (?:interest-based|behavio)|you (?:can|may|have the)|disabl|reject|initiative|alliance|not (?:\w+ )?(?:responsible|control|use|share)|privacy polic|click(?:ing)? (?:here|on)|visit|withdraw|contact us|to learn|more information|settings)/,
      },
    ],
  },
  {
    id: 'use-automated',
    category: 'use',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Profiles you, decides by machine or trains AI'],
        explanation: 'Software makes decisions about you, builds a profile, or learns from your data.',
      },
      denied: {
        rating: 'good',
        titles: ['No profiling or decisions by machine'],
        explanation: 'They say software does not decide about you, profile you or learn from your data.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Profiling, machines or AI in stated cases'],
        explanation:
          'Software profiles you, decides about you or learns from your data when you allow it, or in stated cases.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Other',
      dpv: 'dpv:AutomatedDecisionMaking',
      tosdr: 'Your personal data is used for automated decision-making, profiling or AI training',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:automated (?:individual )?(?:decisions?|decision-making|processing|means|systems?|profiling|methods|tools)|automatic(?:ally)? (?:decisions?|decide|profil)|profiling\b|(?:creat|build|develop|form)(?:e|es|ed|ing|s|t)? (?:[\w-]+ ){0,3}profiles?\b|machine[- ]learning|artificial intelligence|\bai (?:models?|systems?|features?|solutions?|tools?|technolog\w+|training)|(?:train|fine-tun|improv)(?:e|es|s|ed|ing)? (?:[\w'-]+ ){0,5}(?:models?|algorithms?|ai|llms?)\b|(?:our|use|uses|using) (?:\w+ )?algorithms?\b|(?:draw|make|infer|generate|derive)(?:s|d|ing)? (?:\w+ ){0,2}inferences|scoring (?:methods|models?)|credit scor|form a view (?:on|of)|decisions about (?:you|your)|inferences drawn|(?:statistical|predictive|risk) models?\b)/,
        unless:
          /\b(?:(?:when|once) you create|create your|permit you|right can only|been subject|discontinued|fresh consent|are disabled|regardless of|withdraw\w*|cease processing|right (?:not )?to|opt(?:ing)?[- ]?out|object to|your profile|user profile|profile page|create (?:a|your) (?:\w+ )?profile (?:on|for|with|to)|not to be subject)/,
      },
      {
        text: /\b(?:(?:infer|deriv|predict|estimat)(?:e|es|s|red|ed|ring|ing)?\b[^;]{0,60}\b(?:characteristics|preferences|interests|behaviou?r|attributes|gender|age)|automatically (?:analy[sz]|scan|assess|evaluat|scor|decid|award|determin|moderat|detect)\w*|(?:analy[sz]e|analy[sz]es|analy[sz]ing) (?:your|all) (?:\w+ )?(?:content|communications)|inferences\b|profil(?:e|es|ing) (?:our |of (?:our |your |the )?)?(?:users|visitors|customers|you|preferences|interests|individuals)\b|compile (?:\w+ ){0,3}profiles?|voice recognition|speech recognition|algorithm\w*|training (?:data|our|purposes)|artificial intelligence|machine learning|language models?)/,
        unless:
          /\b(?:right|opt(?:ing|ed)?[- ]?out|object|your profile|user profile|public profile|withdraw|create (?:a|your)|social|hash(?:ing)? algorithm|encrypt|request|staff|employee|spiders|robots|log(?:s|ged)?\b|cookies)/,
      },
    ],
  },
  {
    id: 'use-improve',
    category: 'use',
    weight: 2,
    polarities: ['asserted', 'denied'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Uses data for research and improvement'],
        explanation: 'Your data is studied to fix problems and to build or change products.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not study your data to improve products'],
        explanation: 'They say your data is not studied to fix problems or to build products.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Uses data for research in stated cases'],
        explanation: 'Your data is studied to build or change products, but with a limit that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Analytics/Research',
      dpv: 'dpv:ServiceOptimisation',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collects?|helps? us|allows? us|enables? us|assist us|purposes? of|so (?:that )?we can|analy[sz]ed?)\b[^;]{0,200}?\b(?:(?:improv|enhanc|optimi[sz]|better|upgrad|refin)(?:e|es|ed|ing|ement|ements|ation)?\b|(?:develop|creat|build|design|test)(?:e|ing|s|ment)? (?:of )?(?:\w+,? ){0,3}(?:new|products?|features?|services?|functionalit\w*)\b|(?:(?:data|internal|usage|for|and|market) (?:analytics|research)|(?:conduct|perform|for) (?:\w+ )?research|research (?:and|purposes)|data analysis|analy[sz]ing|analy[sz]e)\b(?! (?:provider|compan|partner|service|software|tool|cookie))|(?:understand|learn|evaluat|measur|analy[sz]|monitor|determin|assess|track|see|know)(?:e|es|s|ing)? (?:more about )?(?:[\w']+ ){0,3}(?:how (?:\w+ )?(?:you|users|people|visitors|customers|our)|usage|trends|performance|effectiveness|which|traffic|use of|popular)|troubleshoot\w*|debug\w*|performance tuning|product development|(?:fix|identify|repair|correct|resolve|diagnose|detect)(?:ing)? (?:[\w-]+ ){0,3}(?:errors|bugs|problems|issues)|usage trends|user[- ]friendly|quality (?:assurance|control))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|train|do not track|analytics provider|campaign)/,
        actor: 'us',
      },
      {
        text: /^[^;]{0,60}?\b(?:(?:improv|enhanc|optimi[sz]|better|upgrad|refin)(?:e|es|ed|ing|ement|ements|ation)?\b|(?:develop|creat|build|design|test)(?:e|ing|s|ment)? (?:of )?(?:\w+,? ){0,3}(?:new|products?|features?|services?|functionalit\w*)\b|(?:(?:data|internal|usage|for|and|market) (?:analytics|research)|(?:conduct|perform|for) (?:\w+ )?research|research (?:and|purposes)|data analysis|analy[sz]ing|analy[sz]e)\b(?! (?:provider|compan|partner|service|software|tool|cookie))|(?:understand|learn|evaluat|measur|analy[sz]|monitor|determin|assess|track|see|know)(?:e|es|s|ing)? (?:more about )?(?:[\w']+ ){0,3}(?:how (?:\w+ )?(?:you|users|people|visitors|customers|our)|usage|trends|performance|effectiveness|which|traffic|use of|popular)|troubleshoot\w*|debug\w*|performance tuning|product development|(?:fix|identify|repair|correct|resolve|diagnose|detect)(?:ing)? (?:[\w-]+ ){0,3}(?:errors|bugs|problems|issues)|usage trends|user[- ]friendly|quality (?:assurance|control))/,
        under:
          /\b(?:us(?:e|es|ing) (?:\w+ ){0,5}(?:data|information|it)\b|purposes?\b|(?:data|information) (?:\w+ ){0,3}(?:is|are|be) (?:\w+ )?(?:used|processed)|why (?:we|do(?:es)?)|how (?:do(?:es)? )?(?:we|\w+) uses?\b|process (?:\w+ ){0,3}(?:data|information)|use (?:\w+ ){0,4}(?:to|for):?$|legitimate interests|lawful bas[ei]s|uses? of (?:\w+ ){0,3}(?:data|information))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|train|security measures|our marketing is)/,
      },
      {
        text: /\b(?:improv(?:e|es|ing)|better (?:understand|serve|our|user|experience)|understand (?:how|what|who|which)|(?:help|helps|allow|allows|enable|enables) us (?:to )?(?:better |to )?(?:understand|analy[sz]e|learn|develop|see|know|measure|evaluate|fix|test)|analy[sz](?:e|es|ing) (?:\w+ ){0,3}(?:trends|usage|how|traffic|use|data|user|performance|behaviou?r|activity)|trends\b|troubleshoot\w*|(?:conduct|conducting|perform|statistical|internal|scientific|product) (?:\w+ )?research\b|research and|diagnose|(?:develop|build|design|creat|test)(?:ing|e)? (?:\w+,? ){0,4}(?:new|products?|services?|features?|functionality|ones)|monitor(?:ing)? (?:\w+ ){0,4}(?:usage|traffic|effectiveness|use|popularity|trends)|quality (?:improvement|assurance|control)|data analysis)/,
        near: /\b(?:us(?:e|es|ed|ing)|process|collect|helps?|allows?|enables?|purposes?|in order|to (?:\w+ )?(?:improv|enhanc|analy|understand|better|develop|monitor|measur|troubleshoot|diagnos|test|research|fix)|gather|analy[sz]|we may|information|data|interests?)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|sell\b|sold\b|opt(?:ing|ed)?[- ]?out|right to|unsubscrib|this (?:privacy )?(?:policy|notice|statement)|contact us|train|retain|delet|security measures|improve (?:our |the )?security|transfer|contractors?|terms of|law\b|request|not\b|\w+n't)/,
      },
    ],
  },
  {
    id: 'use-mandatory-messages',
    category: 'use',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Sends messages you cannot stop'],
        explanation: 'Some service emails keep coming as long as you have an account.',
      },
      denied: {
        rating: 'good',
        titles: ['You can stop every message'],
        explanation: 'They say you can turn off all of their messages, service emails included.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Some messages may be impossible to stop'],
        explanation: 'Some service messages keep coming in the cases that the policy states.',
      },
    },
    sources: {
      opp115: 'User Choice/Control / Choice Scope: First party use',
      dpv: 'dpv:CommunicationManagement',
      tosdr: 'promotional communications are not opt-out',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:(?:may|can|could) ?not (?:be able to )?(?:\w+ )?(?:opt[- ]?out|unsubscribe)|cannot (?:\w+ )?(?:opt[- ]?out|unsubscribe)|(?:not|un)able to (?:opt[- ]?out|unsubscribe)|(?:are|is) not optional)\b/,
        near: /\b(?:e-?mails?|messages?|communications?|notices?|notifications?|announcements?)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:still|continue to|nevertheless|nonetheless)\b[^;]{0,30}\b(?:send|receive|contact|e-?mail|get|communicate)\b/,
        near: /\b(?:opt(?:ed|ing)?[- ]?out|unsubscrib|stop receiving|preferences|if you are a customer|withdraw)/,
        unless: /\b(?:do not|don't) (?:unsubscribe|opt)|until you/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:transactional|service[- ]related|administrative|non-promotional|account-related|important|operational)\b[^;]{0,60}\b(?:e-?mails?|messages?|communications?|notices?|notifications?|announcements?)\b/,
        near: /\b(?:despite|even if|you acknowledge|will (?:still|continue)|regardless|other than|except|you consent|agree that)\b/,
        unless: /\bwith your consent\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:right to (?:send|contact|e-?mail|communicate)|considered part of your (?:account|membership))/,
        near: /\b(?:without (?:offering|giving|providing)|(?:certain|important|service|account|administrative|such)\b[^;]{0,40}\b(?:communications|messages|e-?mails|notices)|even if you)/,
        unless:
          /\b(?:third[- ]part|you can (?:opt|unsubscribe)|cookies|shar(?:e|ing)|law\b|if you (?:do not|no longer|would) (?:\w+ )?(?:want|wish|like)|contact us|use (?:your|the|this)|purposes?|used)/,
        polarity: 'asserted',
      },
    ],
  },
  {
    id: 'use-marketing',
    category: 'use',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Uses your data for marketing'],
        explanation: 'They use your data to send offers, news or promotions.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not use your data for marketing'],
        explanation: 'They say your data is not used to send you offers, news or promotions.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Uses your data for marketing in stated cases'],
        explanation: 'They send offers, news or promotions when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Marketing',
      dpv: 'dpv:DirectMarketing',
      tosdr: 'Your personal data may be used for marketing purposes',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collects?|helps? us|allows? us|enables? us|assist us|purposes? of|so (?:that )?we can|analy[sz]ed?)\b[^;]{0,200}?\b(?:marketing (?:communications?|purposes?|e-?mails?|messages?|materials?|campaigns?|activities|information|efforts|offers)|direct marketing|marketing and (?:promotion|advertis)\w*|promotional (?:\w+ ){0,2}(?:communications?|e-?mails?|messages?|materials?|offers?|information|purposes|content)|newsletters?\b|(?:special|exclusive|promotional|new|regional|personali[sz]ed|marketing|information and|news and|products,|and|or|about|other) offers\b|offers (?:and|or|about|that)|promotions\b|(?:market|promot|advertis)(?:e|ing)? (?:to you|(?:our|its|the|their|other|new) (?:\w+ ){0,3}(?:products|services|offerings|events|business|brand))|commercial (?:communications?|prospecting|solicitation)|(?:about|of|on) (?:our |new |other |the |its |similar |additional )*(?:products|services|goods|features|events)(?:,| and| or| that| which)[^;]{0,60}\b(?:offer|interest|promot)|(?:products|services|offers|news|events|information)[^;]{0,30} (?:that |which )?(?:may|might|could|would) (?:be of )?interest (?:to )?you)/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|no longer|not wish|stop|withdraw|revoke|still send|marketing (?:partners|compan|cookies|profile|network|analytics)|interest-based|\bads\b|policy|analyse)/,
        actor: 'us',
      },
      {
        text: /^[^;]{0,60}?\b(?:marketing (?:communications?|purposes?|e-?mails?|messages?|materials?|campaigns?|activities|information|efforts|offers)|direct marketing|marketing and (?:promotion|advertis)\w*|promotional (?:\w+ ){0,2}(?:communications?|e-?mails?|messages?|materials?|offers?|information|purposes|content)|newsletters?\b|(?:special|exclusive|promotional|new|regional|personali[sz]ed|marketing|information and|news and|products,|and|or|about|other) offers\b|offers (?:and|or|about|that)|promotions\b|(?:market|promot|advertis)(?:e|ing)? (?:to you|(?:our|its|the|their|other|new) (?:\w+ ){0,3}(?:products|services|offerings|events|business|brand))|commercial (?:communications?|prospecting|solicitation)|(?:about|of|on) (?:our |new |other |the |its |similar |additional )*(?:products|services|goods|features|events)(?:,| and| or| that| which)[^;]{0,60}\b(?:offer|interest|promot)|(?:products|services|offers|news|events|information)[^;]{0,30} (?:that |which )?(?:may|might|could|would) (?:be of )?interest (?:to )?you|(?:new|latest) (?:features|products|services|releases)\b|specials\b|(?:news|updates) (?:about|on|from))/,
        under:
          /\b(?:us(?:e|es|ing) (?:\w+ ){0,5}(?:data|information|it)\b|purposes?\b|(?:data|information) (?:\w+ ){0,3}(?:is|are|be) (?:\w+ )?(?:used|processed)|why (?:we|do(?:es)?)|how (?:do(?:es)? )?(?:we|\w+) uses?\b|process (?:\w+ ){0,3}(?:data|information)|use (?:\w+ ){0,4}(?:to|for):?$|legitimate interests|lawful bas[ei]s|uses? of (?:\w+ ){0,3}(?:data|information))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|no longer|not wish|stop|withdraw|marketing (?:partners|compan|cookies|profile|network|analytics)|\bads\b|develop)/,
      },
      {
        text: /\b(?:we|may|will|to|us|from us)\b[^;]{0,40}\b(?:send|sent|contact|e-?mail|inform|notify|market|tell|call|communicat|receive|deliver)(?:e|s|ing|ed)?\b[^;]{0,100}?\b(?:marketing (?:communications?|purposes?|e-?mails?|messages?|materials?|campaigns?|activities|information|efforts|offers)|direct marketing|marketing and (?:promotion|advertis)\w*|promotional (?:\w+ ){0,2}(?:communications?|e-?mails?|messages?|materials?|offers?|information|purposes|content)|newsletters?\b|(?:special|exclusive|promotional|new|regional|personali[sz]ed|marketing|information and|news and|products,|and|or|about|other) offers\b|offers (?:and|or|about|that)|promotions\b|(?:market|promot|advertis)(?:e|ing)? (?:to you|(?:our|its|the|their|other|new) (?:\w+ ){0,3}(?:products|services|offerings|events|business|brand))|commercial (?:communications?|prospecting|solicitation)|(?:about|of|on) (?:our |new |other |the |its |similar |additional )*(?:products|services|goods|features|events)(?:,| and| or| that| which)[^;]{0,60}\b(?:offer|interest|promot)|(?:products|services|offers|news|events|information)[^;]{0,30} (?:that |which )?(?:may|might|could|would) (?:be of )?interest (?:to )?you|(?:new|latest) (?:features|products|services|releases)\b|specials\b|(?:news|updates) (?:about|on|from))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|unsubscrib|right to|object|third[- ]part|stop|withdraw|revoke|shar(?:e|ing)|no longer|not wish|prefer not|still (?:send|receive)|can change|policy|address book)/,
      },
      {
        text: /\b(?:may (?:be of )?interest (?:to )?you|(?:be )?of interest to (?:you|our|them)|interest you|(?:for|our|direct|and|or|,|of|with|in|to|e-?mail|its|internal) marketing\b|marketing (?:and|,|purposes|campaigns?|messages?|communications?|e-?mails?|activities|efforts|materials?|information|our)|promotional (?:\w+ ){0,2}(?:e-?mails?|messages?|materials?|offers?|purposes)|special offers?|offers (?:to|from|and|or|about|that|on)|, offers|market (?:our|its|to you|to)\b|(?:inform|tell|communicate with) (?:you |users )?(?:\w+ ){0,4}(?:about|of) (?:[\w',]+ ){0,5}(?:products|offers|promotions|events|news|offerings|opportunities))/,
        near: /\b(?:we|us|our|use|used|using|process|purposes?|send|sent|may|will|receive|subscribe|sign up|provide|contact|inform)\b/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|unsubscrib|right to|object|third[- ]part(?:y|ies)|withdraw|revoke|shar(?:e|es|ing)\b|disclos|sell|no longer|not wish|prefer not|still (?:send|receive)|stop|cookies?|policy|retain|delet|partners|(?:not|\w+n't) (?:want|wish|like)|service providers?|vendors|preferences|changes? to|analytics)/,
      },
    ],
  },
  {
    id: 'use-personalise',
    category: 'use',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Personalises what you see'],
        explanation: 'Content is picked for you based on what they know about you.',
      },
      denied: {
        rating: 'neutral',
        titles: ['Does not personalise what you see'],
        explanation: 'They say everybody sees the same, whatever they know about you.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Personalises what you see in stated cases'],
        explanation: 'Content is picked for you when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Personalization/Customization',
      dpv: 'dpv:ServicePersonalisation',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|need(?:ed)?|necessary|required|helps? us|allows? us|enables? us|assist us|purposes? of|in order|so (?:that )?we can|analy[sz]ed?)\b[^;]{0,220}?\b(?:(?:personali[sz]|customi[sz]|individuali[sz])(?:e|es|ed|ing|ation|s)?\b|tailor(?:s|ed|ing)?\b|(?:recommend|suggest)(?:s|ing|ations?|ions?)? (?:[\w-]+ ){0,4}(?:content|features|products?|services?|to you|for you|you|topics|items|connections)|(?:remember|save|store) (?:[\w']+ ){0,3}(?:preferences|settings|choices)|(?:content|features|products|information)[^;]{0,30}(?:based on|match(?:es)?|specific to|relevant to|suited to) (?:your|their)|most relevant to you)/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|\bads?\b|advert|marketing|offers)/,
        actor: 'us',
      },
      {
        text: /\b(?:we|to|cookies?|that|lets? you) (?:\w+ )?(?:personali[sz]e|customi[sz]e|tailor|remember your)\b|\bpersonali[sz]ed (?:content|experience|recommendations|service)/,
        unless: /\b(?:opt(?:ing|ed)?[- ]?out|right to|\bads?\b|advert|marketing|you can (?:personal|custom))/,
      },
      {
        text: /\b(?:personali[sz]|customi[sz]|tailor)(?:e|es|ed|ing)? (?:the |our |your |and )?(?:[\w-]+ (?:and |or |, )?){0,3}(?:content|experience|site)\b|\bdeliver (?:\w+ )?relevant content/,
        near: /\b(?:ads?|advert\w*|advertising|offers|marketing)\b/,
        unless: /\b(?:opt(?:ing|ed)?[- ]?out|right to|you can|third[- ]part(?:y|ies) (?:may|use))\b/,
        actor: 'us',
      },
      {
        text: /\b(?:personali[sz](?:e|es|ing|ation)|customi[sz](?:e|es|ing|ation)|(?:personali[sz]ed|customi[sz]ed|tailored|individuali[sz]ed) (?:\w+ )?(?:content|experience|services?|recommendations?|information|features|version|pages?)|tailor(?:s|ed|ing)? (?:\w+ ){0,4}(?:to|content|experience|services?|our|for)|recommend(?:ing|ations?)\b|relevant content|re-enter|(?:according to|match|suit|meet) your (?:\w+ ){0,3}(?:preferences|interests|needs))/,
        near: /\b(?:us(?:e|es|ed|ing)|process|collect|helps?|allows?|enables?|purposes?|in order|cookies?|we|information|data|to)\b/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|unsubscrib|\bads?\b|advert|marketing|offers|promot|we recommend|recommend(?:s|ed)? (?:that|you)|you (?:can|may)|security|contact us|third[- ]part(?:y|ies)|privacy polic|shar(?:e|ing)\b|disclos|transfer|retain|communication preferences|change your|cookie (?:preferences|settings)|delet|request|terms)/,
      },
    ],
  },
  {
    id: 'use-publish',
    category: 'use',
    weight: 2,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['May publish what you send'],
        explanation: 'Support requests, reviews or testimonials you send may be made public.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not publish what you send'],
        explanation: 'They say they do not make your requests, reviews or messages public.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Publishes what you send in stated cases'],
        explanation: 'What you send is made public when you allow it, or within stated limits.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Third Party Entity: Public',
      dpv: 'dpv:MakeAvailable',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:consent|permission|authori[sz]ation|approval)\b[^;]{0,60}\b(?:post|publish|display)(?:ing)?\b[^;]{0,60}\b(?:testimonials?|reviews?|stor(?:y|ies)|names?|photos?|quotes?|comments?|messages?|letters?)\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:(?:publish|reproduce|reprint|(?<=\b(?:we|may|will|can|to|not|or|also|and) )(?:post|display|feature))(?:es|s|ed|ing)? (?:[\w',-]+ ){0,6}(?:testimonials?|reviews?|requests?|letters?|correspondence|messages?|comments?|stories|feedback|questions?|e-?mail address|your (?:name|photo|image|member id|member name|user ?name))\b|(?:right to|may|will|not) publish (?:it|them|such|your|a|an|the)\b|considered public|your (?:testimonials?|likeness|success stor(?:y|ies))\b)/,
        unless:
          /\b(?:(?:when|if|where) you (?:\w+ )?(?:post|publish|submit) (?:a|any|your|content)|you (?:may|can) (?:post|publish|display)|post (?:your )?comments|notice|policy|changes?|updates?|amend)\b/,
        actor: 'us',
      },
      {
        text: /\b(?:publish(?:es|ed|ing)?|publicly display(?:ed)?|publicly (?:available|visible|post\w*)|(?:be )?displayed on|reproduc\w+|re-?post\w*|distribute|quot(?:e|es|ed|ing))\b/,
        near: /\b(?:user content|unsolicited (?:information|submissions?|ideas)|non-confidential|testimonials?|likeness|feedback|your (?:\w+ )?(?:comments?|reviews?|content|name and|submissions?|story|photo)|comments? (?:that|you)|quotes)\b/,
        unless:
          /\b(?:you (?:can|may|choose)|notice|this policy|changes|public (?:areas?|forums?)|not responsible|other users|third[- ]part(?:y|ies) (?:may|can))/,
      },
      {
        text: /\b(?:use|using|include|feature)\b[^;]{0,60}\b(?:your )?(?:names?|likeness|voice|image|user content|content|photo\w*|quotes|testimonials?|submissions?)\b[^;]{0,120}\b(?:advertis|marketing|promot|publicity|attribution)|\bnon-confidential\b/,
        unless:
          /\b(?:third[- ]part(?:y|ies)|cookies|opt[- ]?out|e-?mail|interests|tailor|personali|contact information|phone)/,
      },
    ],
  },
  {
    id: 'use-remarketing',
    category: 'use',
    weight: 3,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['Shows you its ads across the internet'],
        explanation: 'Ad networks follow you with ads on other sites after your visit (remarketing).',
      },
      denied: {
        rating: 'good',
        titles: ['Does not follow you with ads elsewhere'],
        explanation: 'They say no ads of theirs follow you to other sites after your visit.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Ads follow you elsewhere in stated cases'],
        explanation: 'Ads follow you to other sites when you allow it, or in cases that the policy names.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Advertising',
      dpv: 'dpv:TargetedAdvertising',
      tosdr: 'Your personal data is used to employ targeted third-party advertising',
    },
    slots: [],
    cues: [
      { text: /\b(?:re-?marketing|re-?target(?:ing|ed)?)\b/, unless: /\b(?:opt(?:ing|ed)?[- ]?out|right to)\b/ },
      {
        text: /\b(?:ads?|adverts?|advertis(?:e|ing|ements?))\b[^;]{0,120}\b(?:(?:on|across|through|via) (?:the )?(?:\w+ )?(?:other|third[- ]party|different|multiple|non-affiliated|another company's) (?:[\w-]+ ){0,3}(?:web ?sites?|sites|apps|platforms|services|devices|properties|compan)|across the (?:web|internet)|elsewhere (?:on|online)|on and off|off (?:our|the|of our)|on social media|based on (?:\w+ )?(?:past|prior|previous) visits)/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|does not apply|not responsible|this policy applies|do not track|links to|visits? to (?:our|this|www)|specialize|not permit|ad(?:vertising)? networks,)/,
      },
      {
        text: /\b(?:adverts?|advertis(?:ing|ements?)|serve ads|ads to)\b[^;]{0,160}\b(?:visits? to (?:this|our|your|these|those|other)|(?:this|our|these) (?:site|website|services?)?(?: )?and (?:on )?(?:other|third)|other (?:web ?)?sites|elsewhere|across (?:\w+ ){0,3}(?:sites|websites|devices|web))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|not (?:\w+ )?(?:apply|responsible|control|permit|use)|links? to|this policy|disabl|you can|sell|do not track|contain)/,
      },
    ],
  },
  {
    id: 'use-security-legal',
    category: 'use',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Uses data for security, fraud or legal duties'],
        explanation: 'Your data helps fight fraud and abuse or is used to obey the law.',
      },
      denied: {
        rating: 'neutral',
        titles: ['Not used for security or legal duties'],
        explanation: 'They say your data is not used to fight fraud or to obey the law.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Security and legal uses in stated cases'],
        explanation: 'Your data is used to fight fraud or to obey the law in the cases that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Service Operation and Security',
      dpv: 'dpv:FraudPreventionAndDetection',
      tosdr: null,
    },
    slots: [],
    cues: [
      {
        text: /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collects?|helps? us|allows? us|enables? us|assist us|purposes? of|so (?:that )?we can|analy[sz]ed?)\b[^;]{0,200}?\b(?:(?:detect|prevent|investigat|combat|fight|avoid|protect|stop|deter)(?:s|e|ing|ion|ive)?\b[^;]{0,60}\b(?:fraud\w*|abuse|security|illegal|unauthori[sz]ed|misuse|crime|criminal|malicious|spam|violations|attacks|prohibited|harm|cheating|threats|rights|safety)|fraud(?:ulent)?[ -](?:prevention|detection|risk|activit\w+|monitoring)|(?:security|safety) (?:purposes|reasons|and (?:integrity|safety|fraud))|(?:maintain|ensur|improv|promot|for|enhanc|keep|verify)(?:e|ing)? (?:[\w']+,? ){0,4}(?:security|safety|integrity|secure|safe)\b|(?:comply(?:ing)?|compliance) with (?:[\w']+ ){0,5}(?:legal|laws?|regulat\w+|obligations?|statut\w+)|(?:meet|satisfy|fulfil)(?:l|ling|ing)? (?:our |its )(?:legal|regulatory|statutory)|(?:for )?legal purposes|enforc(?:e|ing) (?:our|the|these|any)\b|identity verification|(?:anti-)?money laundering|know your customer)/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|measures|encrypt|firewall)/,
        actor: 'us',
      },
      {
        text: /^[^;]{0,60}?\b(?:(?:detect|prevent|investigat|combat|fight|avoid|protect|stop|deter)(?:s|e|ing|ion|ive)?\b[^;]{0,60}\b(?:fraud\w*|abuse|security|illegal|unauthori[sz]ed|misuse|crime|criminal|malicious|spam|violations|attacks|prohibited|harm|cheating|threats|rights|safety)|fraud(?:ulent)?[ -](?:prevention|detection|risk|activit\w+|monitoring)|(?:security|safety) (?:purposes|reasons|and (?:integrity|safety|fraud))|(?:maintain|ensur|improv|promot|for|enhanc|keep|verify)(?:e|ing)? (?:[\w']+,? ){0,4}(?:security|safety|integrity|secure|safe)\b|(?:comply(?:ing)?|compliance) with (?:[\w']+ ){0,5}(?:legal|laws?|regulat\w+|obligations?|statut\w+)|(?:meet|satisfy|fulfil)(?:l|ling|ing)? (?:our |its )(?:legal|regulatory|statutory)|(?:for )?legal purposes|enforc(?:e|ing) (?:our|the|these|any)\b|identity verification|(?:anti-)?money laundering|know your customer)/,
        under:
          /\b(?:us(?:e|es|ing) (?:\w+ ){0,5}(?:data|information|it)\b|purposes?\b|(?:data|information) (?:\w+ ){0,3}(?:is|are|be) (?:\w+ )?(?:used|processed)|why (?:we|do(?:es)?)|how (?:do(?:es)? )?(?:we|\w+) uses?\b|process (?:\w+ ){0,3}(?:data|information)|use (?:\w+ ){0,4}(?:to|for):?$|legitimate interests|lawful bas[ei]s|uses? of (?:\w+ ){0,3}(?:data|information))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|measures|encrypt)/,
      },
      {
        text: /\b(?:(?:detect|prevent|protect|combat|block|fight|investigat|monitor|guard|avoid|identify|stop|against|deter|mitigat|reduc|address|respond|check|flag|ban\b)(?:e|es|s|ed|ing|ion|t|ify)?\b[^;]{0,90}\b(?:fraud\w*|spam\w*|abus\w+|malicious|bots?\b|attacks?|misuse|cheat\w*|illegal|unlawful|unauthori[sz]ed|violat\w+|threats?|security (?:incidents?|issues|threats|risks|breach\w*)|crim\w+|harm\w*|intrusion|malware|virus\w*|infring\w+|evasion|suspicious)|(?:fraud|spam|abuse|bot|crime|virus)[ -](?:prevention|protection|detection|control|purposes|risk)|anti-(?:spam|fraud|abuse|virus|bot)|(?:re)?captcha|fraud(?:ulent)?\b|security (?:purposes|reasons|monitoring|incidents)|(?:safety|security) of (?:our|the) (?:users|services?|site|website|platform|network|systems?)\b)/,
        near: /\b(?:us(?:e|es|ed|ing)|process|collect|helps?|allows?|enables?|purposes?|in order|log|record|stor|we may|information|data|interests?|retain|keep|monitor|to (?:\w+ )?(?:detect|prevent|protect|combat|block|investigat|ensure|maintain|keep))/,
        unless:
          /\b(?:third[- ]part(?:y|ies) (?:may|will|can|use)|shar(?:e|es|ed|ing)\b|disclos|(?:security|reasonable|technical|appropriate|organi[sz]ational|physical|administrative) (?:\w+ )?(?:measures|safeguards|precautions|procedures|steps)|encrypt|firewall|no (?:method|transmission)|guarantee|cannot|right to|opt[- ]?out|against (?:loss|accidental|unauthori[sz]ed|unlawful)|protect(?:ing)? (?:your|the|personal|its|user) (?:\w+ )?(?:personal|information|data|privacy|security|against|from)|secure server|transfer|breach)/,
      },
      {
        text: /\b(?:verify (?:\w+ ){0,3}(?:accounts?|age|ownership|e-?mail|users?|eligibility)|(?:protect|enforc)(?:e|ing)? (?:or \w+ )?(?:our |the |of |its |any |legal |their )+(?:\w+ )?(?:rights|claims?|property|safety|interests|terms|agreements?|users|policies|services?)|resolv(?:e|ing) disputes|dispute resolution|moderat(?:e|ion|ing))/,
        near: /\b(?:us(?:e|es|ed|ing)|process\w*|collect\w*|purposes?|need\w*|retain|keep|necessary|legal bas[ei]s|required|interests?|in order)\b/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|releas|provid(?:e|ing) (?:it |them |your |personal )?(?:information )?to|opt[- ]?out|right to|transfer|request|delet|you (?:agree|can|may|must)|third[- ]part(?:y|ies)|shield|contact|privacy policy|measures|as long as|court|subpoena|object|advertis|audit (?:our|us))/,
      },
      {
        text: /^[^;]{0,80}?\b(?:fraud\w*|security\b|safety|abuse|legal (?:\w+ )?(?:obligations?|requirements?|claims?|rights)|enforc\w+|verify\b|protect\b|disputes?|illegal|moderat\w+|spam|bots?\b|misuse)\b/,
        under:
          /\b(?:us(?:e|es|ed|ing) (?:\w+ ){0,5}(?:data|information|it|details)\b|purposes?\b|(?:data|information|details) (?:\w+ ){0,3}(?:is|are|be) (?:\w+ )?(?:used|processed)|why (?:we|do(?:es)?)|how (?:do(?:es)? )?(?:we|\w+) uses?\b|process (?:\w+ ){0,3}(?:data|information)|use (?:\w+ ){0,4}(?:to|for):?$|legitimate interests|lawful bas[ei]s|uses? of (?:\w+ ){0,3}(?:data|information)|(?:help|allow|enable)s? us(?: to)?:?$|(?:order|necessary|needed) to:?$)/,
        unless:
          /\b(?:shar(?:e|es|ed|ing)\b|disclos|right to|opt[- ]?out|transfer|retain|delet|third[- ]part(?:y|ies)|encrypt|measures|cookies? (?:are|is)|you (?:can|may|have)|not\b|privacy policy|service providers|marketing|request|sell)/,
      },
    ],
  },
  {
    id: 'use-service',
    category: 'use',
    weight: 1,
    polarities: ['asserted'],
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ['Uses data to run the service'],
        explanation: 'Your data is used to give you what you asked for, such as accounts, billing and support.',
      },
      denied: {
        rating: 'neutral',
        titles: ['Not used to run the service'],
        explanation: 'They say your data is not needed or used to run the service.',
      },
      conditional: {
        rating: 'neutral',
        titles: ['Uses data to run the service in stated cases'],
        explanation: 'Your data is used to give you what you asked for, in the cases that the policy states.',
      },
    },
    sources: {
      opp115: 'First Party Collection/Use / Purpose: Basic service/feature',
      dpv: 'dpv:ServiceProvision',
      tosdr: 'Information is provided about how your personal data is used',
    },
    slots: [],
    cues: [
      {
        text: /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collects?|helps? us|allows? us|enables? us|assist us|purposes? of|so (?:that )?we can|analy[sz]ed?)\b[^;]{0,200}?\b(?:(?:provid|deliver|operat|maintain|offer|administ|manag|supply|perform|run|host|fulfil|set up|facilitat)(?:e|er|ers|ing|ling|l|s|ering)?(?:,? (?:and|or|\w+ing|\w+e|\w+))? (?:[\w']+ ){0,4}(?:services?|products?|sites?|web ?sites?|platform|(?:your|user) accounts?|features|functionalit\w+|apps?|orders?|requests?|support|bookings?|transactions?|registration|subscription|games?|information you)\b|(?:process|complet|fulfil|execut|handl|manag)(?:e|l|ling|ing)? (?:[\w']+ ){0,4}(?:orders?|payments?|transactions?|bookings?|purchases?|applications?|registrations?|subscriptions?)\b|(?:respond|reply|answer|address)(?:ing)? (?:[\w']+ ){0,4}(?:inquir\w+|enquir\w+|questions?|comments|messages?|you|support)\b|answer you|for customer (?:service|support|care)|(?:communicat|correspond|contact)(?:e|ing)? (?:with )?you\b|(?:technical|administrative) (?:notices?|support|messages)|authenticat\w+)/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help)|credit|verify|lawful)/,
        actor: 'us',
      },
      {
        text: /^[^;]{0,60}?\b(?:(?:provid|deliver|operat|maintain|offer|administ|manag|supply|perform|run|host|fulfil|set up|facilitat)(?:e|er|ers|ing|ling|l|s|ering)?(?:,? (?:and|or|\w+ing|\w+e|\w+))? (?:[\w']+ ){0,4}(?:services?|products?|sites?|web ?sites?|platform|(?:your|user) accounts?|features|functionalit\w+|apps?|orders?|requests?|support|bookings?|transactions?|registration|subscription|games?|information you)\b|(?:process|complet|fulfil|execut|handl|manag)(?:e|l|ling|ing)? (?:[\w']+ ){0,4}(?:orders?|payments?|transactions?|bookings?|purchases?|requests?|applications?|registrations?|subscriptions?)\b|(?:respond|reply|answer|address)(?:ing)? (?:[\w']+ ){0,4}(?:inquir\w+|enquir\w+|questions?|requests?|comments|messages?|you|support)\b|answer you|customer (?:service|support|care)|(?:communicat|correspond|contact)(?:e|ing)? (?:with )?you\b|(?:technical|administrative) (?:notices?|support|messages)|authenticat\w+)/,
        under:
          /\b(?:us(?:e|es|ing) (?:\w+ ){0,5}(?:data|information|it)\b|purposes?\b|(?:data|information) (?:\w+ ){0,3}(?:is|are|be) (?:\w+ )?(?:used|processed)|why (?:we|do(?:es)?)|how (?:do(?:es)? )?(?:we|\w+) uses?\b|process (?:\w+ ){0,3}(?:data|information)|use (?:\w+ ){0,4}(?:to|for):?$|legitimate interests|lawful bas[ei]s|uses? of (?:\w+ ){0,3}(?:data|information))/,
        unless:
          /\b(?:opt(?:ing|ed)?[- ]?out|right to|of your rights|exercise your|unsubscrib|contact us at|third[- ]part(?:y|ies)|service providers?|shar(?:e|es|ing)\b|disclos|transfer|retain|as long as|stored for|delete|cookies? (?:are|is) |vendors|terms of use|(?:they|google|facebook|partners|providers|processors) (?:\w+ )?(?:use|process|help))/,
      },
      {
        text: /^\W*(?:\(?\w{1,3}[.)] ?|- ?|\* ?)?(?:(?:used|use|and) )?to (?:\w+ )?(?:provide|operate|maintain|deliver|process|manage|administer|register|notify|communicate|respond|reply|answer|contact|allow|enable|complete|fulfil|fulfill|send|bill|charge|create|set up|support|remember|keep|ship|perform|carry out|run|facilitate|assist|help you|give you|offer|identify|recogni[sz]e|authenticate|handle|make|inform|let you|schedule|track your|sync\w*|serve|host|display|show)\b/,
        unless:
          /\b(?:marketing|promot|advertis|\bads?\b|shar(?:e|es|ed|ing)\b|disclos|opt[- ]?out|right to|exercise|unsubscrib|transfer|contact us|write|e-?mail us|delet|please|you (?:can|may|must|need|should|will need)|protect (?:your|the)|fraud|newsletter|personali[sz]|withdraw|click|request (?:a|access|that)|visit|cookies? (?:are|is)|object|law\b|comply|help us|affiliates|service providers)/,
      },
      {
        text: /^[^;]{0,70}?\b(?:notif\w+|communicat(?:e|ing|ions) |respond\w*|answer\w*|contact(?:ing)? (?:you|customers)|allow\b|enable\b|enabling|send(?:ing)? (?:you|messages|e-?mails?|notices?)|bill(?:ing)?\b|invoic\w+|ship\w*|facilitat\w+|payments?|log(?:ged|ging)?[- ]in|customer (?:service|support|care|management)|manag(?:e|ing|ement)|alerts?|reminders?|operat(?:e|ion|ing)|administ(?:er|ration|ering)|provision of|functionality)\b/,
        under:
          /\b(?:us(?:e|es|ed|ing) (?:\w+ ){0,5}(?:data|information|it|details)\b|purposes?\b|(?:data|information|details) (?:\w+ ){0,3}(?:is|are|be) (?:\w+ )?(?:used|processed)|why (?:we|do(?:es)?)|how (?:do(?:es)? )?(?:we|\w+) uses?\b|process (?:\w+ ){0,3}(?:data|information)|use (?:\w+ ){0,4}(?:to|for):?$|legitimate interests|lawful bas[ei]s|uses? of (?:\w+ ){0,3}(?:data|information)|(?:help|allow|enable)s? us(?: to)?:?$|(?:order|necessary|needed) to:?$)/,
        unless:
          /\b(?:marketing|promot|advertis|\bads?\b|shar(?:e|es|ed|ing)\b|disclos|opt[- ]?out|right to|exercise|unsubscrib|transfer|contact us|delet|you (?:can|may|must|should)|fraud|newsletter|personali[sz]|withdraw|retain|third[- ]part(?:y|ies)|cookies? (?:are|is)|object|laws?\b|comply|complian|affiliates|service providers|improv|secur|partners|not\b|\w+n't|legal|consent|sell|analy|aggregate|research|as long as)/,
      },
      {
        text: /\b(?:used?|allows?|helps?|in order|cookies?|purposes? of)\b[^;]{0,160}?\b(?:(?:keep|log|logg|sign)(?:ed|ging|ing)? (?:you|users) (?:logged |signed )?in|(?:notify|inform|alert|remind|communicate with|respond to|bill|correspond with) (?:you|users|customers|your)\b|billing (?:and|purposes)|(?:process|complet|fulfil|execut|manag)\w* (?:[\w']+ ){0,5}(?:payments?|orders?|transactions?|purchases?|donations?|accounts?|registrations?|subscriptions?|membership)|(?:provid|deliver|operat|maintain|run|administ)(?:e|er|ing)?,? (?:[\w',]+ ){0,6}(?:services?|products?|site|web ?site|platform|support|assistance)\b|work (?:properly|correctly)|(?:allow|enabl)(?:e|ing)? you to|send you (?:\w+ ){0,4}(?:notices?|notifications?|alerts?|confirmations?|updates|messages|receipts?|reminders|invoices?))/,
        unless:
          /\b(?:marketing|promot|advertis|\bads?\b|shar(?:e|es|ed|ing)\b|disclos|opt(?:ing|ed)?[- ]?out|right to|exercise|unsubscrib|transfer|contact us|delet|fraud|newsletter|withdraw|third[- ]part(?:y|ies)|cookies? (?:are|is) |object|laws?\b|comply|complian|affiliates|service providers?|vendors|partners|(?:not|cannot)\b|\w+n't|as long as|sell|terms (?:of|and)|(?:they|google|facebook|providers) (?:\w+ )?(?:use|process|help|provide)|privacy polic|encrypt|security|consent|automatic(?:ally)? collect|request(?:ed)? (?:to|that)|children|refuse|aggregate|analytics|legal|retain)/,
      },
    ],
  },
] as const satisfies readonly Practice[];
