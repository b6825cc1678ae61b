import type { UseLine } from '../describe-uses.ts';

/** What the screens know of a document before it is taken away. */
export interface RemovalFacts {
  uses: UseLine[];
  withdrawal: { reason: string; at: string; by: string | null } | null;
  /** A page of its own, a part of other pages, or a file. */
  kind: Removed;
}

export type Removed = 'page' | 'part' | 'file';

export interface Replacement {
  id: string;
  title: string;
}

/** Asks one of our own addresses, which answers in the shape that the caller names; null: no answer. */
export async function askFor<Answer>(path: string): Promise<Answer | null> {
  const response = await fetch(path).catch(() => null);
  return response?.ok ? ((await response.json()) as Answer) : null;
}

export function send(path: string, body: object = {}): Promise<Response | null> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
}
