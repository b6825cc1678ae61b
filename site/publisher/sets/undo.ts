import type { Store } from '../store/store.ts';
import { applyContent, type Applied, type ContentChange } from './apply-content.ts';

/**
 * Brings back what readers had before a set, as a set of its own. What the CMS has published stays undone until it publishes
 * something else. Null: the set is too long ago, or changed no content.
 */
export function undoSet(
  store: Store,
  undoes: number,
  origin: { now: Date; sequence: number; row: string | null },
): Applied | null {
  const before = store.sets.before(undoes);
  if (before.length === 0) return null;
  const changes = before.map(({ kind, collection, id, value }): ContentChange => {
    return { kind, collection, id, after: value, refusals: [] };
  });
  return applyContent(store, changes, { kind: 'rollback', undoes, ...origin });
}
