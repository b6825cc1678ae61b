import { MirrorReportSchema, type Mirror } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { parseOrRefuse, readBody } from '../access/guard.ts';

/** Keeps how the copies of the site are, for the dashboard. Those that are not named are copies no more. */
export async function storeMirrors(req: PayloadRequest): Promise<{ stored: number }> {
  const { mirrors } = parseOrRefuse(MirrorReportSchema, await readBody(req));
  for (const mirror of mirrors) await keep(req.payload, mirror);
  await req.payload.delete({ ...asPublisher, where: { name: { not_in: mirrors.map(({ name }) => name) } } });
  return { stored: mirrors.length };
}

// Nobody may write them but the publisher, whose key has been checked.
const asPublisher = { collection: 'mirrors', depth: 0, overrideAccess: true } as const;

async function keep(payload: Payload, report: Mirror): Promise<void> {
  const data = { name: report.name, toldAt: new Date().toISOString(), report };
  const where = { name: { equals: report.name } };
  const { docs } = await payload.update({ ...asPublisher, where, data });
  if (docs.length === 0) await payload.create({ ...asPublisher, data });
}
