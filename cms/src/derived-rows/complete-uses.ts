import { collectionNames } from '@ot/shared-types';
import type { Payload } from 'payload';
import { completeRows, type DerivedRows } from './complete-rows.ts';
import { recordStoredUses, usesVersion } from './record-uses.ts';

const uses: DerivedRows = {
  rows: 'uses',
  version: usesVersion,
  collections: [...collectionNames, 'redirects'],
  record: recordStoredUses,
};

/** Derives what documents refer to where that is not known. */
export const completeUses = (payload: Payload): Promise<void> => completeRows(payload, uses);
