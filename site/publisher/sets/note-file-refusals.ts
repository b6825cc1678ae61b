import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '@ot/shared-types';
import type { Store } from '../store/store.ts';
import { emptyReport } from './apply-content.ts';

const subject = 'uploads';

/** Keeps which uploads could not be had, and tells the CMS when that changes. */
export function noteFileRefusals(store: Store, refusals: Refusal[], now: Date): void {
  store.together(() => {
    if (isDeepStrictEqual(store.refusalsOf('file', subject), refusals)) return;
    store.refuse('file', subject, refusals);
    const report = emptyReport({ set: store.sets.nextNumber(), kind: 'change', now, cursor: store.cursor() ?? 0 });
    store.sets.put({ ...report, state: 'live', pages: store.pages.count(), refusals: store.refusals() });
  });
}
