/** Sentences of our own that prove the cues of `accountability`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { accountability } from './accountability';

export const accountabilityExamples: Record<(typeof accountability)[number]['id'], Examples> = {
  'consent-by-use': {
    match: [
      { text: 'Your consent may be express or implied.', polarity: 'asserted' },
      { text: 'We do not treat your visit as consent.', polarity: 'denied' },
      { text: 'By visiting this site you agree to everything below.' },
      { text: 'Use of the platform signifies your assent to this statement.' },
      { text: 'You agree to our handling of your data by signing up.' },
      { text: 'If you do not agree with this policy, do not use the app.' },
      { text: 'Your submission of the form represents your agreement to being listed.' },
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
      { text: 'Contact us through our form about your data.' },
      { text: 'Our mailing address is printed on each receipt.' },
      { text: 'Please let us know when something is unclear.' },
      { text: 'Phone: 555 0100' },
      { text: 'To exercise your rights, write to our office.' },
    ],
    noMatch: [
      { text: 'When you contact us with questions, we keep your information.' },
      { text: 'To unsubscribe, write to stop@gardentools.example.' },
      { text: 'If you have concerns about your data, contact your supervisory authority.' },
    ],
  },
  'external-links': {
    match: [
      { text: 'Our pages are linked from other websites.' },
      { text: 'What third parties do behind these links is beyond our control.' },
      { text: 'Please read the terms of each linked site.' },
      { text: 'Whatever you give to those companies is subject to their own terms.' },
      { text: 'Our promises do not reach the practices of companies that rent our hall.' },
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
      { text: 'Our contract with you makes this processing lawful.' },
      { text: 'it is necessary for the sale', leadIn: 'Grounds for processing:' },
      { text: 'This processing follows Article 6 of the European data protection law.' },
    ],
    noMatch: [
      { text: 'You can object to processing that rests on our legitimate interests.' },
      { text: 'Our legal bases for using your information' },
    ],
  },
};
