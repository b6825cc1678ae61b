import type { CollectionName, GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PayloadRecord } from '../../payload/payload-record.ts';
import { readPublished, rememberedState } from '../../payload/published-state.ts';
import { readLanguageRows, rowsOfDocument } from '../../translation/language-words.ts';
import { outgoingOf } from './outgoing-of.ts';
import { preparePublication, type Asked, type Publication } from './publication.ts';
import { PublicationRefused } from './publication-refused.ts';
import { noteUnfinished } from './put-back.ts';
import { keepRows, renewSubmitted } from './settle-languages.ts';
import { putBack } from './put-back.ts';

interface Written {
  collection: CollectionName | GlobalName;
  /** Null while an entry is being made. */
  id: string | null;
  /** In all languages, as it would be written. */
  document: PayloadRecord;
}

/** A publication that is under way, for the hooks after it. */
interface UnderWay extends Publication {
  asked: Asked;
  startedAt: Date;
}

const key = ({ collection, id }: Pick<Written, 'collection' | 'id'>): string => `publication:${collection}:${id ?? ''}`;

/** What may be written as published. Refuses with everything that is wrong, and notes first what would be lost on the way. */
export async function openGate(req: PayloadRequest, written: Written): Promise<PayloadRecord> {
  if (req.context[asReadersHadIt] === true) return written.document;
  const startedAt = new Date();
  const asked = await askedAbout(req, written, await publishedBefore(req, written));
  const publication = await preparePublication(req, asked);
  if (publication.refused.length > 0) throw new PublicationRefused(req, asked, { faults: publication.refused });
  await renewSubmitted(req, asked, publication);
  await noteUnfinished(req, asked, publication.unfinished);
  req.context[key(written)] = { ...publication, asked, startedAt } satisfies UnderWay;
  return publication.document;
}

/** In the context of a request that puts back, in all languages, what readers have had before: it is written as it is. */
export const asReadersHadIt = 'asReadersHadIt';

/** Everything that decides about a publication, in one read each of what readers have and of what is kept of languages. */
export async function askedOf(req: PayloadRequest, written: Written): Promise<Asked> {
  const { collection, id } = written;
  return askedAbout(req, written, id === null ? null : await readPublished(req, collection, id));
}

async function askedAbout(
  req: PayloadRequest,
  { collection, id, document }: Written,
  published: PayloadRecord | null,
): Promise<Asked> {
  const rows = id === null ? [] : await readLanguageRows(req, rowsOfDocument(id));
  return { ...outgoingOf(req, collection, id), document, published, rows };
}

/** What the hooks before the write have read in this turn; it is read here where there were none. */
async function publishedBefore(req: PayloadRequest, { collection, id }: Written): Promise<PayloadRecord | null> {
  if (id === null) return null;
  const state = rememberedState(req, collection, id);
  if (state === null) return readPublished(req, collection, id);
  return state.published ? state.document : null;
}

/**
 * After all other writes of a publication: unfinished words become the newest draft again, and it is kept which languages were
 * held back. What the form should show now in the language on the screen; null where that is what was published.
 */
export async function closeGate(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionName | GlobalName; id: string },
): Promise<Publication | null> {
  const places = [key({ collection, id }), key({ collection, id: null })];
  // Only `openGate` writes under these keys.
  const underWay = places.map((place) => req.context[place]).find(Boolean) as UnderWay | undefined;
  for (const place of places) req.context[place] = null;
  if (!underWay) return null;
  await putBack(req, { collection, id }, underWay);
  await keepRows(req, { ...underWay, asked: { ...underWay.asked, id } });
  return underWay;
}
