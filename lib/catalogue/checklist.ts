/** What a reader should be told when a policy is silent about it: GDPR articles 13 and 14, usable for any policy. */
import type { ChecklistEntry } from '@/lib/core/model';

export const checklist: readonly ChecklistEntry[] = [
  {
    practice: 'share-service-providers',
    orAnyOf: [
      'share-advertisers',
      'share-affiliates',
      'share-law',
      'share-marketing',
      'share-with-consent',
      'share-beyond-stated',
      'share-public',
    ],
  },
  { practice: 'sell-data' },
  { practice: 'retain-period', orAnyOf: ['retain-as-needed', 'retain-indefinite'] },
  { practice: 'right-erase' },
  { practice: 'right-access' },
  { practice: 'right-rectify' },
  { practice: 'right-export' },
  { practice: 'right-restrict' },
  { practice: 'right-object', orAnyOf: ['optout-marketing'] },
  { practice: 'right-complain' },
  { practice: 'transfer-country', orAnyOf: ['transfer-weaker-law'] },
  { practice: 'transfer-safeguards' },
  { practice: 'children-data' },
  { practice: 'use-automated' },
  { practice: 'sec-breach-notice' },
  { practice: 'legal-basis' },
  { practice: 'contact-privacy' },
  { practice: 'contact-dpo' },
  { practice: 'last-updated' },
];
