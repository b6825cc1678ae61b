import { englishOf, keptStamps, stampsFor, stampsOfAll } from '../translation/stamps.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { isRecord } from '../payload/payload-record.ts';
import type { ContentFile } from './content-file.ts';
import { keepRowIds } from './keep-row-ids.ts';
import type { LoaderField } from './loader-field.ts';
import { toTranslatedData } from './to-translated-data.ts';
import type { ReadContext } from './to-payload-data.ts';

interface TranslationSource {
  fields: readonly LoaderField[];
  file: ContentFile;
  /** The document as it is stored, with the ids of its rows. */
  stored: PayloadRecord;
  /** The English that the translation was made from: the file beside it, as Payload takes it. */
  englishData: PayloadRecord;
}

/** A translation file as Payload takes it, with the record of how it was made. */
export function toTranslationData(source: TranslationSource, context: ReadContext): PayloadRecord {
  const { translation: given, ...words } = source.file.content;
  const data = toTranslatedData(source.fields, { english: source.stored, translation: words }, context);
  const record = { ...sampleRecord, ...(isRecord(given) ? given : {}), ...madeFrom(source, data) };
  return { ...data, translation: record };
}

/** A file that says nothing else is a sample that nobody has checked, and readers are told so. */
const sampleRecord = { state: 'live', method: 'sample', checkedBy: null };

/**
 * Which English the file was made from: the file beside it. Where an editor has changed the English since, the translation is
 * older.
 */
function madeFrom({ fields, stored, englishData }: TranslationSource, version: PayloadRecord): PayloadRecord {
  const inFile = keepRowIds(fields, englishData, stored);
  const pair = { fields, english: englishOf(fields, stored), version };
  const [stamps, all] = [stampsFor(pair, inFile), stampsOfAll(pair)];
  return {
    sourceParts: keptStamps(stamps),
    ...(stamps.length === all.length && { sourceHash: pair.english.fingerprint }),
  };
}
