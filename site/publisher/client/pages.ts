import {
  ChangeSchema,
  CollectionNameSchema,
  contractVersion,
  ExportedEntrySchema,
  ExportedGlobalSchema,
  ExportedMediaSchema,
  IdSchema,
  RefusalSchema,
  type CollectionName,
  type Refusal,
} from '@ot/shared-types';
import { z } from 'zod';
import { readRows, type Rows } from './read-rows.ts';

/** One answer of the export: what could be read, what could not, and what the CMS itself refuses. */
export interface Page<Row> extends Rows<Row> {
  refusals: Refusal[];
  /** The last id of this page where another one follows. */
  next: string | null;
}

export function toPage<Row>(
  { refusals = [], next = null }: { refusals?: unknown[]; next?: string | null },
  list: unknown[],
  schema: z.ZodType<Row>,
): Page<Row> {
  return { ...readRows(list, schema), refusals: readRows(refusals, RefusalSchema).rows, next };
}

const list = z.array(z.unknown());
const paged = { next: z.string().nullable(), refusals: list.default([]) };

/** What stands around the rows. Without it nothing can be made of an answer: CMS and publisher are of different versions. */
export const frames = {
  entries: z.object({ entries: list, ...paged }),
  media: z.object({ media: list, ...paged }),
  globals: z.object({ globals: list, refusals: paged.refusals }),
  redirects: z.object({ redirects: list, refusals: paged.refusals }),
  versions: z.object({ versions: list, next: paged.next }),
  exceptions: z.object({ exceptions: list }),
  changes: z.object({
    contract: z
      .literal(contractVersion, { error: `this publisher speaks version ${contractVersion} of it` })
      .default(contractVersion),
    changes: list,
    last: z.number().int().nonnegative(),
    lastRow: z.string().nullable().default(null),
    known: z.boolean().default(true),
    set: z.number().int().nonnegative().default(0),
  }),
};

/** Languages are parsed one by one, when the row is taken in (intake/accept.ts). */
const languages = z.record(z.string(), z.unknown());

/** An entry of the collection that was asked for. */
export const entryRow = (collection: CollectionName) =>
  ExportedEntrySchema.extend({ collection: z.literal(collection), languages });
export const MediaRowSchema = ExportedMediaSchema.extend({ languages });
export const GlobalRowSchema = ExportedGlobalSchema.extend({ languages });
/** Rows of other kinds name no collection of the contract. When it was is for people to know. */
export const FeedRowSchema = z.discriminatedUnion('kind', [
  // The id becomes part of a question: one that the CMS refuses would refuse all others with it.
  ChangeSchema.extend({ kind: z.literal('entry'), collection: CollectionNameSchema, id: IdSchema }).omit({ at: true }),
  ChangeSchema.extend({ kind: ChangeSchema.shape.kind.exclude(['entry']) }).omit({ at: true }),
]);

export type EntryRow = z.infer<ReturnType<typeof entryRow>>;
export type MediaRow = z.infer<typeof MediaRowSchema>;
export type GlobalRow = z.infer<typeof GlobalRowSchema>;
export type FeedRow = z.infer<typeof FeedRowSchema>;

/** Rows of the feed, and where it ends (ChangesPageSchema). */
export interface FeedPage extends Rows<FeedRow>, FeedEnd {
  known: boolean;
}

/** The newest row of the feed, and the highest number of a set that the CMS knows. */
export interface FeedEnd {
  last: number;
  lastRow: string | null;
  set: number;
}

/** A place in the feed: the number of a row, and which row that is; null where the CMS does not say. */
export interface Cursor {
  sequence: number;
  row: string | null;
}
