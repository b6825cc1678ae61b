import type { Refusal, SetEntry } from '@ot/shared-types';
import type { PublishSet } from '../payload/payload-types.ts';

/** A publish set as the CMS keeps it, with the lists of the contract. */
export type KeptSet = Omit<PublishSet, 'entries' | 'refusals'> & { entries: SetEntry[]; refusals: Refusal[] };

/** What became of the latest publication of a document. */
export type ReceiptState =
  | { state: 'never' }
  | { state: 'queued'; since: string }
  | { state: 'printing'; set: number; liveAt: string; waitingPages: number }
  | { state: 'live'; set: number; liveAt: string }
  /** Live, but the history no longer knows since when. */
  | { state: 'live-before' }
  /** The publisher refuses it. Readers may have what they had before, or nothing. */
  | { state: 'refused' }
  | { state: 'withdrawn'; liveAt: string | null }
  | { state: 'undone'; liveAt: string; undone: number };

export interface ReceiptFacts {
  /** Whether the CMS holds it as published. */
  published: boolean;
  /** The newest row of the outbox for this document. */
  change: { at: string; sequence: number | null } | null;
  /** Whether any newer report covers that row, also one that is no longer kept. */
  covered: boolean;
  /** The set that contains the row. */
  set: KeptSet | null;
  /** Whether the publisher refuses the English of it. */
  refused: boolean;
  /** The set that undid it, and the one that was undone. */
  undoneBy: { liveAt: string; undone: number } | null;
}

export function deriveReceipt({ published, change, covered, set, undoneBy, refused }: ReceiptFacts): ReceiptState {
  if (!change) return published ? { state: 'live-before' } : { state: 'never' };
  if (change.sequence === null || !covered) return { state: 'queued', since: change.at };
  if (undoneBy) return { state: 'undone', ...undoneBy };
  if (!published) return { state: 'withdrawn', liveAt: set?.liveAt ?? null };
  if (refused) return { state: 'refused' };
  if (!set) return { state: 'live-before' };
  const { number, liveAt, waitingPages } = set;
  if (set.state === 'printing') return { state: 'printing', set: number, liveAt, waitingPages };
  return { state: 'live', set: number, liveAt };
}

/** Longer than any publication takes while all is well. */
const patience = 10_000;

/** For how many seconds nothing was heard of a change that waits; null while that is no reason to worry. */
export function silentSeconds(receipt: ReceiptState, now: Date): number | null {
  if (receipt.state !== 'queued') return null;
  const waited = now.getTime() - Date.parse(receipt.since);
  return waited > patience ? Math.round(waited / 1000) : null;
}
