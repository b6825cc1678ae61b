import {
  entrySchemas,
  globalSchemas,
  isGlobalName,
  sourceLocale,
  toFault,
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
import type { PayloadRecord } from '../../payload/payload-record.ts';
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
  return [...unmapped, ...issues.map(faultOf).filter(({ field }) => !unmapped.some((fault) => fault.field === field))];
}

/** Of the whole document no field is to blame. */
const faultOf = (issue: z.core.$ZodIssue): Fault => ({ ...toFault(issue), field: issue.path.join('.') });
