import {
  entrySchemas,
  globalSchemas,
  isLocale,
  localeInfo,
  type ExportedEntry,
  type ExportedGlobal,
  type Refusal,
} from '@ot/shared-types';
import type { DraftAnswer } from '@ot/shared-types/preview';
import type { z } from 'zod';
import { format } from '../../src/i18n/format.ts';
import { previewWords as words } from '../../src/i18n/preview-words.ts';
import type { PreviewFault } from '../../content/preview.ts';
import type { Languages } from '../../content/best-language.ts';
import type { Draft } from './draft-over.ts';
import { fieldWords } from './field-words.ts';
import { mend } from './mend.ts';

/** A draft as templates read it, and what keeps it from being published. */
export interface AcceptedDraft {
  draft: Draft;
  faults: PreviewFault[];
}

/** Takes a draft as it is: what is missing is named, and something visible stands in its place. Null: there is none. */
export function acceptDraft({ draft: exported, refusals }: DraftAnswer): AcceptedDraft | null {
  if (exported === null) return null;
  const schema: z.ZodType =
    'collection' in exported ? entrySchemas[exported.collection] : globalSchemas[exported.global];
  const languages: Languages<unknown> = {};
  const faults = refusals.map(faultOfRefusal);
  for (const [locale, version] of Object.entries(exported.languages)) {
    if (!isLocale(locale)) continue;
    const language = localeInfo(locale).englishName;
    faults.push(...faultsOf(schema, version.content).map((fault) => ({ ...fault, language })));
    const content = mend(schema, version.content, (field) => format(words.placeholder, { field: fieldWords(field) }));
    if (content !== null) languages[locale] = { translation: version.translation, content };
  }
  return { draft: withLanguages(exported, languages), faults: withoutDoubles(faults) };
}

/** The CMS's own reason is the better one, and comes first. */
function withoutDoubles(faults: PreviewFault[]): PreviewFault[] {
  const key = ({ language, field }: PreviewFault) => `${language} ${field}`;
  return [...new Map(faults.toReversed().map((fault) => [key(fault), fault])).values()].toReversed();
}

function withLanguages(exported: ExportedEntry | ExportedGlobal, languages: Languages<unknown>): Draft {
  // Mended by the schema of this collection or global, as far as templates need it (acceptDraft).
  return { ...exported, languages } as Draft;
}

function faultsOf(schema: z.ZodType, content: unknown): Omit<PreviewFault, 'language'>[] {
  const issues = schema.safeParse(content).error?.issues ?? [];
  return issues.map((issue) => ({ field: fieldWords(issue.path.join('.')), message: messageOf(issue) }));
}

/** Words for editors: nearly always nothing is there yet. */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' || issue.code === 'too_small' ? words.missing : issue.message;
}

function faultOfRefusal({ locale, field, message }: Refusal): PreviewFault {
  return {
    language: isLocale(locale) ? localeInfo(locale).englishName : locale,
    field: fieldWords(field),
    message,
  };
}
