import type { Payload } from 'payload';
import { describeSite, type SiteState } from './describe-site.ts';
import type { MirrorLine } from './describe-mirror.ts';
import { readMirrors } from './read-mirrors.ts';
import { latestRefusals, readProgress, reportedSequence, type SetProgress } from './read-sets.ts';
import { refusalLines, type RefusalLine } from './refusal-lines.ts';

/** What the dashboard shows and renews by itself. */
export interface Outgoing {
  well: boolean;
  words: string;
  waiting: number;
  /** English titles of what waits. */
  waitingTitles: string[];
  /** Sets whose urgent pages are live while others are printed. */
  printing: SetProgress[];
  /** The first of what was refused; `refused` counts all. */
  refusals: RefusalLine[];
  refused: number;
  /** Copies of the site in other places. */
  mirrors: MirrorLine[];
}

const shown = 5;
/** As many faults as anybody mends before looking again. */
const refusalsShown = 25;

export async function readOutgoing(payload: Payload, now: Date): Promise<Outgoing> {
  const [reported, after] = await Promise.all([latestRefusals(payload), reportedSequence(payload)]);
  const where = { or: [{ waiting: { equals: true } }, { sequence: { greater_than: after } }] };
  const waiting = await payload.find({ collection: 'changes', where, sort: 'at', limit: shown, depth: 0 });
  const [oldest] = waiting.docs;
  const refusals = reported ?? [];
  const state: SiteState = {
    reported: reported !== null,
    refused: refusals.length,
    waiting: waiting.totalDocs,
    waitingSince: oldest ? new Date(oldest.at) : null,
  };
  return {
    ...describeSite(state, now),
    waiting: waiting.totalDocs,
    waitingTitles: [...new Set(waiting.docs.flatMap(({ title }) => title ?? []))],
    printing: await readPrinting(payload),
    refusals: refusalLines(payload, refusals.slice(0, refusalsShown)),
    refused: refusals.length,
    mirrors: await readMirrors(payload, now),
  };
}

async function readPrinting(payload: Payload): Promise<Outgoing['printing']> {
  const [newest] = await readProgress(payload, {}, 1);
  const where = {
    and: [{ state: { equals: 'printing' } }, { number: { greater_than: (newest?.number ?? 0) - shown } }],
  };
  const sets = await readProgress(payload, where, shown);
  // Payload adds the row's id.
  return sets.map(({ number, liveAt, waitingPages, pages }) => ({ number, liveAt, waitingPages, pages }));
}
