/** Sentences of our own that prove the cues of `use`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { use } from './use';

export const useExamples: Record<(typeof use)[number]['id'], Examples> = {
  'aggregate-data': {
    match: [
      { text: 'We publish aggregate figures about how many people ran each week.' },
      { text: 'De-identified records may be shared with universities.' },
      { text: 'We do not create statistics from your notes.', polarity: 'denied' },
      { text: 'We count how many people read each page.' },
    ],
    noMatch: [
      { text: 'You can browse the catalogue and remain anonymous.' },
      { text: 'We buy lists from data aggregators and use them.' },
    ],
  },
  'use-ads': {
    match: [
      { text: 'We show you personalised ads in our app.' },
      { text: 'The advertisements are tailored to what you read.' },
      { text: 'We do not show targeted advertising.', polarity: 'denied' },
      { text: 'With your consent, we display personalised advertising.', polarity: 'conditional' },
      { text: 'The order of the advertisements follows your interests.' },
      { text: 'Contextual ads stand next to the recipes.' },
    ],
    noMatch: [
      { text: 'You can opt out of personalised ads in the settings.' },
      { text: 'We are members of the Fair Banner Alliance for behavioural advertising.' },
    ],
  },
  'use-automated': {
    match: [
      { text: 'An automated system decides about your loan: we use automated decision-making.' },
      { text: 'We build a profile of you from your purchases.' },
      { text: 'Your posts help us train our language models.' },
      { text: 'We do not use automated decision-making.', polarity: 'denied' },
      { text: 'We use your photos to train AI models only with your consent.', polarity: 'conditional' },
      { text: 'Our software infers your preferences from the songs you skip.' },
    ],
    noMatch: [
      { text: 'You have the right not to be subject to automated decisions.' },
      { text: 'You can edit your profile page at any time.' },
    ],
  },
  'use-improve': {
    match: [
      { text: 'We use crash reports to fix bugs in the game.' },
      { text: 'debugging', leadIn: 'We use your data for:' },
      { text: 'We do not use your drawings to develop new products.', polarity: 'denied' },
      { text: 'Counting visits helps us understand what people like.' },
    ],
    noMatch: [
      { text: 'You have the right to complain, which helps us improve.' },
      { text: 'We share data with third parties that use it to analyse trends.' },
    ],
  },
  'use-mandatory-messages': {
    match: [
      { text: 'You cannot unsubscribe from notices about your account.' },
      { text: 'If you opt out, we will still send you emails about your orders.' },
      { text: 'You agree that we send you administrative messages.' },
      { text: 'We reserve the right to send you certain messages about the club.' },
    ],
    noMatch: [
      { text: 'You can unsubscribe from every email.' },
      { text: 'We send you important notices with your consent.' },
    ],
  },
  'use-marketing': {
    match: [
      { text: 'We process your address for commercial prospecting.' },
      { text: 'newsletters', leadIn: 'We use your data for:' },
      { text: 'From time to time we send you our newsletter.' },
      { text: 'We do not use your data for marketing purposes.', polarity: 'denied' },
      { text: 'With your consent, we will email you special offers.', polarity: 'conditional' },
      { text: 'We think of presents that may interest you.' },
    ],
    noMatch: [
      { text: 'You can unsubscribe from our newsletter at any time.' },
      { text: 'We do not share your address with third parties for their marketing purposes.' },
    ],
  },
  'use-personalise': {
    match: [
      { text: 'We use your reading list to recommend content to you.' },
      { text: 'customise the start page', leadIn: 'We use your data to:' },
      { text: 'These cookies remember your language.' },
      { text: 'We use cookies to tailor the content and the ads that you see.' },
      { text: 'If you allow it, we use your history to personalise the start page.', polarity: 'conditional' },
      { text: 'Cookies spare you to re-enter your team.' },
    ],
    noMatch: [
      { text: 'You can personalise the colours of your page.' },
      { text: 'You have the right to object to personalised content.' },
    ],
  },
  'use-publish': {
    match: [
      { text: 'We may publish your comments in our magazine.' },
      { text: 'We do not publish letters from readers.', polarity: 'denied' },
      { text: 'With your approval, we display photos of your garden.', polarity: 'conditional' },
      { text: 'We ask for your permission before we post your story with your photo.', polarity: 'conditional' },
      { text: 'Quoted feedback may end up in print.' },
      { text: 'We may use your name and likeness in advertising.' },
    ],
    noMatch: [
      { text: 'You may post reviews on our website.' },
      { text: 'We publish changes to this policy and display messages about them here.' },
    ],
  },
  'use-remarketing': {
    match: [
      { text: 'We use remarketing services from two networks.' },
      { text: 'After your visit, you may see our ads on other websites.' },
      { text: 'Our ads follow you across the web.' },
      { text: 'We do not use retargeting.', polarity: 'denied' },
      { text: 'We use remarketing only with your consent.', polarity: 'conditional' },
      { text: 'Networks choose advertisements by your visits to this and other sites.' },
    ],
    noMatch: [
      { text: 'You can opt out of remarketing on this page.' },
      { text: 'This policy does not apply to ads on other websites.' },
    ],
  },
  'use-security-legal': {
    match: [
      { text: 'We use login records to detect fraud and abuse.' },
      { text: 'comply with tax laws', leadIn: 'We use your data to:' },
      { text: 'We log addresses to block bots.' },
      { text: 'We keep these notes to resolve disputes.' },
      { text: 'legal claims against the club', leadIn: 'We use your data for:' },
      { text: 'We process invoices to comply with tax laws.' },
    ],
    noMatch: [
      { text: 'We use encryption to protect against unauthorised access.' },
      { text: 'Third parties may use it to prevent fraud.' },
    ],
  },
  'use-service': {
    match: [
      { text: 'We use your address to deliver the products you ordered.' },
      { text: 'hosting your games', leadIn: 'We use your data for these purposes:' },
      { text: 'To schedule your lessons and remind you the day before.' },
      { text: 'reminders of lessons', leadIn: 'We use your data for:' },
      { text: 'Your number is used to alert you when the bus is late.' },
      { text: 'We process your letter to answer your questions.' },
    ],
    noMatch: [
      { text: 'By using our services you agree to our terms of use.' },
      { text: 'We use service providers who process payments for us.' },
    ],
  },
};
