import type { CollectionName, GlobalName, Locale } from '@ot/shared-types';
import type { PayloadRequest, Where } from 'payload';
import type { PublicationFault } from '../faults/publication-fault.ts';
import type { Words } from './words.ts';

/** What is kept of one language of a document. */
export interface LanguageRow {
  id: string;
  collection: CollectionName | GlobalName;
  documentId: string;
  locale: Locale;
  title: string | null;
  submitted: Words | null;
  submittedAt: string | null;
  faults: PublicationFault[] | null;
  unfinished: Words | null;
}

const collection = 'language-words';

/** Some of the rows, read from the database itself: the Local API would run hooks and access for each. */
export async function readLanguageRows(req: PayloadRequest, where: Where): Promise<LanguageRow[]> {
  const { docs } = await req.payload.db.find<LanguageRow & Record<string, unknown>>({
    collection,
    where,
    sort: 'documentId',
    pagination: false,
    limit: most,
    req,
  });
  return docs;
}

/** More than twelve languages of one document, and more tasks than anybody does in a day. */
const most = 1000;

export const rowsOfDocument = (id: string): Where => ({ documentId: { equals: id } });

type Kept = Pick<LanguageRow, 'collection' | 'documentId' | 'locale' | 'title'>;
type Change = Partial<Pick<LanguageRow, 'submitted' | 'submittedAt' | 'faults' | 'unfinished'>> & {
  submittedBy?: string | null;
};

/** Changes a row, or makes it where there is none. */
export async function keepLanguageRow(
  req: PayloadRequest,
  { row, place, change }: { row: LanguageRow | undefined; place: Kept; change: Change },
): Promise<void> {
  const data = {
    ...change,
    ...('faults' in change && { isKeptBack: change.faults !== null }),
    ...('unfinished' in change && { isPuttingBack: change.unfinished !== null }),
  };
  if (row) await req.payload.db.updateOne({ collection, id: row.id, data, req });
  else await req.payload.db.create({ collection, data: { ...place, ...data }, req });
}

export async function forgetLanguageRows(req: PayloadRequest, where: Where): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req });
}

/**
 * Nothing is being put back any more, and of these languages nothing is waiting: what was submitted before the publication is
 * what readers have. What was submitted meanwhile stays.
 */
export async function settleLanguageRows(
  req: PayloadRequest,
  { documentId, gone, before }: { documentId: string; gone: Locale[]; before: Date },
): Promise<void> {
  const ofDocument = rowsOfDocument(documentId);
  const isOld: Where = {
    or: [{ submittedAt: { exists: false } }, { submittedAt: { less_than_equal: before.toISOString() } }],
  };
  if (gone.length > 0) await forgetLanguageRows(req, { and: [ofDocument, { locale: { in: gone } }, isOld] });
  const where: Where = { and: [ofDocument, { isPuttingBack: { equals: true } }] };
  await req.payload.db.updateMany({ collection, where, data: { unfinished: null, isPuttingBack: false }, req });
}
