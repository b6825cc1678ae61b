import { randomUUID } from 'node:crypto';
import { isLocale, localeInfo, type Locale } from '@ot/shared-types';
import { APIError, ValidationError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { shapeFault, type ShapedField } from '../ways-in/shape-fault.ts';
import { ChangeSchema, changesBetween, type Change } from './changes.ts';
import { describePath, type NamedField } from './describe-path.ts';
import { documentOf, fieldOf, isRowOrder, isTyped, leavesOf, type Leaves } from './leaves.ts';
import { editKey, lastEditOf, type Edits } from './last-edits.ts';
import { merge, type Conflict } from './merge.ts';
import { isNothing } from '../payload/same-value.ts';

type Fields = readonly (FieldShape & NamedField & ShapedField)[];

interface Save {
  req: PayloadRequest;
  fields: Fields;
  /** What was sent. */
  data: unknown;
  /** The newest text, in all languages, as the database holds it. */
  stored: PayloadRecord;
  /** Who changed what last. */
  edits: Edits;
}

export interface Joined {
  data: PayloadRecord;
  /** What the person changed: see `noteEdits`. */
  edited: string[];
}

/**
 * What a person sent, as Payload's operation takes it: the stored text with the person's changes in it, of the fields that the
 * changes touch. Refuses what does not say what it started from, and what started from a text that is no longer there.
 */
export function joinChanges({ req, fields, data, stored, edits }: Save): Joined {
  const sent = parseSave(data);
  if (sent.changes.length === 0) return { data: sent.rest, edited: [] };
  const locale = localeOf(req);
  const known = fields.map(({ name }) => name);
  const present = Object.entries(inLanguage(fields, stored, locale)).filter(([name]) => known.includes(name));
  const leaves = leavesOf(Object.fromEntries(present));
  refuseUnknown(fields, sent.changes, leaves);
  const merged = merge(leaves, sent.changes);
  if (merged.conflicts)
    throw refusal(merged.conflicts.map((conflict) => named(conflict, { fields, leaves, locale, edits })));
  const touched = new Set(sent.changes.map(({ path }) => fieldOf(path)));
  const joined = documentOf(merged.leaves, touched);
  const fault = shapeFault(fields, joined);
  if (fault !== null) throw new ValidationError({ errors: [fault], req });
  return {
    data: { ...joined, ...sent.rest },
    edited: sent.changes.map(({ path }) => keyOf(path, { fields, leaves: merged.leaves, locale })),
  };
}

/** What a person may send beside changes: it says what to do with the document, and no word in it. */
const commands = ['_status', 'deletedAt', 'prefix', '_objectKey'];

/**
 * The form sends `changes`. A program may send fields as Payload takes them, beside `startedFrom`: the same fields as it has read
 * them.
 */
function parseSave(data: unknown): { changes: Change[]; rest: PayloadRecord } {
  const { changes = [], startedFrom, ...others } = isRecord(data) ? data : {};
  const names = Object.keys(others).filter((name) => isTyped(name) && !commands.includes(name));
  if (!isRecord(startedFrom) && names.length > 0) throw withoutStart(names);
  const parsed = z.array(ChangeSchema).safeParse(changes);
  if (!parsed.success)
    throw new APIError(`“changes” is not as it should be. ${z.prettifyError(parsed.error)}`, 400, null, true);
  const only = (from: PayloadRecord, kept: string[]): PayloadRecord =>
    Object.fromEntries(Object.entries(from).filter(([name]) => kept.includes(name)));
  const inPayloadsShape = changesBetween(
    leavesOf(only(isRecord(startedFrom) ? startedFrom : {}, names)),
    leavesOf(withRowIds(only(others, names))),
  );
  return { changes: [...parsed.data, ...inPayloadsShape], rest: only(others, commands) };
}

/** New rows of a program have no ids yet; without one they could not be told from values. */
function withRowIds(value: PayloadRecord): PayloadRecord {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rowsWithIds(inner)]));
}

function rowsWithIds(value: unknown): unknown {
  if (Array.isArray(value) && value.some((item) => isRecord(item) && !('relationTo' in item)))
    return value.map((row: unknown) => (isRecord(row) ? { id: randomUUID(), ...withRowIds(row) } : row));
  return isRecord(value) && !('root' in value) && !('relationTo' in value) ? withRowIds(value) : value;
}

const withoutStart = (names: string[]): APIError =>
  new APIError(
    `Not saved: the CMS was not told which text the change of ${names.map((name) => `“${name}”`).join(', ')} started from, and could write over somebody else’s. Load the page again and save in the form; a program sends what it has read as “startedFrom”.`,
    428,
    null,
    true,
  );

function localeOf(req: PayloadRequest): Locale {
  if (isLocale(req.locale)) return req.locale;
  throw new APIError('Words are saved in one language at a time. Name it: ?locale=en', 400, null, true);
}

function refuseUnknown(fields: Fields, changes: Change[], stored: Leaves): void {
  // New rows say themselves what kind of block they are.
  const leaves = new Map([...changes.map(({ path, to }) => [path, to] as const), ...stored]);
  for (const { path, to } of changes) {
    const described = describePath(fields, path, leaves);
    const fits = described && (isNothing(to) || described.isList === isRowOrder(to));
    if (!fits && !(isNothing(to) && !described))
      throw new APIError(`There is no field “${path}” that could hold this. Load the page again.`, 400, null, true);
  }
}

/** One text that two people changed, as the screen shows it. */
export interface NamedConflict extends Conflict {
  label: string;
  locale: Locale;
  /** Who changed it, and when; null where no person did, or long ago. */
  by: string | null;
  at: string | null;
}

interface Surroundings {
  fields: Fields;
  leaves: Leaves;
  locale: Locale;
}

function named(conflict: Conflict, { fields, leaves, locale, edits }: Surroundings & { edits: Edits }): NamedConflict {
  const { path } = conflict;
  const edit = lastEditOf(edits, path, locale);
  const label = describePath(fields, path, leaves)?.label ?? path;
  return { ...conflict, label, locale, by: edit?.by ?? null, at: edit?.at ?? null };
}

function keyOf(path: string, { fields, leaves, locale }: Surroundings): string {
  return editKey(path, describePath(fields, path, leaves)?.isLocalized ? locale : null);
}

function refusal(conflicts: NamedConflict[]): APIError {
  const list = conflicts.map(({ label }) => `“${label}”`).join(', ');
  const language = localeInfo(conflicts[0]?.locale ?? 'en').englishName;
  const message = `Not saved: ${conflicts[0]?.by ?? 'somebody else'} changed ${list} (${language}) at the same time. Choose which text to keep.`;
  return new APIError(message, 409, { conflicts }, true);
}
