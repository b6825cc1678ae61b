import { SetReportSchema, type SetReport } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { parseOrRefuse, readBody } from '../access/guard.ts';

/** How many sets the history remembers. */
const kept = 500;

/** Keeps what the publisher reports, for receipts and history. A report of the same set replaces the one before. */
export async function storeSet(req: PayloadRequest): Promise<{ stored: number }> {
  const report = parseOrRefuse(SetReportSchema, await readBody(req));
  if (!(await replaceSet(req.payload, report))) await addSet(req.payload, report);
  return { stored: report.set };
}

// Nobody may write sets but the publisher, whose key has been checked.
const asPublisher = { collection: 'publish-sets', depth: 0, overrideAccess: true } as const;

async function replaceSet(payload: Payload, report: SetReport): Promise<boolean> {
  const where = { number: { equals: report.set } };
  const known = await payload.find({ ...asPublisher, where, limit: 1, pagination: false });
  const id = known.docs[0]?.id;
  if (id !== undefined) await payload.update({ ...asPublisher, id, data: fieldsOf(report) });
  return id !== undefined;
}

async function addSet(payload: Payload, report: SetReport): Promise<void> {
  try {
    await payload.create({ ...asPublisher, data: fieldsOf(report) });
  } catch (error) {
    // The same report came twice at once, and the other one was stored first.
    if (!(await replaceSet(payload, report))) throw error;
  }
  await payload.delete({ ...asPublisher, where: { number: { less_than_equal: report.set - kept } } });
}

const fieldsOf = ({ set, ...report }: SetReport) => ({ number: set, ...report });
