/** The catalogue: all practices, total over the categories. */
import type { Catalogue, Category, Practice } from '@/lib/core/model';
import { accountability } from './accountability';
import { audience } from './audience';
import { changes } from './changes';
import { checklist } from './checklist';
import { collect } from './collect';
import { retain } from './retain';
import { rights } from './rights';
import { security } from './security';
import { share } from './share';
import { track } from './track';
import { transfer } from './transfer';
import { use } from './use';

const byCategory: { readonly [C in Category]: readonly Practice[] } = {
  collect,
  track,
  use,
  share,
  retain,
  rights,
  transfer,
  security,
  audience,
  changes,
  accountability,
};

/** Every practice, category by category, each sorted by id. */
export const practices: readonly Practice[] = Object.values(byCategory).flat();

/** The practices and the checklist of what a policy should not be silent about. */
export const catalogue: Catalogue = { practices, checklist };
