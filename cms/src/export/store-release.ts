import { ReleaseReportSchema } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { ExportRefusal, parseOrRefuse } from './guard.ts';

/** Keeps what the publisher reports, for the editors' receipt. A report sent twice is kept once. */
export async function storeRelease(req: PayloadRequest): Promise<{ stored: string }> {
  const report = parseOrRefuse(ReleaseReportSchema, await readBody(req));
  const refusals = report.refusals.map(({ id, ...refusal }) => ({ ...refusal, documentId: id }));
  const data = { ...report, refusals };
  // Nobody may write releases but the publisher, whose key has been checked.
  const asPublisher = { collection: 'releases', depth: 0, overrideAccess: true } as const;
  const where = { release: { equals: report.release } };
  const known = await req.payload.find({ ...asPublisher, where, limit: 1, pagination: false });
  const id = known.docs[0]?.id;
  if (id === undefined) await req.payload.create({ ...asPublisher, data });
  else await req.payload.update({ ...asPublisher, id, data });
  return { stored: report.release };
}

async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.();
  } catch (cause) {
    throw new ExportRefusal(400, `The report is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
