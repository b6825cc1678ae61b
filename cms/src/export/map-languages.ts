import { localeCodes, sourceLocale, type ExportedEntry, type Fault, type Locale } from '@ot/shared-types';
import { isBegun } from '../translation/parts.ts';
import { englishOf, olderParts } from '../translation/stamps.ts';
import { DocumentReader } from './document-reader.ts';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { isLive, toTranslationRecord } from './translation-record.ts';

export type Languages = ExportedEntry['languages'];

/** A fault and the language in which it stands. */
export interface LanguageFault extends Fault {
  locale: Locale;
}

export interface MappedLanguages {
  languages: Languages;
  faults: LanguageFault[];
}

/** Which translations of a document are mapped, and whether a fault withholds the content of its language. */
export interface Selection {
  isShown: (version: PayloadRecord, fields: readonly FieldShape[]) => boolean;
  withholdsFaulty: boolean;
  /** Whether a language that was kept back is shown as readers keep it. */
  showsLastGood: boolean;
}

/** What readers may see. */
export const published: Selection = { isShown: isLive, withholdsFaulty: true, showsLastGood: true };

/** What a preview shows: every translation that has been begun, with whatever of it can be read. */
export const begun: Selection = {
  isShown: (version, fields) => isLive(version) || isBegun(fields, version),
  withholdsFaulty: false,
  showsLastGood: false,
};

interface Options {
  /** A document read with `locale: 'all'`. */
  document: PayloadRecord;
  fields: readonly FieldShape[];
  map: (document: DocumentReader) => unknown;
  selection: Selection;
}

/** A document in English and in every language that is selected. A fault in one never hides the others. */
export function mapLanguages({ document, fields, map, selection }: Options): MappedLanguages {
  const text = inLanguage(fields, document, sourceLocale);
  const english = englishOf(fields, text);
  const languages: Languages = {};
  const faults: LanguageFault[] = [];
  for (const locale of localeCodes) {
    const newest = locale === sourceLocale ? text : inLanguage(fields, document, locale);
    const lastGood = selection.showsLastGood ? lastGoodOf(newest) : null;
    const version = lastGood ?? newest;
    if (locale !== sourceLocale && !selection.isShown(version, fields)) continue;
    const reader = new DocumentReader(version);
    // What was kept back is older, whatever it says of itself.
    const isCurrent = () => lastGood === null && olderParts({ fields, english, version }).length === 0;
    const translation = locale === sourceLocale ? null : toTranslationRecord(reader, isCurrent());
    const isWithheld = selection.withholdsFaulty && reader.faults.length > 0;
    languages[locale] = { translation, content: isWithheld ? undefined : mapOrNote(reader, map) };
    faults.push(...reader.faults.map((fault) => ({ ...fault, locale })));
  }
  return { languages, faults };
}

/** The page as readers keep it, at its present address, while this language is kept back; null: it is not. */
function lastGoodOf(version: PayloadRecord): PayloadRecord | null {
  const { translation, id, slug, updatedAt } = version;
  const lastGood = isRecord(translation) ? translation['lastGood'] : null;
  return isRecord(lastGood) ? { ...lastGood, id, slug, updatedAt } : null;
}

/** A mapping that fails altogether costs this language its content, and never the page of results. */
function mapOrNote(reader: DocumentReader, map: (document: DocumentReader) => unknown): unknown {
  try {
    return map(reader);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    reader.faults.push({ field: '(the whole entry)', message: `It cannot be read: ${message}` });
    return undefined;
  }
}
