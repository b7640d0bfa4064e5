/** Sentences of our own that prove the cues of `rights`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { rights } from './rights';

export const rightsExamples: Record<(typeof rights)[number]['id'], Examples> = {
  'erase-limits': {
    match: [
      { text: 'We wipe everything, and nothing remains after deletion.', polarity: 'denied' },
      { text: 'We may not be able to comply with every request.', polarity: 'asserted' },
      { text: 'We may refuse a request that harms others.', polarity: 'asserted' },
      { text: 'These rights are not absolute.', polarity: 'asserted' },
      { text: 'Some records stay in our archive even after you close your account.', polarity: 'asserted' },
      { text: 'Removed posts may remain visible in cached pages.', polarity: 'asserted' },
      { text: 'Following an erasure request, we may need to keep invoices.', polarity: 'asserted' },
      { text: 'You may ask for deletion, subject to retention duties.', polarity: 'asserted' },
      {
        text: 'finish a purchase that you started',
        polarity: 'asserted',
        leadIn: 'We may deny your request to delete data if we need it to:',
      },
      { text: 'Deleted data persist on mirrors for a while.', polarity: 'asserted' },
      { text: 'The law may not allow removal in certain cases.', polarity: 'asserted' },
      {
        text: 'Debug errors that harm how things work',
        leadIn: 'We need not delete it where we need it to:',
        polarity: 'asserted',
      },
      { text: 'Invoices stay on file once your account is closed.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You may refuse our cookies.' },
      { text: 'We keep logs for ten days.' },
      { text: 'Cookies remain on your device until you delete them.' },
    ],
  },
  'optout-ads': {
    match: [
      { text: 'You can opt out of interest-based advertising.', polarity: 'asserted' },
      { text: 'The Digital Advertising Alliance lets you switch companies off.', polarity: 'asserted' },
      { text: 'Ads follow what you read, and you may turn this off.', polarity: 'asserted' },
      { text: 'To opt out, follow this link.', polarity: 'asserted', section: 'Interest-based advertising' },
    ],
    noMatch: [
      { text: 'You can opt out of our newsletter.' },
      { text: 'We are a member of the Digital Advertising Alliance.' },
    ],
  },
  'optout-marketing': {
    match: [
      { text: 'You cannot opt out of our marketing messages.', polarity: 'denied' },
      { text: 'Unsubscribe whenever you have had enough.', polarity: 'asserted' },
      { text: 'You may opt out of promotional mailings.', polarity: 'asserted' },
      { text: 'If you do not want to receive emails from us, write to the office.', polarity: 'asserted' },
      { text: 'Change your email preferences on the profile page.', polarity: 'asserted' },
      { text: 'Turn off push notifications on the phone.', polarity: 'asserted' },
      { text: 'Each newsletter has a link to stop it.', polarity: 'asserted' },
      { text: 'Reply STOP to any text.', polarity: 'asserted' },
      { text: 'Ask us to take you off the mailing list.', polarity: 'asserted' },
      { text: 'Everyone may object to processing for direct marketing.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You cannot unsubscribe from service messages.' },
      { text: 'Even if you unsubscribe, we may write about your account.' },
      { text: 'We send special offers to customers.' },
    ],
  },
  'optout-sale': {
    match: [
      { text: 'Use the "Do Not Sell" link in the footer.', polarity: 'asserted' },
      { text: 'You may opt out of the sale of your data.', polarity: 'asserted' },
      { text: 'You can ask us not to share your data with third parties.', polarity: 'asserted' },
      { text: 'Open Your Privacy Choices to set this.', polarity: 'asserted' },
      { text: 'We read Global Privacy Control as an end to selling.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We do not sell your data.' },
      { text: 'If our company is sold, your data goes to the buyer.' },
      { text: 'We do not have actual knowledge that we sell data of minors.' },
    ],
  },
  'optout-tracking': {
    match: [
      { text: 'Install the browser add-on to be left out of its figures.', polarity: 'asserted' },
      { text: 'You can turn off location tracking on your phone.', polarity: 'asserted' },
      { text: 'The recording can be disabled with one click.', polarity: 'asserted' },
      { text: 'Telemetry helps us find bugs, and you may opt out.', polarity: 'asserted' },
      { text: 'The settings list which programs have permission to track.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You can opt out of targeted ads.' },
      { text: 'We use analytics to count visits.' },
      { text: 'We may disable tracking of parcels after delivery.' },
    ],
  },
  'right-access': {
    match: [
      { text: 'You cannot access the information in our fraud files.', polarity: 'denied' },
      { text: 'There is a right of access.', polarity: 'asserted' },
      { text: 'Ask us for a copy of your data.', polarity: 'asserted' },
      { text: 'You can view your profile information in the app.', polarity: 'asserted' },
      { text: 'Find out what personal data we hold.', polarity: 'asserted' },
      { text: 'You can ask for confirmation that we process your data.', polarity: 'asserted' },
      { text: 'access your data free of charge', polarity: 'asserted', leadIn: 'You have the right to:' },
      { text: 'your order history of the past year', polarity: 'asserted', leadIn: 'You may access the following:' },
      { text: 'On request, we send the personal information to a parent.', polarity: 'asserted' },
      { text: 'The Shine the Light law permits readers to ask once a year.', polarity: 'asserted' },
      { text: 'To exercise your access request, fill in the form.', polarity: 'asserted' },
      { text: 'Ask us to provide you with copies of the information that we keep.', polarity: 'asserted' },
      {
        text: 'How long we store each item',
        section: 'Access requests',
        polarity: 'asserted',
      },
      { text: 'We give you simple ways to review, edit and remove your details.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Our staff can view your data to solve faults.' },
      { text: 'Please review this policy from time to time.' },
      { text: 'We reserve the right to access your account.' },
    ],
  },
  'right-complain': {
    match: [
      { text: 'You may lodge a complaint.', polarity: 'asserted' },
      { text: 'Complaints go to the national ombudsman.', polarity: 'asserted' },
      { text: 'You may contact the data protection authority.', polarity: 'asserted' },
      { text: 'Unresolved disputes go to an independent dispute resolution body.', polarity: 'asserted' },
      { text: 'the Information Commissioner of your country', polarity: 'asserted', leadIn: 'You can complain to:' },
      { text: 'You may appeal our decision.', polarity: 'asserted' },
      { text: 'We try to resolve any privacy concerns.', polarity: 'asserted' },
      {
        text: 'You can complain to the supervisory authority in Ireland.',
        polarity: 'asserted',
        slots: { country: ['Ireland'] },
      },
    ],
    noMatch: [
      { text: 'We use complaints to improve our products.' },
      { text: 'We investigate abuse complaints from members.' },
    ],
  },
  'right-erase': {
    match: [
      { text: 'You cannot delete posts once they are published.', polarity: 'denied' },
      { text: 'There is a right to erasure.', polarity: 'asserted' },
      { text: 'You can delete your account in the settings.', polarity: 'asserted' },
      { text: 'To close your account, contact us.', polarity: 'asserted' },
      { text: 'You can have your data removed.', polarity: 'asserted' },
      { text: 'be forgotten once you have left', polarity: 'asserted', leadIn: 'You have the right to:' },
      { text: 'If you close the account, we will erase what is in it.', polarity: 'asserted' },
      { text: 'To request deletion, press the button below.', polarity: 'asserted' },
      {
        text: 'it is no longer needed',
        polarity: 'asserted',
        leadIn: 'You have the right to erasure of your personal data where:',
      },
      { text: 'your username and your display name', polarity: 'asserted', leadIn: 'You may delete the following:' },
      {
        text: 'You have the right to choose not to give us your number and to ask us to delete it.',
        polarity: 'asserted',
      },
    ],
    noMatch: [
      { text: 'We may delete posts that break the rules.' },
      { text: 'You can delete cookies.' },
      { text: 'We delete logs after ten days.' },
    ],
  },
  'right-export': {
    match: [
      { text: 'You have a right to data portability.', polarity: 'asserted' },
      { text: 'There is also a right of transferability.', polarity: 'asserted' },
      { text: 'You receive your files in a machine-readable form.', polarity: 'asserted' },
      { text: 'You can ask us to transfer your data to another company.', polarity: 'asserted' },
      { text: 'You can download your data.', polarity: 'asserted' },
      { text: 'move your information to a new home', polarity: 'asserted', leadIn: 'You may:' },
    ],
    noMatch: [
      { text: 'We may transfer your data to another company.' },
      { text: 'Download our app to see your data plan.' },
    ],
  },
  'right-object': {
    match: [
      { text: 'Consent once given cannot be withdrawn.', polarity: 'denied' },
      { text: 'You can withdraw your consent.', polarity: 'asserted' },
      { text: 'You have the right to object to processing.', polarity: 'asserted' },
      { text: 'You have the right not to be subject to automated decisions.', polarity: 'asserted' },
      { text: 'You may ask us to stop using your details.', polarity: 'asserted' },
      { text: 'Change your mind whenever you like.', polarity: 'asserted' },
      { text: 'object on grounds of your own', polarity: 'asserted', leadIn: 'You have the right to:' },
      { text: 'If you object, we will no longer process the data.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Withdrawing consent does not affect earlier processing.' },
      { text: 'If you object to changes in our terms, close the app.' },
      { text: 'You can withdraw money from your wallet.' },
    ],
  },
  'right-rectify': {
    match: [
      { text: 'You cannot change your details after you sign up.', polarity: 'denied' },
      { text: 'There is a right of rectification.', polarity: 'asserted' },
      { text: 'You can correct your data.', polarity: 'asserted' },
      { text: 'Wrong data will be corrected on request.', polarity: 'asserted' },
      { text: 'have mistakes corrected without undue delay', polarity: 'asserted', leadIn: 'You have the right to:' },
      { text: 'Keep your page current by logging in.', polarity: 'asserted' },
      { text: 'your display name and your picture', polarity: 'asserted', leadIn: 'You can edit the following:' },
    ],
    noMatch: [
      { text: 'We may update this policy.' },
      { text: 'We use your information to correct errors in our maps.' },
      { text: 'You can change your cookie settings.' },
    ],
  },
  'right-restrict': {
    match: [
      { text: 'You can ask us to restrict processing.', polarity: 'asserted' },
      { text: 'restrict it for as long as a dispute lasts', polarity: 'asserted', leadIn: 'You have the right to:' },
      { text: 'You may request access, erasure or restriction.', polarity: 'asserted' },
      { text: 'You can ask that we only use your data for certain purposes.', polarity: 'asserted' },
      {
        text: 'if you contest the accuracy of the data',
        polarity: 'asserted',
        section: 'Right to restrict processing',
      },
      { text: 'Limit the Use of My Sensitive Personal Information', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We restrict access to your data.' },
      { text: 'We will limit our use of your data to this project.' },
    ],
  },
};
