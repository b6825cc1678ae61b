import type { Locale } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import type { Change as Row } from '../payload/payload-types.ts';
import { readSets } from './read-sets.ts';
import type { KeptSet } from './receipt.ts';
import { siteUrlOf } from '../screen-parts/site-url.ts';
import { canUndo, mayUndo, readUndoing, type Undoing } from './undo-set.ts';

/** One line of the history. */
export interface HistoryLine {
  number: number;
  kind: KeptSet['kind'];
  state: KeptSet['state'] | 'undone';
  liveAt: string;
  seconds: number;
  /** English titles, each once. */
  what: string[];
  who: string[];
  changedPages: number;
  removedPages: number;
  waitingPages: number;
  pages: string[];
  languages: Locale[];
  undoes: number | null;
  /** By whoever asks. */
  canBeUndone: boolean;
  undoing: Undoing;
}

export interface History {
  lines: HistoryLine[];
  /** The public address that `pages` are below. */
  siteUrl: string;
  /** Ask again with `before` this number; null at the end. */
  next: number | null;
}

const mostRows = 100;
const mostPages = 20;

/** Sets before a number, newest first, with what they contain and who did it. */
export async function readHistory(req: PayloadRequest, { before, limit }: { before: number | null; limit: number }) {
  const { payload } = req;
  const found = await readSets(payload, before === null ? {} : { number: { less_than: before } }, limit + 1);
  const sets = found.slice(0, limit);
  const lines = await Promise.all(sets.map((set) => readLine(req, set)));
  return {
    lines,
    siteUrl: siteUrlOf(payload),
    next: found.length > limit ? (sets.at(-1)?.number ?? null) : null,
  } satisfies History;
}

async function readLine(req: PayloadRequest, set: KeptSet): Promise<HistoryLine> {
  const { payload } = req;
  const [rows, undone] = await Promise.all([
    readRows(payload, set),
    readSets(payload, { undoes: { equals: set.number } }, 1),
  ]);
  const undoing = await readUndoing(payload, set.number);
  const isUndone = undone.length > 0 || undoing.state === 'done';
  const content = rows.filter(({ kind }) => kind !== 'rollback');
  const isOpen = set.canBeUndone && !isUndone && mayUndo(req, content);
  return {
    ...factsOf(set),
    undoes: undoes(set, rows),
    state: isUndone ? 'undone' : set.state,
    what: unique(rows.flatMap(({ title }) => title ?? [])),
    who: unique(rows.flatMap((row) => nameOf(row) ?? [])),
    canBeUndone: isOpen && (await canUndo(payload, content)),
    undoing,
  };
}

/** The set that this one takes back: the CMS says so in a row of the outbox; before that, the publisher did. */
function undoes({ undoes: reported }: KeptSet, rows: Row[]): number | null {
  const row = rows.find(({ kind }) => kind === 'rollback');
  return row ? Number(row.documentId) : (reported ?? null);
}

function factsOf(set: KeptSet) {
  const { number, kind, liveAt, startedAt, changedPages, removedPages, waitingPages } = set;
  return {
    number,
    kind,
    liveAt,
    seconds: (Date.parse(liveAt) - Date.parse(startedAt)) / 1000,
    changedPages,
    removedPages,
    waitingPages,
    pages: set.entries.flatMap(({ paths }) => paths).slice(0, mostPages),
    languages: set.languages ?? [],
  };
}

async function readRows(payload: Payload, { afterSequence, sequence }: KeptSet): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'changes',
    where: { and: [{ sequence: { greater_than: afterSequence } }, { sequence: { less_than_equal: sequence } }] },
    sort: 'sequence',
    limit: mostRows,
    pagination: false,
    depth: 0,
  });
  return docs;
}

const unique = (words: string[]): string[] => [...new Set(words)];

function nameOf({ by, userName }: Row): string | null {
  if (by === 'schedule') return `Schedule of ${userName ?? 'somebody'}`;
  if (by === 'command') return 'A command';
  return userName ?? null;
}
