import { z } from 'zod';
import { CollectionNameSchema, IdSchema, InstantSchema, LocaleSchema } from './primitives.ts';

/** What the accessibility gate says of published pages, and what editors have decided about it. */

/** One fault of a page. */
export const PageFaultSchema = z.object({
  /** Name of the rule, as the table of rules or the engine has it. */
  rule: z.string().min(1),
  engine: z.enum(['axe', 'ibm', 'html-validate', 'nu', 'scripted']),
  /** `block`: such a page must not go live. `warn`: somebody should look. */
  severity: z.enum(['block', 'warn']),
  /** WCAG 2.2 success criteria, such as `1.1.1`; empty where a rule is good practice. */
  wcag: z.array(z.string()),
  /** CSS selector of the element; null where the fault belongs to the page as a whole. */
  selector: z.string().nullable(),
  /** The beginning of the element's HTML or text. */
  excerpt: z.string().max(500),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
  /** The field of the entry that holds the words concerned, such as `strategies.0.title`; null where none is known. */
  field: z.string().nullable(),
});
export type PageFault = z.infer<typeof PageFaultSchema>;

/** What was found on one page. A later judgement of the page replaces an earlier one. */
export const PageJudgementSchema = z.object({
  /** Address with its language prefix. */
  path: z.string().startsWith('/'),
  /** The language of the entry’s words on it: English where there is no translation, whatever the address. */
  locale: LocaleSchema,
  /** The entry whose page it is; null for lists and pages of the site itself. */
  entry: z.object({ collection: CollectionNameSchema, id: IdSchema }).nullable(),
  judgedAt: InstantSchema,
  /** `text`: the HTML alone, before it went live. `browser`: everything, as a visitor's browser shows it. */
  extent: z.enum(['text', 'browser']),
  /** Empty where nothing was found; the first two hundred otherwise. */
  faults: z.array(PageFaultSchema).max(200),
});
export type PageJudgement = z.infer<typeof PageJudgementSchema>;

/** `POST /api/export/judgements`: pages that were judged, and pages that are gone. */
export const JudgementReportSchema = z.object({
  judgements: z.array(PageJudgementSchema).max(100),
  gone: z.array(z.string().startsWith('/')).max(1000),
});
export type JudgementReport = z.infer<typeof JudgementReportSchema>;

/** A rule that an editor sets aside for one language of one entry, for a reason and for a time. */
export const RuleExceptionSchema = z.object({
  collection: CollectionNameSchema,
  id: IdSchema,
  locale: LocaleSchema,
  rule: z.string().min(1),
  reason: z.string().min(1),
  /** From this moment on the rule holds again. */
  until: InstantSchema,
});
export type RuleException = z.infer<typeof RuleExceptionSchema>;

/** `GET /api/export/exceptions`: those that have not expired. */
export const ExceptionsSchema = z.object({ exceptions: z.array(RuleExceptionSchema) });
