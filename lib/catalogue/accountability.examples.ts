/** Sentences of our own that prove the cues of `accountability`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { accountability } from './accountability';

export const accountabilityExamples: Record<(typeof accountability)[number]['id'], Examples> = {
  'consent-by-use': {
    match: [
      { text: 'We do not treat your visit as consent.', polarity: 'denied' },
      { text: 'By visiting this site you agree to everything below.' },
      { text: 'Use of the platform signifies your assent to this statement.' },
      { text: 'You agree to our handling of your data by signing up.' },
      { text: 'If you do not agree with this policy, do not use the app.' },
    ],
    noMatch: [
      { text: 'By using the button below you can withdraw your consent.' },
      { text: 'We ask for your consent before we use your photo.' },
      { text: 'By using the site after changes to this policy you accept them.' },
    ],
  },
  'contact-dpo': {
    match: [
      {
        text: 'Our data protection officer can be reached at dpo@gardentools.example.',
        slots: { email: ['dpo@gardentools.example'] },
      },
      { text: 'Write to the Chief Privacy Officer at our head office.' },
    ],
    noMatch: [
      { text: 'Data Protection Officer' },
      { text: 'You can complain to your national data protection commissioner.' },
    ],
  },
  'contact-privacy': {
    match: [
      {
        text: 'Write to us at privacy@gardentools.example.',
        slots: { email: ['privacy@gardentools.example'] },
      },
      { text: 'Complaints and inquiries: send them to desk@gardentools.example.' },
      { text: 'If you have questions about this policy, please call our office.' },
      { text: '12 Long Meadow Lane', section: 'Contact us' },
      { text: 'You can reach us about your data through our form.' },
      { text: 'Our mailing address is printed on each receipt.' },
    ],
    noMatch: [
      { text: 'When you contact us with questions, we keep your information.' },
      { text: 'To unsubscribe, write to stop@gardentools.example.' },
      { text: 'If you have concerns about your data, contact your supervisory authority.' },
    ],
  },
  'external-links': {
    match: [
      { text: 'Our pages contain links to other websites.' },
      { text: 'We are not responsible for the practices of other websites.' },
      { text: 'Please read the privacy policies of those sites.' },
      { text: 'Whatever you give to those companies is governed by their own privacy policies.' },
    ],
    noMatch: [
      { text: 'The link to your account expires after an hour.' },
      { text: 'Please read this privacy policy with care.' },
      { text: 'We are not liable for unauthorised access by third parties.' },
    ],
  },
  'legal-basis': {
    match: [
      { text: 'We rely on our legitimate interests when we count visits.' },
      { text: 'You gave us your consent when you joined.', section: 'Legal bases' },
      { text: 'keeping our accounts in order', leadIn: 'Examples of these legitimate interests:' },
    ],
    noMatch: [
      { text: 'You can object to processing that rests on our legitimate interests.' },
      { text: 'Our legal bases for using your information' },
    ],
  },
};
