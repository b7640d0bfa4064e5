/** Sentences of our own that prove the cues of `security`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { security } from './security';

export const securityExamples: Record<(typeof security)[number]['id'], Examples> = {
  'sec-access-limited': {
    match: [
      { text: 'Access to customer files is restricted to trained staff.', polarity: 'asserted' },
      { text: 'Employees read files on a need-to-know basis.', polarity: 'asserted' },
      { text: 'Only authorised employees can open your file.', polarity: 'asserted' },
      { text: 'Our employees sign a confidentiality agreement.', polarity: 'asserted' },
      { text: 'Our archivists are sworn to observe secrecy.', polarity: 'asserted' },
      {
        text: 'If you choose this option, access to your files is limited to two named employees.',
        polarity: 'conditional',
      },
      { text: 'The address book is visible only to pre-designated persons.', polarity: 'asserted' },
      { text: 'All our volunteers are bound by confidentiality.', polarity: 'asserted' },
      { text: 'Our staff agree to secrecy.', polarity: 'asserted' },
      { text: 'Access to the archive servers is tightly controlled.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Limit access to your computer by signing off.' },
      { text: 'We may restrict your access to the service.' },
    ],
  },
  'sec-breach-notice': {
    match: [
      { text: 'We are not obliged to tell you about a breach.', polarity: 'denied' },
      { text: 'We will inform you of a data breach where the law requires it.', polarity: 'conditional' },
      {
        text: 'We will tell you within three days of a data breach.',
        polarity: 'asserted',
        slots: { period: ['3 days'] },
      },
      { text: 'If there is a security breach, we will contact you by email.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Tell us at once if you suspect a security breach.' },
      { text: 'We may close your account for any breach of these terms.' },
    ],
  },
  'sec-encryption': {
    match: [
      { text: 'Your notes are stored in plain text.', polarity: 'denied' },
      { text: 'Where possible, we encrypt your messages.', polarity: 'conditional' },
      { text: 'Backups of your files are encrypted.', polarity: 'asserted' },
      { text: 'Traffic to our site runs over TLS.', polarity: 'asserted' },
      { text: 'Your data is scrambled before it leaves.', polarity: 'asserted' },
      { text: 'Passwords are hashed before they are stored.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Laws on encryption differ between countries.' },
      { text: 'A hash tag makes your post easy to find.' },
    ],
  },
  'sec-general': {
    match: [
      { text: 'We take appropriate measures to protect data.', polarity: 'asserted' },
      { text: 'We keep your messages safe.', polarity: 'asserted' },
      { text: 'Firewalls stand in front of our machines.', polarity: 'asserted' },
      { text: 'The lists are well protected against theft.', polarity: 'asserted' },
      { text: 'regular drills for all of the staff', polarity: 'asserted', leadIn: 'Our security measures include:' },
      { text: 'If you choose a private room, we keep your messages safe.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'You should take reasonable steps to protect your password.' },
      { text: 'We ask our vendors to use appropriate safeguards.' },
      { text: 'No security measure is perfect.' },
    ],
  },
  'sec-liability': {
    match: [
      { text: 'We accept full responsibility for a leak of your data.', polarity: 'denied' },
      { text: 'We are not liable if your data is stolen.', polarity: 'asserted' },
      { text: 'You release us from all claims about disclosure of your files.', polarity: 'asserted' },
      { text: 'In no event are we responsible for unauthorised access to your information.', polarity: 'asserted' },
      { text: 'The club is not liable for passwords that members lose.', polarity: 'asserted' },
      { text: 'You alone are responsible for any damage that follows.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We are not responsible for the content of other websites.' },
      { text: 'You are responsible for the security of your password.' },
    ],
  },
  'sec-no-guarantee': {
    match: [
      { text: 'We cannot guarantee the security of your data.', polarity: 'asserted' },
      { text: 'No transmission is 100% safe.', polarity: 'asserted' },
      { text: 'You send us information at your own risk.', polarity: 'asserted' },
      { text: 'Despite our care, others may intercept messages.', polarity: 'asserted' },
      { text: 'We guarantee the security of your files.', polarity: 'denied' },
    ],
    noMatch: [{ text: 'We guarantee a refund.' }, { text: 'We cannot promise that every link still works.' }],
  },
  'sec-pseudonymise': {
    match: [
      { text: 'All records in the archive are pseudonymised.', polarity: 'asserted' },
      { text: 'IP addresses are anonymised at once.', polarity: 'asserted' },
      { text: 'We only hold hashed phone numbers.', polarity: 'asserted' },
      { text: 'Names are masked in the reports.', polarity: 'asserted' },
      { text: 'Your identity is stored separately.', polarity: 'asserted' },
      { text: 'If you request it, your records are pseudonymised.', polarity: 'conditional' },
    ],
    noMatch: [{ text: 'You may post under a pseudonym.' }, { text: 'We share anonymised statistics.' }],
  },
};
