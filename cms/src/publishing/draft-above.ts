import { isCollectionName, isGlobalName } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { readPublished } from '../payload/published-state.ts';
import { keyOf, targetOf } from '../references/reference-shapes.ts';
import { inTurn } from '../turns/turns.ts';
import { latestVersion, wordsDiffer, type Versioned } from '../payload/latest-version.ts';
import { keepAsDraft } from './gate/put-on-top.ts';
import { keepEarlier } from './earlier-texts.ts';

/** Beside the texts that changes replaced: these rows are named after a document, and hold its draft for a moment. */
const prefix = 'draft above ';
const nameOf = (document: Versioned): string => prefix + keyOf(document);

/**
 * Publishes something, and puts the draft that nobody has published back on top. It is noted first: a CMS that stops between the
 * two writes finds it when it starts, or when it is asked again.
 */
export async function keepingDraft(
  req: PayloadRequest,
  document: Versioned,
  { draft, publish }: { draft: PayloadRecord | null; publish: () => Promise<void> },
): Promise<void> {
  if (draft !== null) await keepEarlier(req, nameOf(document), draft);
  await publish();
  if (draft !== null) await putBackNoted(req, document, draft);
}

/** When the CMS starts: finishes what it did not come to before it stopped. */
export async function putDraftsBack(payload: Payload): Promise<void> {
  // Outside of any request; only the database is asked.
  const req = { payload, context: {} } as PayloadRequest;
  const { docs } = await payload.db.find<{ id: string; change: string }>({
    collection: 'earlier-texts',
    where: { change: { like: prefix } },
    pagination: false,
    select: { change: true },
  });
  for (const { change } of docs) {
    const { collection, id } = targetOf(change.slice(prefix.length));
    if (!isCollectionName(collection) && !isGlobalName(collection)) continue;
    await inTurn(req, { collection, id }, () => finishDraft(req, { collection, id }));
  }
}

/** The same for one document, in its turn. What somebody has typed since stays the newest draft; the other is among the versions. */
export async function finishDraft(req: PayloadRequest, document: Versioned): Promise<void> {
  const draft = await notedDraft(req, document);
  if (draft === null) return;
  const [latest, published] = [
    await latestVersion(req.payload, document),
    await readPublished(req, document.collection, document.id),
  ];
  const isUntouched = latest !== null && published !== null && !wordsDiffer(latest.content, published);
  if (isUntouched) await putBackNoted(req, document, draft);
  else await forget(req, document);
}

async function putBackNoted(req: PayloadRequest, document: Versioned, draft: PayloadRecord): Promise<void> {
  await keepAsDraft(req, document, draft);
  await forget(req, document);
}

async function notedDraft({ payload }: PayloadRequest, document: Versioned): Promise<PayloadRecord | null> {
  const noted = await payload.db.findOne<{ id: string; document?: PayloadRecord | null }>({
    collection: 'earlier-texts',
    where: { change: { equals: nameOf(document) } },
  });
  return noted?.document ?? null;
}

async function forget({ payload }: PayloadRequest, document: Versioned): Promise<void> {
  await payload.db.deleteMany({ collection: 'earlier-texts', where: { change: { equals: nameOf(document) } } });
}
