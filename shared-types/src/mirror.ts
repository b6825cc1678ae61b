import { z } from 'zod';
import { InstantSchema } from './primitives.ts';

/** What the publisher says of the places that follow the web root. */

const CountSchema = z.int().nonnegative();

/** Files of a copy that were not as they should be. An older state of a file is a changed one. */
export const DamagesSchema = z.object({ missing: CountSchema, changed: CountSchema, extra: CountSchema });
export type Damages = z.infer<typeof DamagesSchema>;

/** A comparison of every file, by content. */
export const RoundSchema = z.object({
  startedAt: InstantSchema,
  /** Files that it has to compare, and those that it has compared. */
  files: CountSchema,
  compared: CountSchema,
  found: DamagesSchema,
  mended: CountSchema,
});
export type Round = z.infer<typeof RoundSchema>;

export const MirrorSchema = z.object({
  /** In the words of people: `the bucket "site"`. */
  name: z.string().min(1),
  /** `silent`: it does not answer, or does not let itself be read, and nobody knows what it holds. `unasked`: not asked yet. */
  contact: z.discriminatedUnion('state', [
    z.object({ state: z.literal('unasked') }),
    z.object({ state: z.literal('answers'), at: InstantSchema }),
    z.object({ state: z.literal('silent'), since: InstantSchema, reason: z.string() }),
  ]),
  /** Publications that have not arrived, and when the oldest of them went live. */
  waiting: CountSchema,
  behindSince: InstantSchema.nullable(),
  /** Milliseconds from live to arrived that 95 of 100 of the last publications took at most; null before the first one. */
  lag: CountSchema.nullable(),
  /** The round under way, and the last whole one. */
  round: RoundSchema.nullable(),
  lastRound: RoundSchema.extend({ endedAt: InstantSchema }).nullable(),
  /** Since the copy was set up. */
  everFound: CountSchema,
  everMended: CountSchema,
});
export type Mirror = z.infer<typeof MirrorSchema>;

/** Copies of the site that one publisher keeps. */
export const mostMirrors = 10;

/** `POST /api/export/mirrors`: all copies that there are. What is not named is a copy no more. */
export const MirrorReportSchema = z.object({ mirrors: z.array(MirrorSchema).max(mostMirrors) });
