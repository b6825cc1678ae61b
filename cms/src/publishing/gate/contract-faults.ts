import {
  entrySchemas,
  globalSchemas,
  isGlobalName,
  sourceLocale,
  type CollectionName,
  type Fault,
  type GlobalName,
  type Locale,
} from '@ot/shared-types';
import type { z } from 'zod';
import { DocumentReader } from '../../export/document-reader.ts';
import { entryMappings } from '../../export/entry-mappings.ts';
import { globalMappings } from '../../export/global-mappings.ts';
import type { Uploads } from '../../export/mapped.ts';
import type { PayloadRecord } from '../../export/payload-record.ts';
import { toTranslationRecord } from '../../export/translation-record.ts';

interface Outgoing {
  collection: CollectionName | GlobalName;
  /** The document as it stands in this language. */
  version: PayloadRecord;
  locale: Locale;
  uploads: Uploads;
}

/** What the export cannot map and the contract refuses: what the publisher would say afterwards. */
export function contractFaults({ collection, version, locale, uploads }: Outgoing): Fault[] {
  const reader = new DocumentReader(version);
  // That a translation is older is no fault.
  if (locale !== sourceLocale) toTranslationRecord(reader, false);
  const content = isGlobalName(collection)
    ? globalMappings[collection](reader)
    : entryMappings[collection](reader, uploads);
  // What could not be mapped is missing in the content, which the contract would tell a second time.
  const unmapped = reader.faults;
  const schema: z.ZodType = isGlobalName(collection) ? globalSchemas[collection] : entrySchemas[collection];
  const issues = schema.safeParse(content).error?.issues ?? [];
  return [...unmapped, ...issues.map(toFault).filter(({ field }) => !unmapped.some((fault) => fault.field === field))];
}

const toFault = (issue: z.core.$ZodIssue): Fault => ({ field: issue.path.join('.'), message: inWords(issue) });

/** The sentence that the contract has for it; its own words for developers say nothing to an editor. */
function inWords({ code, message }: z.core.$ZodIssue): string {
  if (code === 'custom') return message;
  if (code === 'invalid_type' || code === 'too_small') return 'This is missing. Fill it in, or take its row out.';
  if (code === 'too_big') return 'This is too long. Shorten it.';
  return 'Pages cannot show this as it is. Write it anew, or take it out.';
}
