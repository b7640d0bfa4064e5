/** What policies say about "Where it goes", as data: wording, sources and cues. Literals only. */
import type { Practice } from '@/lib/core/model';

export const transfer = [
  {
    id: 'third-party-hosting',
    category: 'transfer',
    weight: 1,
    wording: {
      asserted: {
        rating: 'neutral',
        titles: ["Keeps data on other companies' servers"],
        explanation: 'Your data sits on rented or cloud servers run by someone else.',
      },
      denied: {
        rating: 'good',
        titles: ['Keeps data on its own servers'],
        explanation: 'Your data sits on servers that they run themselves.',
      },
      conditional: {
        rating: 'neutral',
        titles: ["Uses other companies' servers in some cases"],
        explanation: 'Your data sits on rented or cloud servers only in the cases that they name.',
      },
    },
    sources: {
      opp115: 'Third Party Sharing/Collection / Purpose: Service operation and security',
      dpv: 'dpv:CloudLocation',
      tosdr: 'Third parties may be involved in operating the service',
    },
    slots: ['country'],
    cues: [
      {
        text: /\b(?:our|their|its) own servers|servers\b[^.;]{0,60}\b(?:owned|operated)(?: and \w+)? by us\b|servers\b[^.;]{0,80}\bare operated by us/,
        near: /\b(?:stor|host|process|data)/,
        polarity: 'denied',
      },
      {
        text: /\b(?:hosted (?:by|on|with|at)|host(?:s|ing)? (?:our|your|its|provider|service|compan|facilit|partner|solution)\w*|hosting(?:,| and| or|\)$|\.$)|(?:cloud|web|third[- ]party|external)[- ](?:based )?(?:hosting|hosts?|infrastructure|storage|data cent(?:er|re)s?)|(?:cloud|third[- ]party|external) servers?|cloud (?:computing |service )?(?:providers?|services?|platforms?|vendors?)|amazon web services|\baws\b|google cloud|microsoft azure|(?:on|in) the cloud|rented servers|servers (?:rented|operated|run|owned|provided) (?:from|by)|servers of (?:our|third)|networking and storage providers|storage systems of external)\b/,
        near: /\b(?:data|information|servers?|stor(?:e|ed|es|age)|we use|files|providers?|third[- ]part(?:y|ies)|services?|shar(?:e|es|ed)|disclos\w+)\b/,
        unless:
          /\b(?:hosted (?:events?|by you)|(?:our|their) own servers|your (?:own )?(?:internet|isp)|links?|plug-?ins?|social media|videos?|cookies?|local storage|session storage|content hosted|blockchain|server logs?|web server usage|log files?)\b/,
      },
      {
        text: /\b(?:servers?|databases?|infrastructure|data)\b[^.;]{0,80}\b(?:operated|run|maintained|stored|hosted)\b[^.;]{0,40}\b(?:by|from|with) (?:\w+ )?(?:third part|trusted|hosting|cloud|external|vendors|service providers|other companies)/,
        unless: /\b(?:cookies?|links?|websites? (?:operated|run|maintained|owned))\b/,
      },
      {
        text: /\b(?:amazon|aws|amazon web services|digital ?ocean|google cloud|azure|rackspace|heroku|linode|hetzner|ovh|cloudflare|fastly|akamai|limestone)\b[^.;]{0,60}\b(?:host(?:s|ed|ing)?|our servers|our files|our data)\b/,
        unless: /cookies|policy\b.{0,5}$|opt|before they reach/,
      },
      {
        text: /\bdatabases? (?:owned|maintained|operated|hosted)\b[^.;]{0,40}\b(?:by|and)\b[^.;]{0,40}\b(?:affiliates|agents|service providers|third)\b/,
      },
    ],
  },
  {
    id: 'transfer-country',
    category: 'transfer',
    weight: 3,
    wording: {
      asserted: {
        rating: 'notice',
        titles: ['Sends or stores data in {country}', 'Sends or stores data in another country'],
        explanation: 'Your data is kept or handled in the named country, under its laws.',
      },
      denied: {
        rating: 'good',
        titles: ['Does not send your data abroad'],
        explanation: 'They say that your data is not sent to, or kept in, other countries.',
      },
      conditional: {
        rating: 'notice',
        titles: ['Sends data to {country} in stated cases', 'Sends data abroad only in stated cases'],
        explanation: 'Your data goes to another country only if you agree or under the conditions that they name.',
      },
    },
    sources: {
      opp115: 'International and Specific Audiences / Audience Type: Citizens from other countries',
      dpv: 'dpv:CrossBorderTransfer',
      tosdr: 'Your data may be processed and stored anywhere in the world',
    },
    slots: ['country'],
    cues: [
      {
        // An entry of a list of recipients: "Ferrin Mail | newsletters | Ireland", or the cell under "Location".
        text: /(?:^|[|(]|[,:] | - )\s*(?:the )?(?:united states|u\.s\.(?:a\.?)?|usa|united kingdom|uk|canada|mexico|brazil|argentina|chile|colombia|peru|israel|india|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|philippines|thailand|vietnam|pakistan|bangladesh|australia|new zealand|russia|ukraine|belarus|turkey|egypt|south africa|nigeria|kenya|ghana|morocco|united arab emirates|uae|saudi arabia|qatar|germany|france|ireland|netherlands|belgium|luxembourg|switzerland|austria|italy|spain|portugal|sweden|norway|denmark|finland|iceland|estonia|latvia|lithuania|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|cyprus|malta|serbia|croatia|slovenia|europe)(?:\s?(?:\/|,|&|and) ?(?:the )?[a-z]+)?\)?[.;]?\s*$/,
        under:
          /\b(?:sub-?processors?|(?:service )?providers|recipients|vendors|processors|(?:server|storage|hosting|data|processing) (?:locations?|country|region)|location of)\b/,
        unless: /\b(?:address|street|floor|suite|inc\.? ?,|p\.? ?o\.? box|laws? of)\b|\d{4}/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:mainly|primarily|predominantly|in exceptional cases|the exceptional cases)\b[^.;]{0,80}\b(?:stored|processed|hosted|transferred|transmitted|transferring|within|in)\b/,
        near: /\b(?:eu|eea|european|usa?|united|countr(?:y|ies)|abroad)\b/,
        unless: /\bus(?: to|,| by)\b|\bour servers in\b/,
        polarity: 'conditional',
      },
      {
        text: /\b(?:stor(?:e|ed|es|ing)|process(?:ed|es|ing)?|host(?:ed|s)?|kept|keep)\b[^.;]{0,60}\b(?:only (?:in|within)|solely (?:in|within)|exclusively (?:in|within)|within) (?:the )?(?:eu|eea|european (?:union|economic area)|your (?:own )?country)\b/,
        unless: /\b(?:mainly|primarily|may|or|outside|transferred|if you)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:transfer(?:s|red|ring)?|transmi(?:t|ts|tted|ssion)|stor(?:e|ed|es|ing|age)|process(?:ed|es|ing)?|host(?:ed|s|ing)?|locat(?:ed|ion)|sen[dt]|maintain(?:ed)?|access(?:ed)?|operate[ds]?|export(?:ed)?|mov(?:e|ed)|held|kept|based)\b[^.;]{0,140}\b(?:outside (?:of )?(?:your|their|the (?:eu|eea|european|uk|united|country|jurisdiction|us)|its|canada|eu\b|eea|uk|switzerland|quebec|europe|singapore)|(?:other|different|third|various|foreign|several|these) (?:countries|jurisdictions)|(?:another|any|a different|a third|a foreign) (?:other )?(?:country|jurisdiction)|a country|countries(?= (?:other|where|that|which|in|around|outside)\b)|abroad|overseas|internationally|globally|worldwide|around the world|across (?:national |international )?borders|jurisdictions(?= that\b)|(?:in|to|within|from) (?:the )?(?:united states|u\.s\.(?:a\.?)?|usa|united kingdom|uk|canada|mexico|brazil|argentina|chile|colombia|peru|israel|india|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|philippines|thailand|vietnam|pakistan|bangladesh|australia|new zealand|russia|ukraine|belarus|turkey|egypt|south africa|nigeria|kenya|ghana|morocco|united arab emirates|uae|saudi arabia|qatar|germany|france|ireland|netherlands|belgium|luxembourg|switzerland|austria|italy|spain|portugal|sweden|norway|denmark|finland|iceland|estonia|latvia|lithuania|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|cyprus|malta|serbia|croatia|slovenia|european union|european economic area|eea|eu|europe)|(?:in|to) the us)(?![\w-])/,
        near: /\b(?:personal|your|user|customer|the|this|such|all|pseudonymi[sz]ed) (?:data|information)\b|\b(?:data|information) (?:you|we|that you|collected|may be|is|are)\b|\bservers?\b|\bpii\b|\bdata is\b|\b(?:site|service|website|platform)s? (?:is|are)\b|\brecipients\b|\b(?:providers?|sub-?processors?|(?:sub-?)?contractors?|affiliates)\b/,
        unless:
          /\b(?:laws? of|headquarter\w*|governed|lodge|complaint|registered|registry|register number|supervisory|incorporated|phone|p\.o\.|street|floor|office|principal place|consumers?|controller|you (?:are|'re) (?:located|based|a resident)|if you (?:are|reside)|for users|structured, commonly|right to|resident of|conflict|more information|copy of|cookies? (?:is|are)|advertising)\b/,
      },
      {
        text: /\b(?:servers?|data cent(?:er|re)s?|databases?|providers?|sub-?processors?|recipients|data|information|sites?|services?|(?:sub-?)?contractors)\b[^.;]{0,60}\b(?:located|based|hosted|situated|stored|operated)\b[^.;]{0,50}\b(?:in|outside(?: of)?|within)\b(?: the)? (?:united states|u\.s\.(?:a\.?)?|usa|united kingdom|uk|canada|mexico|brazil|argentina|chile|colombia|peru|israel|india|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|philippines|thailand|vietnam|pakistan|bangladesh|australia|new zealand|russia|ukraine|belarus|turkey|egypt|south africa|nigeria|kenya|ghana|morocco|united arab emirates|uae|saudi arabia|qatar|germany|france|ireland|netherlands|belgium|luxembourg|switzerland|austria|italy|spain|portugal|sweden|norway|denmark|finland|iceland|estonia|latvia|lithuania|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|cyprus|malta|serbia|croatia|slovenia|european union|european economic area|eea|eu|europe|us\b|other countries|third countries|different countries)(?![\w-])/,
        unless:
          /\b(?:lodge|complaint|supervisory|registered|governed|incorporated|you are located|users located|devices located|individuals|controller)\b/,
      },
      {
        text: /\b(?:users?|visitors?|access\w*|if you|visit\w*)\b[^.;]{0,60}\b(?:from|outside)\b[^.;]{0,120}\b(?:you (?:are|will be|may be|consent to|understand|acknowledge|agree)|note that)\b[^.;]{0,60}\b(?:transfer\w*|processed|stored|sending)\b/,
      },
      {
        text: /^\W*(?:(?:data )?processing location|place of processing|(?:server |data )?locations?|location of (?:processing|data|servers?)|hosted in)\s*:/,
      },
      {
        text: /\b(?:consent|agree|acknowledge|understand)\b[^.;]{0,80}\b(?:such |this |that |the |to |any |these )(?:\w+ )?(?:transfers?|transferring|processing|storage)\b/,
        near: /\b(?:transfer\w*)\b[^.;]{0,120}\b(?:information|data|storage|processing|countr\w+|u\.?s|states)\b|\btransfer,? (?:and |or )?(?:stor|process)/,
        unless: /business|merger|acqui|third part(?:y|ies) for|opt|withdraw|cookies|not transfer/,
      },
      {
        text: /\b(?:servers?|offices?|compan(?:y|ies)|headquarter\w*|data ?centers?|data ?centres?|facilit(?:y|ies)|services?|website|site|application|platform|operations|providers|database|backups|affiliates)\b[^.;]{0,40}\b(?:(?:are |is )?(?:located|hosted|based|situated|operated|operate|reside|headquartered|maintained|accessed)|have offices|in)\b[^.;]{0,30}\b(?:in|from|around|outside|throughout|all over)\b[^.;]{0,30}\b(?:united states|u\.s|usa|united kingdom|uk|canada|germany|ireland|netherlands|switzerland|european union|eu\b|eea|europe|australia|singapore|india|japan|israel|iceland|finland|sweden|norway|the world|other countries|multiple (?:countries|jurisdictions))/,
        unless:
          /resident|law|not (?:intended|directed|use)|rights|if you (?:are|live)|supervisory|opt|children|contact|court|representative|we are|you are located|log files/,
      },
    ],
  },
  {
    id: 'transfer-safeguards',
    category: 'transfer',
    weight: 2,
    wording: {
      asserted: {
        rating: 'good',
        titles: ['Protects data sent abroad'],
        explanation: 'They name a safeguard for transfers, such as standard contract clauses.',
      },
      denied: {
        rating: 'bad',
        titles: ['Names no protection for data sent abroad'],
        explanation: 'They say that data sent abroad is not covered by special safeguards.',
      },
      conditional: {
        rating: 'good',
        titles: ['Protects data sent abroad in some cases'],
        explanation:
          'They name a safeguard, such as standard contract clauses, for the cases where the law asks for one.',
      },
    },
    sources: {
      opp115: 'International and Specific Audiences / Audience Type: Europeans',
      dpv: 'dpv:SafeguardForDataTransfer',
      tosdr: null,
    },
    slots: ['country'],
    cues: [
      {
        text: /\b(?:standard (?:contractual|contract|data protection|model)(?: protection)? clauses?|model (?:contractual |contract )?clauses?|sccs?|binding corporate rules|bcrs?|adequacy (?:decisions?|findings?|regulations?|determination)|adequate (?:level of )?(?:data )?protection|(?:data privacy|privacy) framework|dpf|privacy shield|international data transfer (?:agreement|addendum)|idta|approved (?:contractual|transfer) (?:clauses|mechanisms?))\b/,
        unless:
          /\b(?:without|not (?:offer|provide|ensure|have|guarantee|been)|no adequate|arbitration|complaints?|unresolved|invalidated|may not|conflict|learn more|enforcement|are called|redacted|may request to access|regulatory|inquiry)\b|^\W*\w+ = /,
        polarity: 'asserted',
      },
      {
        text: /\b(?:appropriate|adequate|suitable|necessary|sufficient|reasonable|additional|contractual|equivalent|similar) (?:safeguards?|guarantees?|protections?|measures|level)\b/,
        near: /\b(?:transfers?|transferred|transferring|transmission|third countr|outside|international|cross-border|abroad|overseas)/,
        unless: /\b(?:unauthori[sz]ed access|may not|security measures to protect|ssl|encrypt\w*|without)\b/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:similar degree of protection|appropriate (?:safeguards|protection)|adequate (?:safeguards|protection|level of protection)|privacy shield|model clauses|contractual clauses|binding corporate rules|data transfer agreements?|transfer mechanism|department of commerce|mechanism (?:under which|used)|specific contracts|adequacy)\b/,
        unless:
          /third party links|withdraw|complain|arbitrat|dispute|unresolved|safeguards to protect|technical|govern|redacted|doubts|conflict| = |may not|not have|without/,
        polarity: 'asserted',
      },
      {
        text: /\b(?:take|taking|ensure)\b[^.;]{0,80}\b(?:safeguard|protect|secure|same|equivalent|similar)\w*\b/,
        near: /\btransfer(?:s|red|ring)?\b[^.;]{0,100}\b(?:outside|countr|abroad|eea|international|european)/,
        polarity: 'asserted',
        unless: /if you|children/,
      },
    ],
  },
  {
    id: 'transfer-weaker-law',
    category: 'transfer',
    weight: 2,
    wording: {
      asserted: {
        rating: 'bad',
        titles: ['The law in {country} may protect you less', 'That country may protect you less'],
        explanation: 'They warn that the law over there may be weaker than yours.',
      },
      denied: {
        rating: 'good',
        titles: ['Sends data only where the law is as strong'],
        explanation: 'They say that your data goes only to places whose law protects it as well as yours.',
      },
      conditional: {
        rating: 'bad',
        titles: ['Some countries may protect you less'],
        explanation: 'They warn that in some cases the law over there may be weaker than yours.',
      },
    },
    sources: {
      opp115: 'International and Specific Audiences / Audience Type: Citizens from other countries',
      dpv: 'dpv:ThirdCountry',
      tosdr: 'Your data is processed and stored in a country that is less friendly to user privacy protection',
    },
    slots: ['country'],
    cues: [
      {
        text: /\b(?:only|solely)\b[^.;]{0,60}\bto (?:countries|places|jurisdictions)\b[^.;]{0,60}\b(?:adequate|same|equivalent)\b/,
        unless: /\b(?:or we|safeguards|clauses)\b/,
        polarity: 'denied',
      },
      {
        text: /\b(?:not|\w+n't) (?:\w+ ){0,4}(?:the same|equivalent|as (?:protective|comprehensive|strict|stringent|strong|high)|adequate|equal|same)\b|\b(?:less|lower|weaker|fewer) (?:\w+ )?(?:stringent|protective|strict|protections?|comprehensive|rights|data protection)\b|\bdiffer(?:s|ent)?(?: (?:from|than|data|privacy|laws?|standards?|protections?))?\b|\bnot (?:\w+ )?(?:generally )?(?:offer|provide|afford|have|protect|guarantee|ensure)\b[^.;]{0,60}\b(?:same|adequate|equivalent|level|extent|protections?)|\bwithout an adequate\b/,
        near: /\b(?:transfer\w*|countr(?:y|ies)|jurisdictions?|united states|usa|u\.s\.|eea|where you (?:live|reside)|home|canada|third countries)\b[^.]{0,260}\b(?:laws?|legislation|rules|regulations?|level|protections?)\b|\b(?:laws?|legislation|rules|regulations?|level|protections?)\b[^.]{0,260}\b(?:countr(?:y|ies)|jurisdictions?|where you (?:live|reside)|united states|eea|eu)\b|\bnot offer the same level of protection as your country/,
        unless:
          /\b(?:children|sale|terms used|we do not|if you do not|differ(?:ent)? (?:rights|purposes|ways|prices?|rates?|level or)|ensure that|we (?:place|put|implement|rely)|express consent|linked|opt-out|third parties may not)\b/,
        polarity: 'asserted',
      },
    ],
  },
] as const satisfies readonly Practice[];
