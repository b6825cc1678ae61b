import { JudgementReportSchema, type PageJudgement } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { parseOrRefuse, readBody } from '../access/guard.ts';

/** Keeps what the gate found on each page, for the dashboard and the panel of the document. A later judgement replaces an earlier one. */
export async function storeJudgements(req: PayloadRequest): Promise<{ stored: number; removed: number }> {
  const { judgements, gone } = parseOrRefuse(JudgementReportSchema, await readBody(req));
  for (const judgement of judgements) await keep(req.payload, judgement);
  if (gone.length > 0) await req.payload.delete({ ...asPublisher, where: { path: { in: gone } } });
  return { stored: judgements.length, removed: gone.length };
}

// Nobody may write judgements but the publisher, whose key has been checked.
const asPublisher = { collection: 'page-judgements', depth: 0, overrideAccess: true } as const;

async function keep(payload: Payload, judgement: PageJudgement): Promise<void> {
  const data = fieldsOf(judgement);
  const where = { path: { equals: judgement.path } };
  const { docs } = await payload.update({ ...asPublisher, where, data });
  if (docs.length > 0) return;
  try {
    await payload.create({ ...asPublisher, data });
  } catch (error) {
    // The same page was reported twice at once, and the other report was stored first.
    const again = await payload.update({ ...asPublisher, where, data });
    if (again.docs.length === 0) throw error;
  }
}

function fieldsOf({ path, locale, entry, judgedAt, extent, faults }: PageJudgement) {
  const blocking = faults.filter(({ severity }) => severity === 'block').length;
  return {
    path,
    locale,
    collection: entry?.collection ?? null,
    documentId: entry?.id ?? null,
    judgedAt,
    extent,
    blocking,
    warnings: faults.length - blocking,
    faults,
  };
}
