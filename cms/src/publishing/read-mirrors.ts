import { MirrorSchema } from '@ot/shared-types';
import type { Payload } from 'payload';
import { describeMirror, type MirrorLine } from './describe-mirror.ts';

/** How the copies of the site are. */
export async function readMirrors(payload: Payload, now: Date): Promise<MirrorLine[]> {
  const { docs } = await payload.find({ collection: 'mirrors', pagination: false, depth: 0, sort: 'name' });
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
