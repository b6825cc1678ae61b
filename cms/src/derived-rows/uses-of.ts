import { isCollectionName, isGlobalName } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { completeUses } from './complete-uses.ts';
import { fieldsOf } from './record-uses.ts';
import { keyOf, targetOf, type Target } from '../references/reference-shapes.ts';
import { toPlaces, type UsePlace } from '../references/to-places.ts';

/** A document that refers to another one, and the places where it does. */
export interface Use extends Target {
  places: UsePlace[];
  /** The schedule whose approved text it is; null for the document itself. */
  schedule: string | null;
}

/**
 * Everything that refers to a document: published texts, newest drafts, and texts that wait for their time. Old addresses that
 * lead to it are no uses: they follow it or answer that it is gone. Neither is the document itself.
 */
export async function usesOf({ payload }: Pick<PayloadRequest, 'payload'>, target: Target): Promise<Use[]> {
  await completeUses(payload);
  const key = keyOf(target);
  const { docs } = await payload.db.find<{ id: string; source: string; places: UsePlace[] }>({
    collection: 'uses',
    where: { targets: { equals: key } },
    select: { source: true, places: true },
    pagination: false,
  });
  const saved = docs.map(({ source, places }) => ({ ...targetOf(source), places, schedule: null }));
  return [...saved, ...(await readScheduled(payload))]
    .filter((use) => use.collection !== 'redirects' && keyOf(use) !== key)
    .map((use) => ({ ...use, places: use.places.filter(({ to }) => to === key) }))
    .filter(({ places }) => places.length > 0);
}

interface Waiting {
  id: string;
  collection: string;
  documentId: string;
  approved: PayloadRecord | null;
}

/** Texts that were approved and wait for their time. There are few, and they are read as they are. */
async function readScheduled(payload: Payload): Promise<Use[]> {
  const { docs } = await payload.db.find<Waiting>({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { action: { equals: 'publish' } }] },
    pagination: false,
  });
  return docs.flatMap(({ id, collection, documentId, approved }) => {
    if (!isRecord(approved) || (!isCollectionName(collection) && !isGlobalName(collection))) return [];
    const places = toPlaces(fieldsOf(payload, collection), { published: null, newest: approved });
    return [{ collection, id: documentId, places, schedule: id }];
  });
}
