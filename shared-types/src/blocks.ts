import { z } from 'zod';
import { careLevels, pictograms } from './choices.ts';
import { EntryRefSchema, IdSchema, MediaRefSchema, TextSchema, WebUrlSchema } from './primitives.ts';
import { RichTextSchema } from './rich-text.ts';

/** One thing to do. The row's id is the same in every language, so that translations keep their place. */
export const StepSchema = z.object({
  id: IdSchema,
  /** One action, in a sentence or two of plain text. */
  text: TextSchema,
  /** A pictogram drawn for the project, shown beside the step. Decorative: the text says it all. */
  pictogram: z.enum(pictograms).nullable(),
  /** An uploaded picture, shown below the step. */
  picture: MediaRefSchema.nullable(),
});
export type Step = z.infer<typeof StepSchema>;

const block = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), id: IdSchema, ...shape });

/** Running text. */
export const TextBlockSchema = block('text', { text: RichTextSchema });

/** Numbered steps under a heading. */
export const StepsBlockSchema = block('steps', { heading: TextSchema.nullable(), steps: z.array(StepSchema).min(1) });

/** What helps and what does not. At least one of the two lists has an item. */
export const DoDontBlockSchema = block('do-dont', { dos: z.array(TextSchema), donts: z.array(TextSchema) }).refine(
  (value) => value.dos.length + value.donts.length > 0,
  { message: 'A do / don’t list needs at least one item.', path: ['dos'] },
);

/** An NHS care card: how soon to get help, in a word, a shape and a colour. */
export const CareCardBlockSchema = block('care-card', {
  level: z.enum(careLevels),
  heading: TextSchema,
  text: RichTextSchema,
});

/** Text behind a summary that the reader opens. */
export const DetailsBlockSchema = block('details', { summary: TextSchema, text: RichTextSchema });

/** A warning callout. */
export const WarningBlockSchema = block('warning', { heading: TextSchema, text: RichTextSchema });

/** A picture. Its alternative text lives with the upload. */
export const PictureBlockSchema = block('picture', { picture: MediaRefSchema, caption: TextSchema.nullable() });

/** A video on another site: a link with a transcript, never an embedded player (no third-party request). */
export const VideoBlockSchema = block('video', {
  title: TextSchema,
  url: WebUrlSchema,
  /** Whether the video has captions (WCAG 1.2.2); it cannot be published without. */
  hasCaptions: z.literal(true),
  transcript: RichTextSchema,
});

/** A simple table: the first row is headings, and the first cell of every other row names the row. */
export const TableBlockSchema = block('table', {
  caption: TextSchema,
  headings: z.array(TextSchema).min(2),
  rows: z.array(z.array(z.string())).min(1),
});

/** A contact point as a panel. */
export const ContactBlockSchema = block('contact', { contactPoint: IdSchema });

/** A document to read or print. */
export const DownloadBlockSchema = block('download', { document: IdSchema });

/** The coming dates of chosen session series; all series when none is chosen. */
export const SessionListBlockSchema = block('session-list', {
  heading: TextSchema.nullable(),
  sessions: z.array(IdSchema),
});

/** Links to chosen entries, with their summaries. */
export const ResourceListBlockSchema = block('resource-list', {
  heading: TextSchema.nullable(),
  entries: z.array(EntryRefSchema).min(1),
});

/** Everything a page body can hold: a closed union, so that a new block breaks the build until every switch knows it. */
export const BlockSchema = z.discriminatedUnion('type', [
  TextBlockSchema,
  StepsBlockSchema,
  DoDontBlockSchema,
  CareCardBlockSchema,
  DetailsBlockSchema,
  WarningBlockSchema,
  PictureBlockSchema,
  VideoBlockSchema,
  TableBlockSchema,
  ContactBlockSchema,
  DownloadBlockSchema,
  SessionListBlockSchema,
  ResourceListBlockSchema,
]);
export type Block = z.infer<typeof BlockSchema>;
export type BlockType = Block['type'];
