import type { CollectionName } from '@ot/shared-types';
import type { CollectionBeforeChangeHook } from 'payload';

/** Filled in below: what a translator may not do to an entry. */
export const protectEntry =
  (_collection: CollectionName): CollectionBeforeChangeHook =>
  ({ data }) =>
    data;
