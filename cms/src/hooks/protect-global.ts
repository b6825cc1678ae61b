import type { GlobalName } from '@ot/shared-types';
import type { GlobalBeforeChangeHook } from 'payload';

export const protectGlobal =
  (_slug: GlobalName): GlobalBeforeChangeHook =>
  ({ data }) =>
    data;
