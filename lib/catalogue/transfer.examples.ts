/** Sentences of our own that prove the cues of `transfer`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { transfer } from './transfer';

export const transferExamples: Record<(typeof transfer)[number]['id'], Examples> = {
  'third-party-hosting': {
    match: [
      { text: 'Everything is stored on our own servers.', polarity: 'denied' },
      { text: 'A cloud provider stores our databases.', polarity: 'asserted' },
      {
        text: 'Our databases are run by external companies in Canada.',
        polarity: 'asserted',
        slots: { country: ['Canada'] },
      },
      { text: 'We keep your files in the cloud, on Amazon Web Services.', polarity: 'asserted' },
      { text: 'Hetzner hosts the archive where your files stand.', polarity: 'asserted' },
      { text: 'It may stand in databases operated by our agents.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Our servers are protected by firewalls and guards.' },
      { text: 'Your internet service provider hosts your mailbox.' },
    ],
  },
  'transfer-country': {
    match: [
      {
        text: 'Your data is stored on servers in Brazil.',
        polarity: 'asserted',
        slots: { country: ['Brazil'] },
      },
      { text: 'Your personal data may be transferred to countries outside the EEA.', polarity: 'asserted' },
      { text: 'Your data is mainly processed within the European Union.', polarity: 'conditional' },
      { text: 'We process your data exclusively within the EU.', polarity: 'denied' },
      { text: 'We do not transfer your data to other countries.', polarity: 'denied' },
      { text: 'With your consent, we send your data abroad.', polarity: 'conditional' },
      {
        text: 'Our subcontractors are based in India.',
        polarity: 'asserted',
        slots: { country: ['India'] },
      },
      {
        text: 'If you visit us from outside Norway, please note that your details will be processed here.',
        polarity: 'asserted',
      },
      {
        text: 'Ferrin Mail | newsletters | Ireland',
        section: 'Our service providers',
        polarity: 'asserted',
        slots: { country: ['Ireland'] },
      },
      {
        text: 'Our backup servers are situated in Iceland.',
        polarity: 'asserted',
        slots: { country: ['Iceland'] },
      },
      { text: 'Place of processing: Iceland', polarity: 'asserted' },
      { text: 'You agree to such transfer and storage of your records.', polarity: 'asserted' },
      { text: 'Our backups reside in two halls in Sweden.', polarity: 'asserted' },
      { text: 'Two providers are situated in Malaysia, and one in Chile.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Write to us at 12 Harbour Street, Haifa, Israel.' },
      { text: 'The company is incorporated in Singapore and governed by the laws of Singapore.' },
      { text: 'If you are located in Germany, you have further rights.' },
    ],
  },
  'transfer-safeguards': {
    match: [
      { text: 'Transfers outside the EU rely on standard contractual clauses.', polarity: 'asserted' },
      { text: 'We take appropriate safeguards whenever data is transferred abroad.', polarity: 'asserted' },
      { text: 'We take part in the Data Privacy Framework.', polarity: 'asserted' },
      {
        text: 'Where your file is sent abroad, we rely on a data transfer agreement that you may read.',
        polarity: 'asserted',
      },
      { text: 'When we transfer it to other countries, we take steps so that it stays secure.', polarity: 'asserted' },
      { text: 'For international moves of your file we have suitable guarantees.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We take appropriate measures against unauthorized access.' },
      { text: 'Some of these countries may not have an adequate level of protection.' },
    ],
  },
  'transfer-weaker-law': {
    match: [
      { text: 'We send data solely to countries with adequate protection.', polarity: 'denied' },
      { text: 'The laws there may be less strict than in your country.', polarity: 'asserted' },
      {
        text: 'Japan may have privacy laws that are not equivalent to the laws in your country.',
        polarity: 'asserted',
        slots: { country: ['Japan'] },
      },
      { text: 'Other countries may not offer the same level of protection as your home.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You have different rights in different states.' },
      { text: 'We ensure that data abroad gets the same level of protection.' },
    ],
  },
};
