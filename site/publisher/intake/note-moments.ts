import { urgencyOf } from '../addresses/addresses.ts';
import type { Store } from '../store/store.ts';
import { emptyReport } from '../store/empty-report.ts';

/** Asks for the pages that read differently by now to be printed: also those whose moment nobody was awake for. */
export function noteMoments(store: Store, now: Date): void {
  const paths = store.pages.pathsDue(now);
  if (paths.length === 0) return;
  store.together(() => {
    const set = store.sets.nextNumber();
    for (const path of paths) store.sets.enqueue({ path, urgency: urgencyOf(path), set });
    store.pages.clearMoments(now);
    const cursor = store.cursor() ?? 0;
    store.sets.put({ ...emptyReport({ set, kind: 'moment', now, cursor }), waitingPages: paths.length });
  });
}
