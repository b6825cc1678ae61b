import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '@ot/shared-types';
import type { Store } from './store.ts';
import { emptyReport } from './empty-report.ts';

/**
 * What is refused beside content that has a name: uploads that could not be had, rows of which nobody can tell whose they are,
 * rows of the feed.
 */
type Subject = 'uploads' | 'rows' | 'feed';

/** Keeps what is refused of a subject, and tells the CMS when that changes. */
export function noteRefusals(store: Store, subject: Subject, refusals: Refusal[], now: Date): void {
  if (isDeepStrictEqual(store.refusalsOf('file', subject), refusals)) return;
  store.together(() => {
    store.refuse('file', subject, refusals);
    const report = emptyReport({ set: store.sets.nextNumber(), kind: 'change', now, cursor: store.cursor() ?? 0 });
    store.sets.put({ ...report, state: 'live', pages: store.pages.count(), refusals: store.refusals() });
  });
}
