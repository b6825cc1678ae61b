import {
  entrySchemas,
  globalSchemas,
  isLocale,
  sourceLocale,
  toFault,
  UploadSchema,
  type CollectionName,
  type Fault,
  type GlobalName,
  type Locale,
  type Refusal,
} from '@ot/shared-types';
import type { z } from 'zod';
import { acceptRecord, olderRecord } from './accept-record.ts';
import type { Languages } from '../../content/best-language.ts';
import type { StoredEntry, StoredGlobal, StoredMedia } from '../store/stored.ts';

/** What the store keeps of something exported, and what it refuses. Null: not even English is fit to be published. */
export interface Accepted<Stored> {
  stored: Stored | null;
  refusals: Refusal[];
}

/** Something exported whose languages have not been looked at. */
interface Envelope {
  updatedAt: string;
  languages: Record<string, unknown>;
}

/** Checks an entry language by language. A refused language keeps its last good words, if there are any. */
export function acceptEntry(
  exported: Envelope & { collection: CollectionName; id: string; slug: string },
  previous: StoredEntry | null,
): Accepted<StoredEntry> {
  const { collection, id, slug, updatedAt } = exported;
  const schema = entrySchemas[collection];
  const { languages, refusals } = acceptLanguages(exported.languages, previous?.languages ?? {}, {
    schema,
    hasRecords: true,
    place: { collection, id },
  });
  return { stored: sourceLocale in languages ? { collection, id, slug, updatedAt, languages } : null, refusals };
}

export function acceptGlobal(
  exported: Envelope & { global: GlobalName },
  previous: StoredGlobal | null,
): Accepted<StoredGlobal> {
  const { global, updatedAt } = exported;
  const { languages, refusals } = acceptLanguages(exported.languages, previous?.languages ?? {}, {
    schema: globalSchemas[global],
    hasRecords: true,
    place: { collection: global, id: global },
  });
  return { stored: sourceLocale in languages ? { global, updatedAt, languages } : null, refusals };
}

export function acceptMedia(exported: Envelope & { id: string }, previous: StoredMedia | null): Accepted<StoredMedia> {
  const { id, updatedAt } = exported;
  const { languages, refusals } = acceptLanguages(exported.languages, previous?.languages ?? {}, {
    schema: UploadSchema,
    hasRecords: false,
    place: { collection: 'media', id },
  });
  return { stored: sourceLocale in languages ? { id, updatedAt, languages } : null, refusals };
}

interface Rules<Content> {
  schema: z.ZodType<Content>;
  /** Whether translations say who made them, and when. Descriptions of pictures do not. */
  hasRecords: boolean;
  place: Pick<Refusal, 'collection' | 'id'>;
}

function acceptLanguages<Content>(
  exported: Record<string, unknown>,
  previous: Languages<Content>,
  rules: Rules<Content>,
): { languages: Languages<Content>; refusals: Refusal[] } {
  const languages: Languages<Content> = {};
  const refusals: Refusal[] = [];
  const refuse = (locale: string, faults: Fault[]) => {
    refusals.push(...faults.map((fault) => ({ ...rules.place, locale, ...fault })));
  };
  // English is there whenever something is published: without it, it has got lost on the way.
  for (const [locale, version] of Object.entries({ [sourceLocale]: undefined, ...exported })) {
    if (!isLocale(locale)) {
      refuse(locale, [{ field: wholeEntry, message: 'The publisher does not know this language.' }]);
      continue;
    }
    const { accepted, faults } = acceptVersion(version, previous[locale], rules, locale);
    if (accepted) languages[locale] = accepted;
    refuse(locale, faults);
  }
  return { languages, refusals };
}

const wholeEntry = '(the whole entry)';

type Version<Content> = NonNullable<Languages<Content>[Locale]>;

/**
 * One language. Where its words are refused the last good ones stay, with what is known of the new ones beside it: they are older
 * than the English that has just come, and readers are told so.
 */
function acceptVersion<Content>(
  version: unknown,
  previous: Version<Content> | undefined,
  { schema, hasRecords }: Rules<Content>,
  locale: Locale,
): { accepted: Version<Content> | null; faults: Fault[] } {
  const { translation: raw, content } = isObject(version) ? version : {};
  const needsRecord = hasRecords && locale !== sourceLocale;
  const { record, faults } = needsRecord ? acceptRecord(raw) : { record: null, faults: [] };
  const result = schema.safeParse(content);
  if (result.success) return { accepted: { translation: record, content: result.data }, faults };
  const all = [...faults, ...result.error.issues.map(toFault)];
  if (!previous) return { accepted: null, faults: all };
  return {
    accepted: { content: previous.content, translation: olderRecord(record, previous.translation) },
    faults: all,
  };
}

function isObject(value: unknown): value is { translation?: unknown; content?: unknown } {
  return typeof value === 'object' && value !== null;
}
