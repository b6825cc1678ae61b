import { MirrorSchema, mostMirrors } from '@ot/shared-types';
import type { Payload } from 'payload';
import { describeMirror, type MirrorLine } from './describe-mirror.ts';

/** How the copies of the site are. */
export async function readMirrors(payload: Payload, now: Date): Promise<MirrorLine[]> {
  const all = { pagination: false, limit: mostMirrors, sort: 'name' };
  const { docs } = await payload.find({ collection: 'mirrors', depth: 0, ...all });
  return docs.map(({ name, toldAt, report }) => {
    const mirror = MirrorSchema.safeParse(report);
    if (mirror.success) return describeMirror({ mirror: mirror.data, toldAt }, now);
    return {
      name,
      well: false,
      words: 'Unknown: what the publisher says of it cannot be read by this version of the CMS.',
    };
  });
}
