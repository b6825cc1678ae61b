import { z } from 'zod';
import { audiences, occurrenceStates, seasons, sessionModes } from '../choices.ts';
import { IdSchema, InstantSchema, TextSchema, WebUrlSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** One date of a series. */
export const OccurrenceSchema = z
  .object({
    id: IdSchema,
    start: InstantSchema,
    end: InstantSchema,
    /** IANA time zone in which the date is shown, such as `Europe/London`. */
    timeZone: TextSchema,
    /** The venue, or the platform of an online session; not translated. */
    place: TextSchema.nullable(),
    bookingUrl: WebUrlSchema.nullable(),
    state: z.enum(occurrenceStates),
  })
  .refine((value) => value.start < value.end, { message: 'The end must be after the start.', path: ['end'] });
export type Occurrence = z.infer<typeof OccurrenceSchema>;

/** A series of training or information sessions. */
export const SessionSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  summary: TextSchema,
  audience: z.array(z.enum(audiences)).min(1),
  mode: z.enum(sessionModes),
  /** What the session covers. */
  covers: RichTextSchema.nullable(),
  /** What to do before you come. */
  beforeYouCome: RichTextSchema.nullable(),
  /** How to get a place. */
  howToBook: RichTextSchema.nullable(),
  /** Where to book any date of the series. */
  bookingUrl: WebUrlSchema.nullable(),
  occurrences: z.array(OccurrenceSchema),
  /** Seasons in which it ran where no exact date is known. Never shown as coming. */
  pastSeasons: z.array(z.object({ season: z.enum(seasons), year: z.number().int() })),
  relatedAdvice: z.array(IdSchema),
});
export type Session = z.infer<typeof SessionSchema>;
