/** The examples of all practices, for tests and documentation; never imported by the extension. */
import type { Category, Examples } from '@/lib/core/model';
import { accountabilityExamples } from './accountability.examples';
import { audienceExamples } from './audience.examples';
import { changesExamples } from './changes.examples';
import { collectExamples } from './collect.examples';
import { retainExamples } from './retain.examples';
import { rightsExamples } from './rights.examples';
import { securityExamples } from './security.examples';
import { shareExamples } from './share.examples';
import { trackExamples } from './track.examples';
import { transferExamples } from './transfer.examples';
import { useExamples } from './use.examples';

const byCategory: { readonly [C in Category]: Readonly<Record<string, Examples>> } = {
  collect: collectExamples,
  track: trackExamples,
  use: useExamples,
  share: shareExamples,
  retain: retainExamples,
  rights: rightsExamples,
  transfer: transferExamples,
  security: securityExamples,
  audience: audienceExamples,
  changes: changesExamples,
  accountability: accountabilityExamples,
};

/** Examples by practice id. */
export const examples: Readonly<Record<string, Examples>> = Object.assign({}, ...Object.values(byCategory));
