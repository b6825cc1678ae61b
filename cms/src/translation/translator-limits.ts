import { isLocale, localeCodes, sourceLocale, type Locale } from '@ot/shared-types';
import { APIError, type PayloadRequest } from 'payload';
import { sharedMessage } from '../access/refuse-translator-change.ts';
import { saysTheSame } from '../payload/same-value.ts';
import { roleOf } from '../access/roles.ts';

/** Refuses rows that a translator added, removed or moved: other languages hang on their ids. */
export function refuseMovedRows(req: PayloadRequest, data: unknown, original: unknown): void {
  if (roleOf(req) === 'translator' && !hasSameRows(data, original)) throw refusal(sharedMessage);
}

/** Whether every list has the same rows in the same order. What is not in the data is not changed. */
export function hasSameRows(data: unknown, original: unknown): boolean {
  if (Array.isArray(data)) {
    const before: unknown[] = Array.isArray(original) ? original : [];
    return saysTheSame(data.map(idOf), before.map(idOf)) && data.every((row, index) => hasSameRows(row, before[index]));
  }
  if (!isRecord(data) || 'root' in data) return true;
  const before = isRecord(original) ? original : {};
  return Object.keys(data).every((key) => hasSameRows(data[key], before[key]));
}

interface Publication {
  /** What readers have now, in all languages; null if nothing is published. */
  published: unknown;
  /** What would be published besides the translator's own words. */
  draft: unknown;
}

/**
 * Why a translator does not publish this: an editor's unfinished work would go live with it; null: it would not. Other languages
 * do not count, for their unfinished words are left out of every publication.
 */
export function foreignWork({ published, draft }: Publication): APIError | null {
  if (published === null) {
    return refusal(
      'This page is not published yet. Your translation, once it is set to “Live”, is kept for it: it goes live when an editor publishes the page.',
    );
  }
  if (saysTheSame(othersPartOf(published, translated), othersPartOf(draft, translated))) return null;
  return refusal(
    'This page also has changes that an editor has not published yet, and they would go live with yours. Your translation is kept: ask an editor to publish the page, and it goes live with it.',
  );
}

const translated = localeCodes.filter((locale) => locale !== sourceLocale);

export function refuseUnpublish(): APIError {
  return refusal(
    'Only an editor takes a page off the site. To withdraw a translation, set its state to “In translation” and publish.',
  );
}

export function refuseRestore(): APIError {
  return refusal('Only an editor restores an old version, because it brings back all languages at once.');
}

export function refuseDiscard(): APIError {
  return refusal('Only an editor discards what is not published, because it goes back in all languages at once.');
}

const refusal = (message: string): APIError => new APIError(message, 403, null, true);

const bookkeeping = ['id', '_status', 'createdAt', 'updatedAt', 'publishedOnce'];

/** A document in all languages without the words of some of them. */
export function othersPartOf(document: unknown, without: Locale[]): unknown {
  if (!isRecord(document)) return document;
  const entries = Object.entries(document).filter(([key]) => !bookkeeping.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutLanguages(value, without)]));
}

function withoutLanguages(value: unknown, without: Locale[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutLanguages(item, without));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const byLanguage = entries.length > 0 && entries.every(([key]) => isLocale(key));
  const kept = byLanguage ? entries.filter(([key]) => isLocale(key) && !without.includes(key)) : entries;
  const inner = kept.map(([key, item]) => [key, withoutLanguages(item, without)] as const);
  // A text that exists in no other language is as good as none.
  return inner.length === 0 ? null : Object.fromEntries(inner);
}

const idOf = (row: unknown): unknown => (isRecord(row) && !('relationTo' in row) ? (row['id'] ?? 'new') : row);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
