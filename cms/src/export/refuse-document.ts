import { sourceLocale, type Refusal } from '@ot/shared-types';
import type { PayloadRecord } from '../payload/payload-record.ts';

/** A document that cannot be exported at all, in words for editors. */
export function refuseDocument(collection: string, id: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `It cannot be read: ${reason}`;
  return { collection, id, locale: sourceLocale, field: '(the whole entry)', message };
}

/** Maps documents one by one: one that fails altogether is refused alone, and never takes the others along. */
export function mapEach<Mapped>(
  collection: string,
  documents: PayloadRecord[],
  map: (document: PayloadRecord) => Mapped,
): { mapped: Mapped[]; refusals: Refusal[] } {
  const mapped: Mapped[] = [];
  const refusals: Refusal[] = [];
  for (const document of documents) {
    try {
      mapped.push(map(document));
    } catch (error) {
      refusals.push(refuseDocument(collection, String(document['id']), error));
    }
  }
  return { mapped, refusals };
}
