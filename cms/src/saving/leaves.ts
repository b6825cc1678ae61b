import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';

/**
 * A document in one language, cut into what people change one at a time. A path names rows by their ids, so that it means the
 * same sentence after somebody has moved it: `strategies/#6f1c/title`. Rich text is one value.
 */
export type Leaves = ReadonlyMap<string, unknown>;

/** The leaf of a list: its rows in their order. What stands in the rows are leaves of their own. */
export interface RowOrder {
  rows: string[];
}

/** The leaves of a document. The cutting follows from the values alone, so that browser and server cut alike. */
export function leavesOf(document: PayloadRecord): Leaves {
  const leaves = new Map<string, unknown>();
  for (const [name, value] of Object.entries(document)) {
    if (isTyped(name)) cut(value, name, leaves);
  }
  for (const path of leaves.keys()) if (derivedWithin.some((each) => isWithin(path, each))) leaves.delete(path);
  return leaves;
}

/** What the CMS sets by itself, and nobody types. */
const derived = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'globalType', 'englishTitle', 'publishedOnce'],
  ...['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL', 'sizes', 'focalX', 'focalY'],
]);
const derivedWithin = ['sourceHash', 'sourceParts', 'changedBy', 'lastGood'].map((name) => `translation/${name}`);
const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}/`);

/** Whether people type what stands in this field of a document. */
export const isTyped = (name: string): boolean => !derived.has(name);

function cut(value: unknown, path: string, leaves: Map<string, unknown>): void {
  if (isRowList(value)) {
    leaves.set(path, { rows: value.map(({ id }) => id) });
    for (const { id, ...fields } of value) cutFields(fields, rowPath(path, id), leaves);
  } else if (isGroup(value)) cutFields(value, path, leaves);
  else leaves.set(path, value);
}

function cutFields(fields: PayloadRecord, path: string, leaves: Map<string, unknown>): void {
  for (const [name, value] of Object.entries(fields)) cut(value, `${path}/${name}`, leaves);
}

/** Rows have ids; references to documents of several collections are records in a list too, and have none. */
const isRowList = (value: unknown): value is (PayloadRecord & { id: string })[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRecord(row) && typeof row['id'] === 'string');

/** A group of fields, and neither a rich text nor a reference nor a moment. */
const isGroup = (value: unknown): value is PayloadRecord =>
  isRecord(value) && !(value instanceof Date) && !('root' in value) && !('relationTo' in value);

export const isRowOrder = (leaf: unknown): leaf is RowOrder => isRecord(leaf) && Array.isArray(leaf['rows']);

/** The rows of a list, by their ids. */
export function rowsAt(leaves: Leaves, list: string): string[] {
  const leaf = leaves.get(list);
  return isRowOrder(leaf) ? leaf.rows : [];
}

export const rowPath = (list: string, row: string): string => `${list}/#${row}`;

/** The rows in which a leaf stands, from the outermost to the innermost. */
export function rowsAbove(path: string): { list: string; row: string }[] {
  if (!path.includes('#')) return [];
  const parts = path.split('/');
  return parts.flatMap((part, index) =>
    part.startsWith('#') ? [{ list: parts.slice(0, index).join('/'), row: part.slice(1) }] : [],
  );
}

/** Fields of a document made of their leaves again. Leaves of rows that no list names are left out. */
export function documentOf(leaves: Leaves, fields: ReadonlySet<string>): PayloadRecord {
  const document: PayloadRecord = {};
  const wanted = [...leaves].filter(([path]) => fields.has(fieldOf(path)));
  // Lists before what stands in their rows.
  for (const [path, leaf] of wanted.sort(([a], [b]) => depthOf(a) - depthOf(b))) {
    const parts = path.split('/');
    const name = parts.pop() ?? path;
    const holder = parts.reduce<unknown>(within, document);
    if (isRecord(holder)) holder[name] = isRowOrder(leaf) ? leaf.rows.map((id) => ({ id })) : leaf;
  }
  return document;
}

/** The field of the document to which a leaf belongs. */
export const fieldOf = (path: string): string => path.split('/', 1)[0] ?? path;

const depthOf = (path: string): number => path.split('/').length;

function within(holder: unknown, part: string): unknown {
  if (part.startsWith('#')) return rowsOf(holder).find(({ id }) => id === part.slice(1));
  return isRecord(holder) ? (holder[part] ??= {}) : undefined;
}
