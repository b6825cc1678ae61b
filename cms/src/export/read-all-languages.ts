import type { CollectionName } from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import type { FieldShape } from './in-language.ts';
import type { PayloadRecord } from './payload-record.ts';

type Exported = CollectionName | 'media' | 'redirects';

interface Options {
  collection: Exported;
  where: Where;
  limit: number;
  /** Reads the newest version of each document instead of the published one. */
  draft?: boolean;
}

/**
 * Documents in all languages by one query, in the order of their ids. `draft: false` reads what is published and not the
 * newest version; `fallbackLocale: false` keeps English out of other languages; depth 0 leaves references as ids. Access
 * rules are for users: here the publisher's key has been checked.
 */
export async function readAllLanguages(
  payload: Payload,
  { collection, where, limit, draft = false }: Options,
): Promise<PayloadRecord[]> {
  const found = await payload.find({
    collection,
    where,
    limit,
    sort: 'id',
    pagination: false,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    draft,
    overrideAccess: true,
  });
  // Payload's type describes one language; with 'all' every localized field holds an object of languages.
  return found.docs as unknown as PayloadRecord[];
}

/** A collection's fields as the mapping sees them. */
export function fieldsOf(payload: Payload, collection: Exported): readonly FieldShape[] {
  // The mapping asks for less than Payload's own type says, and gives it names of its own.
  return payload.collections[collection].config.flattenedFields;
}
