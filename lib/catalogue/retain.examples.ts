/** Sentences of our own that prove the cues of `retain`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { retain } from './retain';

export const retainExamples: Record<(typeof retain)[number]['id'], Examples> = {
  'retain-as-needed': {
    match: [
      { text: 'We hold your data for as long as your account exists.', polarity: 'asserted' },
      { text: 'Personal data is deleted when it is no longer needed.', polarity: 'asserted' },
      { text: 'For the duration of the contract', section: 'How long we keep your data', polarity: 'asserted' },
      { text: 'We keep your account active so that you can come back.', polarity: 'asserted' },
      { text: 'The storage period varies with the kind of record.', polarity: 'asserted' },
      { text: 'Your file is shredded and erased after its purpose has been fulfilled.', polarity: 'asserted' },
      { text: 'Upload logs are saved temporarily.', polarity: 'asserted' },
      { text: 'Testing of new releases', leadIn: 'We retain logs for:', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'A cookie is stored for the duration of your visit.' },
      { text: 'Please keep your password secret for as long as you use the app.' },
    ],
  },
  'retain-backup': {
    match: [
      { text: 'Deleted items may survive in our backups for some time.', polarity: 'asserted' },
      {
        text: 'After deletion, copies remain in archive storage for up to 60 days.',
        polarity: 'asserted',
        slots: { period: ['up to 60 days'] },
      },
      { text: 'Nothing remains in our backups after you delete your account.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'You should keep a backup of your files.' },
      { text: 'You have the right to obtain a copy of your data.' },
    ],
  },
  'retain-content': {
    match: [
      { text: 'We keep the recordings of your calls.', polarity: 'asserted' },
      { text: 'The content of a meeting disappears when the last person leaves.', polarity: 'denied' },
      { text: 'Chat transcripts are stored for later review.', polarity: 'asserted' },
      { text: 'We never save your conversations.', polarity: 'denied' },
      { text: 'Your messages are not stored unless you choose to keep them.', polarity: 'conditional' },
      { text: 'Posts in the garden forum may remain when you leave.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We store your content preferences in a cookie.' },
      { text: 'Messages that you save are kept locally on your device.' },
    ],
  },
  'retain-indefinite': {
    match: [
      { text: 'We may keep this information indefinitely.', polarity: 'asserted' },
      { text: 'Your data is stored without any time limit.', polarity: 'asserted' },
      { text: 'Anonymised data may be kept forever.', polarity: 'conditional' },
      { text: 'We do not automatically delete your records.', polarity: 'asserted' },
      { text: 'We do not keep personal data indefinitely.', polarity: 'denied' },
      { text: 'Your reviews remain even after you cancel.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You grant us a perpetual licence to your data, and your account can be suspended indefinitely.' },
      { text: 'You may not delete records of other users.' },
      { text: 'The cookie stores your choice forever.' },
    ],
  },
  'retain-legal': {
    match: [
      {
        text: 'We keep invoices for ten years because tax law requires it.',
        polarity: 'asserted',
        slots: { period: ['10 years'] },
      },
      { text: 'Even after you leave, some records are retained to settle disputes.', polarity: 'asserted' },
      { text: 'For tax reasons some records must be kept.', polarity: 'asserted' },
      { text: 'comply with our bookkeeping duties', leadIn: 'We retain your data to:', polarity: 'asserted' },
      { text: 'We do not keep any data for legal reasons.', polarity: 'denied' },
      {
        text: 'We keep proof that you asked, because we may have to show it to a judge as evidence.',
        polarity: 'asserted',
      },
      {
        text: 'Mandated by contracts with archives',
        leadIn: 'We keep some files for times that are:',
        polarity: 'asserted',
      },
    ],
    noMatch: [
      { text: 'You have the right to ask for the deletion of data that was stored against the law.' },
      { text: 'We share data with auditors to meet legal obligations.' },
    ],
  },
  'retain-payment': {
    match: [
      { text: 'We save your card number for later purchases.', polarity: 'asserted' },
      { text: 'Card numbers and security codes are never stored here.', polarity: 'denied' },
      { text: 'Under no circumstances will we hold your credit card details.', polarity: 'denied' },
      { text: 'We store your card details only with your permission.', polarity: 'conditional' },
      { text: 'All transactions run through a bank and are not stored on our machines.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'We collect your credit card number when you buy a ticket.' },
      { text: 'If you provide card details, keep the receipt.' },
    ],
  },
  'retain-period': {
    match: [
      {
        text: 'Log files are erased after 30 days.',
        polarity: 'asserted',
        slots: { period: ['30 days'] },
      },
      {
        text: 'Closed accounts are purged within about six months.',
        polarity: 'asserted',
        slots: { period: ['about 6 months'] },
      },
      {
        text: 'Ninety days after you cancel, your account is deleted.',
        polarity: 'asserted',
        slots: { period: ['90 days'] },
      },
      {
        text: 'Tickets are deleted after two years unless the law wants them longer.',
        polarity: 'conditional',
        slots: { period: ['2 years'] },
      },
      {
        text: '18 months',
        section: 'How long we keep your data',
        polarity: 'asserted',
        slots: { period: ['18 months'] },
      },
      {
        text: 'Recordings are not kept for longer than 14 days.',
        polarity: 'asserted',
        slots: { period: ['14 days'] },
      },
      { text: 'The sign-in token lasts for two days.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We respond to your deletion request within 30 days.' },
      { text: 'We do not store data of persons under 16 years of age.' },
      { text: 'We keep data for as long as we need it.' },
    ],
  },
};
