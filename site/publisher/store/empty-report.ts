import type { SetReport } from '@ot/shared-types';

/** The report of a set of which nothing is live yet. */
export function emptyReport({
  set,
  kind,
  now,
  cursor,
}: Pick<SetReport, 'set' | 'kind'> & { now: Date; cursor: number }): SetReport {
  const at = now.toISOString();
  return {
    set,
    kind,
    state: 'printing',
    startedAt: at,
    liveAt: at,
    pages: 0,
    changedPages: 0,
    removedPages: 0,
    waitingPages: 0,
    languages: [],
    afterSequence: cursor,
    sequence: cursor,
    entries: [],
    undoes: null,
    canBeUndone: false,
    refusals: [],
  };
}
