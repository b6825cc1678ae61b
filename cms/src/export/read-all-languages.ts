import type { CollectionName, Refusal } from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import type { FieldShape } from '../payload/in-language.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { refuseDocument } from './refuse-document.ts';

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

/** Documents, those that the database cannot give, and the id of the last one, read or not. */
export interface ReadEach {
  documents: PayloadRecord[];
  refusals: Refusal[];
  ids: string[];
}

/**
 * The same, where one document may be damaged in the database itself and fail the whole query: then each is read by itself, and
 * the damaged one refused alone.
 */
export async function readEach(payload: Payload, options: Options): Promise<ReadEach> {
  try {
    const documents = await readAllLanguages(payload, options);
    return { documents, refusals: [], ids: documents.map(({ id }) => String(id)) };
  } catch (error) {
    payload.logger.error({
      msg: `Not all ${options.collection} can be read together; reading one by one.`,
      err: error,
    });
    return readOneByOne(payload, options);
  }
}

async function readOneByOne(payload: Payload, { collection, where, limit, draft }: Options): Promise<ReadEach> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where,
    limit,
    sort: 'id',
    pagination: false,
    select: {},
  });
  const ids = docs.map(({ id }) => id);
  const read: ReadEach = { documents: [], refusals: [], ids };
  for (const id of ids) {
    try {
      const one = { collection, where: { id: { equals: id } }, limit: 1, draft: draft ?? false };
      read.documents.push(...(await readAllLanguages(payload, one)));
    } catch (error) {
      read.refusals.push(refuseDocument(collection, id, error));
    }
  }
  return read;
}

/** A collection's fields as the mapping sees them. */
export function fieldsOf(payload: Payload, collection: Exported): readonly FieldShape[] {
  // The mapping asks for less than Payload's own type says, and gives it names of its own.
  return payload.collections[collection].config.flattenedFields;
}
