import { digest } from 'ohash';
import { isRecord } from './payload-record.ts';

/** What tells one value from another without sending it. */
export type Fingerprint = string;

/** Equal for values that say the same to people. */
export const fingerprint = (value: unknown): Fingerprint => digest(JSON.stringify(plainOf(value))).slice(0, 22);

/** Nothing, an empty text, an unticked box and an empty list are one, and so are two spellings of one moment. */
export const saysTheSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other));

export const isNothing = (value: unknown): boolean => plainOf(value) === null;

function plainOf(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plainOf);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? momentOf(value) : value;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, plainOf(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A sentence may begin like a moment and be none. */
function momentOf(text: string): string {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString();
}
