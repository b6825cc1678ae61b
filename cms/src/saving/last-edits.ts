import type { PayloadRequest } from 'payload';
import type { Target } from '../turns/turns.ts';

/** Who changed a leaf last, and when. */
export interface Edit {
  by: string;
  at: string;
}

/** By the path of the leaf, with the language of words before it: `pl title`; `* order` for what all languages share. */
export type Edits = Record<string, Edit>;

export const editKey = (path: string, language: string | null): string => `${language ?? '*'} ${path}`;

const collection = 'last-edits';
const rowOf = ({ collection: slug, id }: Target) => ({ document: { equals: `${slug}/${id}` } });

export async function readEdits(req: PayloadRequest, target: Target): Promise<Edits> {
  return (await readRow(req, target))?.edits ?? {};
}

/** Notes who changed what, in the turn of the save itself. */
export async function noteEdits(req: PayloadRequest, target: Target, keys: string[]): Promise<void> {
  const name: unknown = req.user?.name;
  if (keys.length === 0 || typeof name !== 'string') return;
  const edit: Edit = { by: name, at: new Date().toISOString() };
  const row = await readRow(req, target);
  const edits: Edits = { ...row?.edits, ...Object.fromEntries(keys.map((key) => [key, edit])) };
  const { db } = req.payload;
  if (row) await db.updateOne({ collection, id: row.id, data: { edits }, req });
  else await db.create({ collection, data: { document: `${target.collection}/${target.id}`, edits }, req });
}

/** Exchanges names of who changed something; to be called in the turn of the document. */
export async function noteNames(req: PayloadRequest, target: Target, nameFor: (by: string) => string): Promise<void> {
  const row = await readRow(req, target);
  if (!row) return;
  const edits = Object.fromEntries(
    Object.entries(row.edits).map(([key, { by, at }]) => [key, { by: nameFor(by), at }]),
  );
  await req.payload.db.updateOne({ collection, id: row.id, data: { edits }, req });
}

export async function forgetEdits(req: PayloadRequest, target: Target): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: rowOf(target), req });
}

function readRow(req: PayloadRequest, target: Target): Promise<Row | null> {
  return req.payload.db.findOne<Row>({ collection, where: rowOf(target), req });
}

interface Row {
  id: string;
  /** Written by `noteEdits` alone. */
  edits: Edits;
}

/** Who changed a leaf, or anything in a row, last. */
export function lastEditOf(edits: Edits, path: string, language: string): Edit | null {
  const found = Object.entries(edits)
    .filter(([key]) => isAt(key, path, language))
    .map(([, edit]) => edit);
  return found.sort((one, other) => other.at.localeCompare(one.at))[0] ?? null;
}

function isAt(key: string, path: string, language: string): boolean {
  return [language, '*'].some((each) => key === editKey(path, each) || key.startsWith(`${editKey(path, each)}/`));
}
