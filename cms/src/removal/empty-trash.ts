import { collectionNames } from '@ot/shared-types';
import type { Payload } from 'payload';

export const daysInTrash = 90;

/** Deletes for good what has been in the trash for 90 days. What is used again meanwhile stays, and is said in the log. */
export async function emptyTrash(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysInTrash * 24 * 3600 * 1000).toISOString();
  for (const collection of [...collectionNames, 'media'] as const) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: { deletedAt: { less_than: before } },
      pagination: false,
      select: {},
    });
    for (const { id } of docs) {
      await payload.delete({ collection, id, trash: true, depth: 0 }).catch((error: unknown) => {
        payload.logger.warn({ msg: 'Stays in the trash', collection, id, err: error });
      });
    }
  }
}
