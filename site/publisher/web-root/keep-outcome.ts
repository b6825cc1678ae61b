import type { Outcome } from '../render/print-to-file.ts';
import type { Store } from '../store/store.ts';

/**
 * Keeps what came of a page: its record, and why it is refused, if it is. `run`: the number of the full print, or of the last
 * one. Called within the transaction that puts the page live.
 */
export function keepOutcome(store: Store, outcome: Outcome, run: number): void {
  switch (outcome.state) {
    case 'absent':
      store.pages.forget(outcome.path);
      return store.refuse('page', outcome.path, []);
    case 'failed':
      store.pages.recordFailed(outcome.record, run);
      return store.refuse('page', outcome.path, outcome.refusals);
    case 'new':
    case 'changed':
    case 'same':
      store.pages.record(outcome.record, run);
      return store.refuse('page', outcome.path, []);
  }
}
