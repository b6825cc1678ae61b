import type { Change } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { nextSequence, oneAtATime } from './next-sequence.ts';

type Changed = Pick<Change, 'kind' | 'collection' | 'id'>;

const attempts = 5;

/**
 * Writes a row of the outbox in the request of the change itself, so that with transactions either both are kept or
 * neither. Hooks run before the commit, therefore the publisher reads rows and is never called from here.
 */
export function recordChange(req: PayloadRequest, { kind, collection, id }: Changed): Promise<void> {
  return oneAtATime(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const data = {
        sequence: await nextSequence(req),
        kind,
        collection,
        documentId: id,
        at: new Date().toISOString(),
      };
      try {
        await req.payload.create({ collection: 'changes', data, req, depth: 0 });
        return;
      } catch (error) {
        // Another process took the number. Inside a transaction a collision has already ended it.
        if (attempt === attempts || req.transactionID !== undefined) throw error;
      }
    }
  });
}
