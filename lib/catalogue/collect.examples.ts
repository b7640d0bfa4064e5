/** Sentences of our own that prove the cues of `collect`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { collect } from './collect';

export const collectExamples: Record<(typeof collect)[number]['id'], Examples> = {
  'collect-contact': {
    match: [
      { text: 'At checkout we ask for your full name and phone number.' },
      { text: 'Your postal address is stored with your order.' },
      { text: 'Email address and telephone number', leadIn: 'We collect the following details:' },
      { text: 'We do not collect your email address when you read our recipes.', polarity: 'denied' },
      { text: 'your home address', leadIn: 'We do not collect:', polarity: 'denied' },
      { text: 'We do not collect personal information that you do not type in yourself.', polarity: 'denied' },
      { text: 'We collect details about you when you register for the choir.' },
    ],
    noMatch: [
      { text: 'To opt out of our letters, send a card with your postal address.' },
      { text: 'We do not share the email addresses of our members.' },
      { text: 'You may not use robots to gather contact details of other members.' },
      { text: 'Contact data means anything that lets us reach you.', section: 'What we collect' },
    ],
  },
  'collect-content': {
    match: [
      { text: 'We store your messages so that you can read them on every phone.' },
      { text: 'Resume and voice recordings', leadIn: 'We collect the following details:' },
      { text: 'If you write to us, we keep what you wrote for our records.' },
      { text: 'Drawings and comments that users submit are stored on our computers.' },
      { text: 'We do not store your conversations with the cooking robot.', polarity: 'denied' },
      { text: 'We keep a copy of your photos only if you agree.', polarity: 'conditional' },
      { text: 'We keep what you tell us in surveys.' },
      { text: 'Avatar and chats', leadIn: 'Information you give us:' },
    ],
    noMatch: [
      { text: 'You should not give out your number in the chat.' },
      { text: 'We do not share your messages.' },
      { text: 'How do we handle the messages that you send?' },
    ],
  },
  'collect-demographic': {
    match: [
      { text: 'We ask for your date of birth and gender when you join the swimming club.' },
      { text: 'Job title and household income', leadIn: 'The application form collects:' },
      { text: 'We do not collect your nationality.', polarity: 'denied' },
      { text: 'We look at demographic patterns in the information of our readers.' },
    ],
    noMatch: [
      { text: 'We do not knowingly collect anything from people under the age of 14.' },
      { text: 'We never sell your date of birth.' },
    ],
  },
  'collect-device': {
    match: [
      { text: 'Our servers record your browser type and operating system.' },
      { text: 'Language settings and time zone', section: 'Information we collect' },
      { text: 'We do not collect any device identifiers.', polarity: 'denied' },
      { text: 'Your browser sends us its name each time you load a page.' },
    ],
    noMatch: [
      { text: 'You can change your browser settings to refuse this.' },
      { text: 'A device identifier means a number that belongs to one phone.', section: 'What we collect' },
    ],
  },
  'collect-from-third-parties': {
    match: [
      { text: 'We buy information about households from data brokers.' },
      { text: 'Our advertising partners send us details of what you looked at elsewhere.' },
      { text: 'When you sign in with Google, we get your picture and the language of your account.' },
      { text: 'We look at publicly available records and use them to complete our list.' },
      { text: 'We process usage lists supplied by our publishing clients.' },
      { text: 'Your credit score', leadIn: 'We receive the following from other sources:' },
      { text: 'We receive reports about used cars that you owned.', section: 'Information from third parties' },
      { text: 'We do not obtain any data about you from third parties.', polarity: 'denied' },
      { text: 'With your permission, we receive your running times from other services.', polarity: 'conditional' },
      { text: 'Once you authorise an external account, we retrieve your calendar from it.' },
      { text: 'We add figures from commercial databases to the information about each shop.' },
      { text: 'Name and rank', leadIn: 'Information from partners' },
    ],
    noMatch: [
      { text: 'Third parties may set cookies of their own on these pages.' },
      { text: 'You can buy tickets from our partners.' },
      { text: 'You have the right to know what we received from other sources.' },
    ],
  },
  'collect-ip': {
    match: [
      { text: 'Each time you vote we log your IP address.' },
      { text: 'The IP address of the phone is stored with the order.' },
      { text: 'Internet Protocol address of your router', leadIn: 'Details you give:' },
      { text: 'We do not log IP addresses.', polarity: 'denied' },
      { text: 'Your IP address is compared with a list of blocked networks.' },
    ],
    noMatch: [
      { text: 'We do not share your IP address.' },
      { text: 'An IP address is a number that your provider lends you.' },
    ],
  },
  'collect-location': {
    match: [
      { text: 'We estimate your approximate location from your network.' },
      { text: 'The current location of the scooter and its rider is recorded every minute.' },
      { text: 'Zip code or GPS position', leadIn: 'We collect the following details:' },
      { text: 'The map in our app uses your GPS to find trails.' },
      { text: 'We never record your precise location.', polarity: 'denied' },
      { text: 'If you allow it, we collect your precise location.', polarity: 'conditional' },
      {
        text: 'The app records your GPS track once you have enabled it in your phone settings.',
        polarity: 'conditional',
      },
      { text: 'We infer where you are located from the number of your bus stop.' },
    ],
    noMatch: [
      { text: 'Your data may be stored outside your country of residence.' },
      { text: 'We do not disclose your location.' },
    ],
  },
  'collect-others-data': {
    match: [
      { text: 'We also store the phone numbers in your address book.' },
      { text: 'We gather statistics about you even if you have not registered.' },
      { text: 'We never upload your contacts list.', polarity: 'denied' },
      { text: 'With your permission, we import your phone contacts.', polarity: 'conditional' },
      { text: 'You can import your address book to find players you know.', polarity: 'conditional' },
      { text: 'We ask for the email of each friend who should get a card.' },
      { text: 'We process patient lists on behalf of our business customers.' },
    ],
    noMatch: [
      { text: 'You can share recipes with your friends.' },
      { text: 'You have the right to receive your contacts list.' },
    ],
  },
  'collect-payment': {
    match: [
      { text: 'To sell you a season ticket we need your credit card number.' },
      { text: 'Credit cards of members are stored by our cashier.' },
      { text: 'Debit card or billing details', leadIn: 'When you subscribe we collect:' },
      { text: 'We do not store card numbers.', polarity: 'denied' },
      { text: 'your bank details', leadIn: 'We never collect:', polarity: 'denied' },
      { text: 'We see the last four digits of each card.' },
    ],
    noMatch: [
      { text: 'All credit card payments are encrypted on the way.' },
      { text: 'You have the right to receive your purchase history.' },
    ],
  },
  'collect-private-content': {
    match: [
      { text: 'Our moderators may read private messages to look for abuse.' },
      { text: 'Calls with our hotline are recorded.' },
      { text: 'We reserve the right to review videos that you keep on our servers.' },
      { text: 'We never listen to your calls.', polarity: 'denied' },
      { text: 'We do not hold keys to decrypt what you write to other members.', polarity: 'denied' },
      { text: 'Our staff can join your meetings only if the host lets them in.', polarity: 'conditional' },
      { text: 'Our filter scans messages for viruses.' },
      { text: 'We keep chat logs for a week.' },
      { text: 'We cannot see the contents of notes that you lock.', polarity: 'denied' },
      { text: 'Our support team may view your projects to help you.' },
    ],
    noMatch: [
      { text: 'You can read your messages at any time.' },
      { text: 'Cookies let us analyse the content of the website.' },
    ],
  },
  'collect-sensitive': {
    match: [
      { text: 'We collect health data from your watch.' },
      { text: 'Passport number, driving licence', leadIn: 'We collect the following details:' },
      { text: 'The clinic stores your medical history.' },
      { text: 'We do not collect sensitive personal data.', polarity: 'denied' },
      { text: 'We collect biometric data only with your explicit consent.', polarity: 'conditional' },
      { text: 'The form has a field for your religion, which we use to plan meals.' },
      { text: 'We store proof of identity of each driver.' },
    ],
    noMatch: [
      { text: 'Please do not send us sensitive information.' },
      { text: 'We do not sell biometric data.' },
      { text: 'Special categories of data means what Article 9 lists.', section: 'Data we collect' },
    ],
  },
  'collect-usage': {
    match: [
      { text: 'We record the pages you visit and the links you click.' },
      { text: 'The time spent on each lesson is logged.' },
      { text: 'Search terms and access times', leadIn: 'Our servers log:' },
      { text: 'Our app tracks how you move between the screens and stores it.' },
      { text: 'We monitor visitors on our forum around the clock.' },
      { text: 'We do not keep connection logs.', polarity: 'denied' },
      { text: 'We collect your search history only if you turn on the diary.', polarity: 'conditional' },
      { text: 'Our statistics count what pages are popular.' },
    ],
    noMatch: [
      { text: 'You have the right to receive your browsing history.' },
      { text: 'We do not share your search history.' },
      { text: 'Your browser may offer a Do Not Track setting that asks sites not to track your activity.' },
    ],
  },
  'combine-data': {
    match: [
      { text: 'We may combine what you tell us with data from other companies.' },
      { text: 'We link your visits to other information we hold about you.' },
      { text: 'We do not merge your records with those of our sister companies or other data.', polarity: 'denied' },
      { text: 'If you agree, we combine your answers with information from your employer.', polarity: 'conditional' },
    ],
    noMatch: [{ text: 'This page has links to other sites.' }, { text: 'Read this policy together with our terms.' }],
  },
  'data-minimised': {
    match: [
      { text: 'We do not ask for details unless we need them.' },
      { text: 'We only collect data that is necessary for your delivery.' },
      { text: 'We use your number only to answer you.' },
      { text: 'Our company limits the collection of personal data.' },
      { text: 'We want as little of your data as possible.' },
      { text: 'Your number is used purely to call the taxi.' },
    ],
    noMatch: [
      { text: 'You have the right to ask us to only use data for certain purposes.' },
      { text: 'Our suppliers must use the data only as long as required.' },
    ],
  },
  'data-optional': {
    match: [
      { text: 'If you do not provide the details that the law asks for, we cannot ship.', polarity: 'denied' },
      { text: 'Fields with a star are mandatory for your account.', polarity: 'denied' },
      { text: 'You may decline to provide your details, though some pages will not work then.' },
      { text: 'You are not required to provide any information about yourself.' },
      { text: 'You have the option to add a photo to your profile.' },
      { text: 'Our library never requires a phone number.' },
      { text: 'Unless you provide an address, we will not ship.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'You can choose which cookies to accept.' },
      { text: 'You have the right to receive information.' },
      { text: 'We may be required to provide data by law.' },
    ],
  },
};
