import { isGlobalName, type CollectionName, type Locale } from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import type { Found } from './found.ts';
import { translatedLanguages } from './translation-fault.ts';
import { hrefOfDocument } from '../screen-parts/href-of-field.ts';
import { targetOf } from '../references/reference-shapes.ts';
import { completeOverview, countUnknown } from './complete-overview.ts';
import type { Facts } from './facts-of.ts';
import { overviewVersion } from './record-overview.ts';

/** The documents that need somebody. */
export interface Overview {
  /** Whatever the language. */
  documents: Found[];
  /** Their translations into the languages asked for. */
  translations: Found[];
  /** There are more of them than one screen shows. */
  isCut: boolean;
  /** Documents that nothing is known of yet; they are being read. */
  unknown: number;
}

/** More than anybody looks through on one screen; beyond it the lists of the collections are the right place. */
const most = 100;

/** Reads the rows of documents that need somebody at this moment. Only staff see them. */
export async function readOverview(
  payload: Payload,
  { languages, now }: { languages: readonly Locale[]; now: Date },
): Promise<Overview> {
  const [unknown, documents, translations] = await Promise.all([
    countUnknown(payload),
    readRows(payload, { needsFrom: { less_than_equal: now.toISOString() } }, { sort: ['needsFrom', 'title'] }),
    readToCheck(payload, languages),
  ]);
  if (unknown > 0) deriveUnknown(payload);
  return {
    documents: documents.map((row) => toFound(payload, row)),
    translations: translations.map((row) => toFound(payload, row)),
    isCut: documents.length >= most || translations.length >= most,
    unknown,
  };
}

/** All languages at once have a mark of their own: one question, however many there are. */
async function readToCheck(payload: Payload, languages: readonly Locale[]): Promise<Row[]> {
  const marks = languages.length === translatedLanguages.length ? ['any'] : languages;
  const rows = await Promise.all(marks.map((mark) => readRows(payload, { [`toCheck.${mark}`]: { equals: true } })));
  return [...new Map(rows.flat().map((row) => [row.source, row])).values()].slice(0, most);
}

export interface Row {
  id: string;
  source: string;
  title?: string | null;
  facts: Facts;
}

/** Those of the present version, by title where nothing else is asked for. */
export async function readRows(
  { db }: Payload,
  where: Where,
  { limit = most, sort = ['title'] }: { limit?: number; sort?: string[] } = {},
): Promise<Row[]> {
  const { docs } = await db.find<Row>({
    collection: 'overview',
    where: ofThisVersion(where),
    sort,
    limit,
    pagination: false,
    select: { source: true, title: true, facts: true },
  });
  return docs;
}

export const ofThisVersion = (where: Where): Where => ({ and: [where, { version: { equals: overviewVersion } }] });

export function toFound({ collections, globals }: Payload, { source, title, facts }: Row): Found {
  const { collection, id } = targetOf(source);
  const place = { href: hrefOfDocument({ collection, id }), ...facts };
  if (isGlobalName(collection)) {
    const label = globals.config.find(({ slug }) => slug === collection)?.label;
    return { ...place, kind: 'Settings', title: labelOf(label) };
  }
  // Rows are kept of our own collections and globals alone.
  const label = collections[collection as CollectionName].config.labels.singular;
  return { ...place, kind: labelOf(label), title: title ?? 'Without a title' };
}

const labelOf = (label: unknown): string => (typeof label === 'string' ? label : '');

let deriving: Promise<void> | null = null;

/** In the background, and once at a time: whoever looks at the screen meanwhile is told that it is not complete. */
function deriveUnknown(payload: Payload): void {
  deriving ??= completeOverview(payload)
    .catch((err: unknown) => {
      payload.logger.error({
        err,
        msg: 'What documents ask of staff could not be derived. It is tried again when asked for',
      });
    })
    .finally(() => {
      deriving = null;
    });
}
