/** Sentences of our own that prove the cues of `changes`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { changes } from './changes';

export const changesExamples: Record<(typeof changes)[number]['id'], Examples> = {
  'change-consent-by-use': {
    match: [
      { text: 'By continuing to use the app after a change you agree to the new terms.', polarity: 'asserted' },
      { text: 'You are deemed to accept the revised policy by your use of the site.', polarity: 'asserted' },
      { text: 'If you object to the changes, you must stop visiting us.', polarity: 'asserted' },
      { text: 'Changes do not apply to you unless you have accepted them.', polarity: 'denied' },
      {
        text: 'We will not use old records in a new way without your consent.',
        section: 'Changes to this policy',
        polarity: 'denied',
      },
    ],
    noMatch: [
      { text: 'By using the site you agree to this policy.' },
      { text: 'You can change your settings and continue to use the app.' },
    ],
  },
  'change-no-notice': {
    match: [
      { text: 'We may revise this policy without telling you.', polarity: 'asserted' },
      { text: 'Minor changes may be made without notice.', polarity: 'conditional' },
      { text: 'We never change this policy without informing you.', polarity: 'denied' },
      { text: 'Please check this page from time to time.', polarity: 'asserted' },
      { text: 'We reserve the right to amend this policy at our sole discretion.', polarity: 'asserted' },
      { text: 'A new version of the policy is in force immediately.', polarity: 'asserted' },
      { text: 'Any changes to this policy will be posted here.', polarity: 'asserted' },
      { text: 'When we rewrite this notice, we change the date at the top.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We may update this policy from time to time.' },
      { text: 'We review this policy regularly.' },
      { text: 'You can change your choice at any time.' },
      { text: 'If we make changes to this policy, we will notify you by email before they take effect.' },
    ],
  },
  'change-notice': {
    match: [
      {
        text: 'We will email you two weeks before new terms start to change this policy.',
        polarity: 'asserted',
        slots: { period: ['2 weeks'] },
      },
      { text: 'Important changes are announced on our home page.', polarity: 'asserted' },
      {
        text: 'We post a prominent notice at least 30 days before a material change.',
        polarity: 'asserted',
        slots: { period: ['at least 30 days'] },
      },
      { text: 'We may alert you to changes of this policy in some cases.', polarity: 'conditional' },
      { text: 'We will not notify you of changes to this policy.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'Please notify us of any changes to your address.' },
      { text: 'We may change this policy without notice.' },
      { text: 'We send you software updates and news.' },
    ],
  },
  'last-updated': {
    match: [
      { text: 'Last updated: 3 March 2024', polarity: 'asserted', slots: { date: ['3 March 2024'] } },
      { text: 'Last revision', polarity: 'asserted' },
      { text: 'Effective from 14th May 2021', polarity: 'asserted', slots: { date: ['14th May 2021'] } },
      { text: 'November 9, 2022', polarity: 'asserted', slots: { date: ['November 9, 2022'] } },
      { text: 'The effective date stands at the top of this policy.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You have the rights of Regulation 2016/679 in force since 25 May 2018.' },
      { text: 'We delete your account 12 months after you last updated your profile.' },
    ],
  },
};
