import type { SetReport } from '@ot/shared-types';

/** A report of the publisher: a change of two languages that is live. */
export function aSetReport(changes: Partial<SetReport> = {}): SetReport {
  return {
    set: 1,
    kind: 'change',
    state: 'live',
    startedAt: '2026-11-23T14:02:06.400Z',
    liveAt: '2026-11-23T14:02:07.000Z',
    pages: 900,
    changedPages: 3,
    removedPages: 0,
    waitingPages: 0,
    languages: ['en', 'pl'],
    afterSequence: 0,
    sequence: 1,
    entries: [],
    undoes: null,
    canBeUndone: true,
    refusals: [],
    ...changes,
  };
}
