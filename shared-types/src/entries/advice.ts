import { z } from 'zod';
import { BlockSchema, StepSchema } from '../blocks.ts';
import { activities, ageBands, audiences, careLevels, formats, settings, tiers } from '../choices.ts';
import { IdSchema, TextSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** One thing to try, complete in itself, so that a family can pick it, do it and record it. */
export const StrategySchema = z.object({
  id: IdSchema,
  title: TextSchema,
  whatYouNeed: z.array(TextSchema),
  steps: z.array(StepSchema).min(1),
  /** "Once a day, for 5 minutes." */
  howOften: TextSchema.nullable(),
  /** How long to try before judging it: "4 weeks." */
  howLong: TextSchema.nullable(),
  /** When to stop this strategy and what to do then. */
  whenToStop: TextSchema.nullable(),
});
export type Strategy = z.infer<typeof StrategySchema>;

/** An advice resource: one difficulty, what to try, when to get help. */
export const AdviceSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  /** The one-line answer, shown under the title and in lists. */
  summary: TextSchema,
  topic: IdSchema,
  ageBands: z.array(z.enum(ageBands)).min(1),
  activities: z.array(z.enum(activities)),
  settings: z.array(z.enum(settings)),
  audience: z.array(z.enum(audiences)),
  tier: z.enum(tiers),
  /** Advice to read before this one. */
  readFirst: z.array(IdSchema),
  strategies: z.array(StrategySchema).min(1),
  dos: z.array(TextSchema),
  donts: z.array(TextSchema),
  /** What keeps the child safe while trying. */
  safety: RichTextSchema.nullable(),
  /** When to ask for help, and from whom. */
  askForHelp: RichTextSchema.nullable(),
  /** How soon to ask; an entry of an earlier version says nothing, and was shown as not urgent. */
  askForHelpLevel: z.enum(careLevels).default('non-urgent'),
  /** Anything more. */
  body: z.array(BlockSchema),
  relatedAdvice: z.array(IdSchema),
  relatedEquipment: z.array(IdSchema),
  relatedSessions: z.array(IdSchema),
  /** Other forms in which this advice exists. */
  formats: z.array(z.enum(formats)),
});
export type Advice = z.infer<typeof AdviceSchema>;
