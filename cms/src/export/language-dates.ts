import type { Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';

/** Since when readers have an entry as it is, by language. */
export type LanguageDates = Partial<Record<Locale, string>>;

/** The dates of those entries whose languages are not all as new as the document, by the document's id. */
export async function languageDatesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, LanguageDates>> {
  if (ids.length === 0) return new Map();
  // Read from the database itself: the Local API would run hooks and access for each row.
  const { docs } = await req.payload.db.find<Row>({
    collection: 'language-dates',
    where: { documentId: { in: ids } },
    pagination: false,
    limit: ids.length,
    req,
  });
  return new Map(docs.map(({ documentId, dates }) => [documentId, dates]));
}

interface Row {
  id: string;
  documentId: string;
  /** Written by `dateLanguages` alone. */
  dates: LanguageDates;
}
