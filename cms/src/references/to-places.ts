import type { PayloadRecord } from '../payload/payload-record.ts';
import { keyOf, type Reference, type ReferringField } from './reference-shapes.ts';
import { referencesIn } from './references-in.ts';

/** A place that refers to something, and in which of a document's two texts it stands. */
export interface UsePlace extends Omit<Reference, 'collection' | 'id'> {
  to: string;
  published: boolean;
  draft: boolean;
}

/** A document as it is kept: what readers have and what was saved last. Null: nothing. */
export interface Texts {
  published: PayloadRecord | null;
  newest: PayloadRecord | null;
}

/** Every place of a document that refers to something; one that stands in both texts is named once. */
export function toPlaces(fields: readonly ReferringField[], { published, newest }: Texts): UsePlace[] {
  const places = new Map<string, UsePlace>();
  const note = (document: PayloadRecord | null, text: 'published' | 'draft') => {
    for (const reference of document ? referencesIn(fields, document) : []) {
      const { field, locale, isNeeded } = reference;
      const to = keyOf(reference);
      const key = [to, field, locale].join(' ');
      const known = places.get(key) ?? { to, field, locale, isNeeded, published: false, draft: false };
      places.set(key, { ...known, isNeeded: known.isNeeded || isNeeded, [text]: true });
    }
  };
  note(published, 'published');
  note(newest, 'draft');
  return [...places.values()];
}
