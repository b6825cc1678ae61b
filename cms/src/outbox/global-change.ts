import type { PayloadRequest } from 'payload';

/** A global as the hooks see it. */
export type Global = Record<string, unknown> & { _status?: string | null };

/** What our hooks look at when a global is saved. Payload's own type leaves the data open to anything. */
export interface GlobalChange {
  data: Global;
  originalDoc?: unknown;
  req: PayloadRequest;
}
