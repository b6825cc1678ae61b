import type { PayloadRequest } from 'payload';

/** What our hooks look at before an operation. Payload's own type lists every operation with its arguments. */
export interface Operation {
  operation: string;
  /** Differs by operation. */
  args: object;
  req: PayloadRequest;
}
