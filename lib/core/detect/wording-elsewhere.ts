/** The same in the other languages that most policies are written in, by their stems. Knows no weight. */
import { english, oneOf, type Wording } from './wording';

/** "Privacy" and "data protection". */
const privacy =
  /datenschutz|gegevensbesch|privacy ?-?(?:beleid|verkl)|dataskydd|integritets|privat[lnu]|personvern|tietosuoja|confidențial|confidentialité|vie privée|privaci[dt]a|riservatezza|informativa|prywatno|ochran|adat(?:véd|kez)|privāt|gizlilik|privasi|bảo mật|конф[иі]денц|поверит|приватн|απορρήτ|プライバシー|隐私|隱私|ส่วนตัว|פרטיות|خصوصی|الخصوصية|गोपनीय/;

/** "Personal data". */
const personal =
  /personenbez|persoonsg|personuppg|person(?:data|opl)|henkilöt|données (?:à caractère )?personnel|(?:protec\S+ de |dei )?da(?:t[io]|do)s? (?:pe[rs]\S+ona|pessoa|de car)l?|caracter personal|osobow|os[eo]bn\S+ (?:úda|poda)|személyes|isikuand|asmens d|kişisel|data p[re]ibadi|cá nhân|персональн|личн\S+ (?:дан|под)|προσωπικ|個人|个人|개인정보|ส่วนบุคคล|אישי|الشخصية|شخصی|व्यक्तिगत/;

/** "Data", "information", and what is done with them. */
const data =
  /donnée|\btraitement|\bdaten|verarb|gegevens|uppgift|pl?ysning|tieto[aj]|\bda[td]os\b|\btrat\S{0,2}mi?ento\b|\bdati\b|date(?:le)? cu|danych|údaj|podat[ak]|adatok|andme|duomen|\bveri(?:ler|niz)|дан[ни]|δεδομ|dữ liệu|thông tin|情報|信息|資料|정보|ข้อมูล|מידע|بيانات|معلومات|اطلاعات|डेटा|जानकारी/;

/** English and the others together: pages mix them. Left out of bundles that do not ask. */
export const everywhere: Wording = /* @__PURE__ */ withOthers(english);

function withOthers(own: Wording): Wording {
  return {
    policyNames: oneOf(own.policyNames, privacy, personal),
    cookieNames: oneOf(
      own.cookieNames,
      /cookies? ?(?:richtlinie|hinweise|erklärung|beleid|verklaring)|(?:politique|pol[ií]tica|gestion|uso) \S* ?\S* ?cookies/,
    ),
    otherNames: oneOf(
      own.otherNames,
      /nutzungsbed|\bagb\b|\bcgu\b|mentions légales|impressum|condizioni|condiciones|协议|規約/,
    ),
    agreementNames: oneOf(own.agreementNames, /auftragsverarb/),
    articleNames: own.articleNames,
    policySections: oneOf(
      own.policySections,
      data,
      /\bdroits\b|conservation|rechte\b|speicherdauer|derechos|diritti|direitos/,
    ),
    selfNames: oneOf(
      own.selfNames,
      /diese\w* datens|(?:présente|cette|notre|presente|esta|nuestra) pol[ií]ti[cq]|questa inf|本隐私|本政策|本プライ/,
    ),
    handling: oneOf(
      own.handling,
      /\bnous (?:\S+ )?(?:collect|utilis|trait|partage|conserv)|\bcollectent?\b|\bcollectées?\b|finalité|wir (?:\S+ )?(?:erheben|verarbeiten|nutzen|speichern)|rechtsgrundlage|(?:recopila|utiliza|trata|coleta)mos|(?:raccogli|utilizzi|tratti)amo|przetwarza|işlen|обраб|収集|收集|取得|수집/,
    ),
    personalData: oneOf(own.personalData, personal),
    yourData: oneOf(own.yourData, /\bvos donn|\bihre\w? \S*daten\b|您的|お客様の|귀하의/),
    lawWords: oneOf(
      own.lawWords,
      /\brgpd\b|ds-?gvo\b|\bcnil\b|\bkvkk\b|\brodo\b|droits? d'accès|consentement|destinataires|sous-traitant|einwilligung|auskunft|consent?imi?ento|titolare/,
    ),
    subjects: oneOf(own.subjects, data),
  };
}
