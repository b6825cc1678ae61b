import { z } from 'zod';
import { GlobalNameSchema } from './globals/index.ts';
import { CollectionNameSchema, IdSchema, InstantSchema, LocaleSchema, SlugSchema } from './primitives.ts';
import { TranslationRecordSchema } from './translation.ts';

/**
 * What the CMS sends to the publisher. The sender keeps to all of it. The receiver parses row by row, and each row language by
 * language, so that a fault in one never hides the others: the contents are `unknown` here.
 */
export const LanguageVersionSchema = z.object({
  /** Null for English, the source. */
  translation: TranslationRecordSchema.nullable(),
  content: z.unknown(),
});
const versionsByLanguage = z.partialRecord(LocaleSchema, LanguageVersionSchema);

/**
 * Grows when a publisher of before could no longer make sense of any answer: never for a field that comes or goes. A publisher
 * that is told of another number says so, instead of refusing every row by itself.
 */
export const contractVersion = 1;

/** A published entry in every language in which it is live. */
export const ExportedEntrySchema = z.object({
  collection: CollectionNameSchema,
  id: IdSchema,
  slug: SlugSchema,
  updatedAt: InstantSchema,
  languages: versionsByLanguage,
});
export type ExportedEntry = z.infer<typeof ExportedEntrySchema>;

export const ExportedGlobalSchema = z.object({
  global: GlobalNameSchema,
  updatedAt: InstantSchema,
  languages: versionsByLanguage,
});
export type ExportedGlobal = z.infer<typeof ExportedGlobalSchema>;

export const ExportedMediaSchema = z.object({ id: IdSchema, updatedAt: InstantSchema, languages: versionsByLanguage });
export type ExportedMedia = z.infer<typeof ExportedMediaSchema>;

/** An address that was given up, and where it leads now: an entry (its present address is looked up) or a path. */
export const ExportedRedirectSchema = z.object({
  id: IdSchema,
  /** Path without language prefix, such as `/advice/old-name`. */
  from: z.string().startsWith('/'),
  to: z.union([
    z.object({ collection: CollectionNameSchema, id: IdSchema }),
    z.object({ path: z.string().startsWith('/') }),
  ]),
});
export type ExportedRedirect = z.infer<typeof ExportedRedirectSchema>;

/** Something that was not published, and why, in words for editors. */
export const RefusalSchema = z.object({
  collection: z.string(),
  id: z.string(),
  locale: z.string(),
  field: z.string(),
  message: z.string(),
});
export type Refusal = z.infer<typeof RefusalSchema>;

/**
 * What the CMS itself could not map, in words for editors: the exact reason. The entry still stands in the page, without
 * the broken field, so that the publisher refuses that language and keeps its last good page.
 */
const refusals = z.array(RefusalSchema).default([]);

/** `GET /api/export/entries?collection=…&after=…&limit=…`: one page of a collection, ordered by id. */
export const EntriesPageSchema = z.object({
  entries: z.array(ExportedEntrySchema),
  next: IdSchema.nullable(),
  refusals,
});
export const MediaPageSchema = z.object({ media: z.array(ExportedMediaSchema), next: IdSchema.nullable(), refusals });
export const RedirectsPageSchema = z.object({ redirects: z.array(ExportedRedirectSchema), refusals });
export const GlobalsPageSchema = z.object({ globals: z.array(ExportedGlobalSchema), refusals });

/** A row of the outbox: something published has changed. What it says is a hint; the truth is read again by id. */
export const ChangeSchema = z.object({
  /** Position in the feed: whole numbers that only grow. */
  sequence: z.number().int().positive(),
  kind: z.enum(['entry', 'global', 'media', 'redirect', 'rollback']),
  /** The collection of the entry; `sets` for a rollback. */
  collection: z.string(),
  /** The entry's id, the global's name, or the number of the publish set to undo. */
  id: z.string(),
  at: InstantSchema,
  /** What tells this row from another one that has the same position in another database. */
  row: z.string().nullable().default(null),
});
export type Change = z.infer<typeof ChangeSchema>;

/**
 * `GET /api/export/changes?after=…&row=…`: rows after a cursor, oldest first; `last` is the newest sequence number known. Numbers
 * come again when an older database is put in place of this one; the row that has a number does not.
 */
export const ChangesPageSchema = z.object({
  contract: z.number().int().default(contractVersion),
  changes: z.array(ChangeSchema),
  last: z.number().int().nonnegative(),
  /** Which row has the number `last`. */
  lastRow: z.string().nullable().default(null),
  /** Whether the row that the caller had last is in this feed; if not, everything is to be compared. */
  known: z.boolean().default(true),
  /** The highest number of a publish set that the CMS has been told; a publisher with a new store goes on from there. */
  set: z.number().int().nonnegative().default(0),
});
export type ChangesPage = z.infer<typeof ChangesPageSchema>;

/** What a publish set changed for one entry: its own pages, not those that only mention it. */
export const SetEntrySchema = z.object({
  collection: CollectionNameSchema,
  id: IdSchema,
  /** Addresses, with their language prefix, of the pages that came, changed or went. */
  paths: z.array(z.string()),
  languages: z.array(LocaleSchema),
});
export type SetEntry = z.infer<typeof SetEntrySchema>;

/**
 * `POST /api/export/sets`: what the publisher tells the CMS of a publish set. The same number may come again: a wide change
 * reports its progress, and a report whose answer was lost is sent anew. The last one counts.
 */
export const SetReportSchema = z.object({
  /** Number of the set: whole numbers that only grow. */
  set: z.number().int().positive(),
  /**
   * `change`: something was published, changed or withdrawn. `release`: all pages, by new templates. `rollback`: an earlier
   * set was undone. `moment`: a date passed that pages depend on.
   */
  kind: z.enum(['change', 'release', 'rollback', 'moment']),
  /** `printing`: the urgent pages are live, others follow in the background. */
  state: z.enum(['printing', 'live']),
  startedAt: InstantSchema,
  /** When the urgent pages went live. */
  liveAt: InstantSchema,
  /** Pages of the whole site. */
  pages: z.number().int().nonnegative(),
  /** Pages that came or read differently now. */
  changedPages: z.number().int().nonnegative(),
  removedPages: z.number().int().nonnegative(),
  /** Pages still to be printed in the background; 0 when `live`. */
  waitingPages: z.number().int().nonnegative(),
  languages: z.array(LocaleSchema),
  /** Rows of the feed that the set contains: those after `afterSequence`, up to and with `sequence`. */
  afterSequence: z.number().int().nonnegative(),
  sequence: z.number().int().nonnegative(),
  /** The entries changed, a hundred at most. */
  entries: z.array(SetEntrySchema).max(100),
  /** The number of the set that this one undid; null unless `kind` is `rollback`. */
  undoes: z.number().int().positive().nullable(),
  /** Whether it can still be undone: one of the last fifty that changed content. */
  canBeUndone: z.boolean(),
  /** Everything that is refused at this moment, also by earlier sets. */
  refusals: z.array(RefusalSchema),
});
export type SetReport = z.infer<typeof SetReportSchema>;

/**
 * `GET /api/export/versions?collection=…&after=…`: what is published and since when, without its content, 5,000 a page,
 * ordered by id; for collections, `media` and `globals`. Whoever keeps a copy sees from it what to ask for again.
 */
export const VersionSchema = z.object({
  /** The entry's id, or the global's name. */
  id: z.string(),
  updatedAt: InstantSchema,
  /** Null for media and globals. */
  slug: SlugSchema.nullable(),
});
export const VersionsPageSchema = z.object({ versions: z.array(VersionSchema), next: z.string().nullable() });
export type VersionsPage = z.infer<typeof VersionsPageSchema>;
