import { sourceLocale, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { outgoingOf } from '../publishing/gate/outgoing-of.ts';
import { sayTheSame, translationOf } from '../translation/choose-words.ts';
import { wordsOf } from '../translation/words.ts';

/**
 * Notes in a translation who last changed its words: whoever else publishes the page takes only what was submitted. What a form
 * sends for this counts for nothing.
 */
export function noteWhoChanged<Data extends object>(
  req: PayloadRequest,
  name: CollectionName | GlobalName,
  { data, originalDoc }: { data: Data; originalDoc?: unknown },
): Data {
  if (!req.locale || req.locale === sourceLocale) return data;
  const { shapes } = outgoingOf(req, name, null);
  const [now, before] = [wordsOf(shapes, recordOf(data)), wordsOf(shapes, recordOf(originalDoc))];
  const known = translationOf(before);
  const changedBy = sayTheSame(now, before) ? (known['changedBy'] ?? null) : (req.user?.id ?? null);
  const kept = { changedBy, lastGood: known['lastGood'] ?? null };
  return { ...data, translation: { ...translationOf(now), ...kept } };
}

const recordOf = (value: unknown): PayloadRecord => (isRecord(value) ? value : {});
