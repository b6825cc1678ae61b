import { isDeepStrictEqual } from 'node:util';
import type { CollectionName, GlobalName, Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { needsFrom } from './needs-from.ts';
import { translatedLanguages } from './translation-fault.ts';
import type { FieldShape } from '../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { keyOf, type Target } from '../references/reference-shapes.ts';
import { factsOf, type Facts } from './facts-of.ts';

/** Raised when other facts are kept, or other translations need somebody: rows of an older one are derived again. */
export const overviewVersion = 4;

/** What the first screen asks of: everything that has a title and translations. */
export type Overseen = CollectionName | GlobalName;

interface Row {
  kind: string;
  title: string | null;
  needsFrom: string | null;
  toCheck: Marks;
  missing: Marks;
  facts: Facts;
  version: number;
}

/** `any`: in one language at least. Not kept of what is missing, which nobody asks across languages. */
type Marks = Partial<Record<Locale | 'any', boolean | null>>;

/** The database and, where there is one, the transaction of a change. */
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/**
 * Keeps what a document asks of staff, in the request that changes it. `newest`: its newest version in all languages; null for what
 * is in the trash. Nothing is written where that is what the row says already.
 */
export async function recordOverview(
  req: Asking,
  source: Target & { collection: Overseen },
  { newest, fields }: { newest: PayloadRecord | null; fields: readonly FieldShape[] },
): Promise<void> {
  const row = toRow(source.collection, newest ?? {}, fields);
  const where = { source: { equals: keyOf(source) } };
  const request = 'context' in req ? { req } : {};
  const known = await req.payload.db.findOne<StoredRow>({ collection: 'overview', where, ...request });
  if (known && isDeepStrictEqual(toComparable(known), toComparable(row))) return;
  await req.payload.db.upsert({ collection: 'overview', where, data: { source: keyOf(source), ...row }, ...request });
}

export async function forgetOverview(req: PayloadRequest, source: Target): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'overview', where: { source: { equals: keyOf(source) } }, req });
}

function toRow(kind: Overseen, newest: PayloadRecord, fields: readonly FieldShape[]): Row {
  const facts = factsOf(fields, newest);
  return {
    kind,
    title: englishOf(newest['title']),
    needsFrom: needsFrom(kind, facts.document)?.toISOString() ?? null,
    toCheck: { any: Object.keys(facts.translations).length > 0, ...marksOf(facts.translations) },
    missing: marksOf(facts.missing),
    facts,
    version: overviewVersion,
  };
}

const marksOf = (reasons: Facts['missing']): Marks =>
  Object.fromEntries(translatedLanguages.map((locale) => [locale, locale in reasons]));

interface StoredRow extends Omit<Row, 'needsFrom'> {
  id: string;
  needsFrom?: Date | string | null;
}

/** The databases give moments back in forms of their own, and leave out what is empty. */
function toComparable({ kind, title, needsFrom, toCheck, missing, facts, version }: StoredRow | Row): unknown {
  const moment = needsFrom ? new Date(needsFrom).toISOString() : null;
  const marked = { toCheck: markedIn(toCheck), missing: markedIn(missing) };
  return { kind, title: title ?? null, moment, ...marked, facts, version };
}

const markedIn = (marks: Marks | undefined): string[] =>
  Object.entries(marks ?? {}).flatMap(([language, isMarked]) => (isMarked === true ? [language] : []));

function englishOf(value: unknown): string | null {
  const english = isRecord(value) ? value['en'] : undefined;
  return typeof english === 'string' && english.trim() !== '' ? english : null;
}
