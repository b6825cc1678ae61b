import { z } from 'zod';
import { ChangeSchema, type Change } from '../changes.ts';
import { isRowOrder, rowsAt, type Leaves } from '../leaves.ts';
import { mergeOrder } from '../merge-order.ts';
import { saysTheSame } from '../../payload/same-value.ts';

/** Whose words, and of which document in which language. */
export interface Writer {
  user: string;
  place: string;
}

/** Words that were typed and not saved, kept in this browser: a crash, the end of a session or a closed tab does not take them. */
export interface KeptWords {
  key: string;
  at: string;
  changes: Change[];
}

const KeptSchema = z.object({ at: z.string(), changes: z.array(ChangeSchema) });

const prefixOf = ({ user, place }: Writer): string => `unsaved words:${user}:${place}:`;

/** `form` tells the forms of two tabs apart. Where the browser keeps nothing, nothing is kept. */
export function keepWords(writer: Writer, form: string, changes: Change[]): void {
  const key = prefixOf(writer) + form;
  try {
    if (changes.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), changes }));
  } catch {
    // A full or closed store: the words are still in the form.
  }
}

export const forgetWords = (key: string): void => localStorage.removeItem(key);

const longestDays = 30;

/** What is still missing of the words that were kept, the newest first. */
export function wordsKeptFor(writer: Writer, now: Leaves): KeptWords[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(writer)));
  const kept = keys.flatMap((key): KeptWords[] => {
    const { at, changes } = readKept(key);
    const missing = changes.filter(({ path, to }) => !saysTheSame(now.get(path), to));
    const isOld = Date.now() - new Date(at).getTime() > longestDays * 86_400_000;
    if (missing.length > 0 && !isOld) return [{ key, at, changes: missing }];
    forgetWords(key);
    return [];
  });
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}

function readKept(key: string): { at: string; changes: Change[] } {
  try {
    return KeptSchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return { at: new Date(0).toISOString(), changes: [] };
  }
}

/** A text with the kept words in it; rows that were added meanwhile stay. */
export function withKeptWords(now: Leaves, changes: Change[]): Leaves {
  const text = new Map(now);
  for (const { path, to, was } of changes) text.set(path, was ? orderOf(path, { to, was, now }) : to);
  return text;
}

function orderOf(path: string, { to, was, now }: { to: unknown; was: string[]; now: Leaves }): unknown {
  const mine = isRowOrder(to) ? to.rows : [];
  const rows = mergeOrder({ was, mine, theirs: rowsAt(now, path) }) ?? mine;
  return rows.length > 0 ? { rows } : [];
}
