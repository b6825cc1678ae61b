import { type ExceptionsSchema, RuleExceptionSchema } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';

/** Far more than a service decides; a limit all the same, so that no answer grows without end. */
const most = 5000;

/** The rules that are set aside at this moment. */
export async function readExceptions({ payload }: PayloadRequest): Promise<z.infer<typeof ExceptionsSchema>> {
  const { docs } = await payload.find({
    collection: 'exceptions',
    where: { until: { greater_than: new Date().toISOString() } },
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  // One that is damaged sets nothing aside, and the others hold.
  return {
    exceptions: docs.flatMap((doc) => RuleExceptionSchema.safeParse({ ...doc, id: doc.documentId }).data ?? []),
  };
}
