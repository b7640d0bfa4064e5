/** Sentences of our own that prove the cues of `audience`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { audience } from './audience';

export const audienceExamples: Record<(typeof audience)[number]['id'], Examples> = {
  'children-data': {
    match: [
      { text: 'We do not knowingly collect data from children under 13.', polarity: 'denied', slots: { age: ['13'] } },
      { text: 'Our toy shop is not directed at minors.', polarity: 'denied' },
      {
        text: 'We do not collect data from a child unless the law allows it.',
        polarity: 'conditional',
      },
      { text: 'When we discover that children have registered, we erase the account.', polarity: 'denied' },
      {
        text: 'No one under the age of 14 may fill in this form.',
        polarity: 'denied',
        slots: { age: ['14'] },
      },
      { text: 'You must be at least 18 to play.', polarity: 'denied', slots: { age: ['18'] } },
      { text: 'If you are under 16, please do not use the forum.', polarity: 'denied', slots: { age: ['16'] } },
      { text: 'We delete the details of underage players.', polarity: 'denied' },
      { text: 'Pupils need the permission of a parent to sign up.', polarity: 'conditional' },
      { text: 'Our learning games collect answers and scores from children in class.' },
      { text: 'A minor cannot open an account here.', polarity: 'denied' },
      { text: 'Our races are for people who are eighteen or older.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'We do not sell the data of children under 16.' },
      { text: 'The law on the privacy of pupils has many parts.' },
      { text: "Children's data", section: 'Our policy' },
    ],
  },
  'regional-rights': {
    match: [
      { text: 'California residents have additional rights.' },
      { text: 'Depending on where you live, you may have the right to a copy.' },
      { text: 'Residents of Delaware may request a list once per calendar year.' },
      { text: 'People in the European Union have additional rights.' },
    ],
    noMatch: [
      { text: 'We transfer the records of users in the EU under additional contracts.' },
      { text: 'Your California rights' },
    ],
  },
};
