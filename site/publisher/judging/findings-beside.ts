import { checkAcross } from '../../checks/across/check-across.ts';
import type { FramedPage } from '../../checks/across/page-frame.ts';
import type { Finding } from '../../checks/findings/finding.ts';
import type { Store } from '../store/store.ts';

/** So many pages tell what is usual. */
const neighbours = 50;

/**
 * What only shows when a page is laid beside others that were judged as they stand now. While pages wait to be printed,
 * nothing is compared: some have the new navigation, and the others not yet.
 */
export function findingsBeside(store: Store, framed: FramedPage): Finding[] {
  if (store.sets.waiting() > 0) return [];
  const others = store.judging.framesBeside(framed, neighbours);
  return checkAcross([...others, framed]).filter(({ page }) => page === framed.page);
}
