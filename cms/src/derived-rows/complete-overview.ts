import { collectionNames } from '@ot/shared-types';
import type { Payload } from 'payload';
import { completeRows, countMissing, type DerivedRows } from './complete-rows.ts';
import { recordStoredUses } from './record-uses.ts';
import { overviewVersion } from './record-overview.ts';

const overview: DerivedRows = {
  rows: 'overview',
  version: overviewVersion,
  collections: collectionNames,
  record: recordStoredUses,
};

/** Derives what documents ask of staff where that is not known. */
export const completeOverview = (payload: Payload): Promise<void> => completeRows(payload, overview);

/** How many documents the first screen knows nothing of. */
export const countUnknown = (payload: Payload): Promise<number> => countMissing(payload, overview);
