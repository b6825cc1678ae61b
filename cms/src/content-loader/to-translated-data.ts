import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import { joinPath } from './field-path.ts';
import { fieldsInFiles, holdsWords, onlyFieldOf, type LoaderField } from './loader-field.ts';
import { toPayloadData, type ReadContext } from './to-payload-data.ts';

/** Families of each language look for things in their own words: these need not match the English ones. */
const ownInEachLanguage = new Set(['searchPhrases']);

interface Pair {
  /** The document as it is stored, in English, with the ids of its rows. */
  english: PayloadRecord;
  translation: PayloadRecord;
}

/**
 * The words of a translation, laid over the structure of the English document. Rows keep their ids and their facts: a row
 * written without its id would be made anew, and every other language would lose its words in it.
 */
export function toTranslatedData(
  fields: readonly LoaderField[],
  { english, translation }: Pair,
  context: ReadContext,
  path = '',
): PayloadRecord {
  const data: PayloadRecord = {};
  for (const field of fieldsInFiles(fields)) {
    const pair = { english: english[field.name], translation: translation[field.name] };
    const place = joinPath(path, field.name);
    if (field.localized) data[field.name] = translatedText(field, pair, context, place);
    else if (holdsWords(field)) data[field.name] = translatedRows(field, pair, context, place);
    else noteFact(pair, context, place);
  }
  noteUnknownNames(fields, translation, context, path);
  return data;
}

interface ValuePair {
  english: unknown;
  translation: unknown;
}

function translatedText(
  field: LoaderField,
  { english, translation }: ValuePair,
  context: ReadContext,
  path: string,
): unknown {
  const given = translation !== undefined && translation !== null;
  const written = english !== undefined && english !== null && english !== '';
  if (given === written || ownInEachLanguage.has(field.name)) {
    return given
      ? toPayloadData([field], { [field.name]: translation }, context, parentOf(path, field.name))[field.name]
      : null;
  }
  context.problems.note(
    path,
    given ? 'The English has no text here. Remove it.' : 'This is not translated. Translate the English text.',
  );
  return null;
}

function translatedRows(field: LoaderField, pair: ValuePair, context: ReadContext, path: string): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    const [english, translation] = [recordOr(pair.english), recordOr(pair.translation)];
    return { ...english, ...toTranslatedData(field.flattenedFields ?? [], { english, translation }, context, path) };
  }
  const rows = rowsOf(pair.english);
  const given: unknown[] = Array.isArray(pair.translation) ? pair.translation : [];
  if (rows.length !== given.length) {
    context.problems.note(
      path,
      `The English has ${rows.length} items and the translation ${given.length}. Translate each in its place: items are matched by position.`,
    );
    return rows;
  }
  return rows.map((row, index) =>
    translatedRow(field, { english: row, translation: given[index] }, context, joinPath(path, index)),
  );
}

function translatedRow(
  field: LoaderField,
  { english, translation }: { english: PayloadRecord; translation: unknown },
  context: ReadContext,
  path: string,
): PayloadRecord {
  const block = field.blocks?.find((known) => known.slug === english['blockType']);
  const fields = block?.flattenedFields ?? field.flattenedFields ?? [];
  const words = block ? withoutType(translation, block.slug, context, path) : rowWords(fields, translation);
  return { ...english, ...toTranslatedData(fields, { english, translation: words }, context, path) };
}

/** A list of sentences is written as sentences, without the name of their one field. */
function rowWords(fields: readonly LoaderField[], translation: unknown): PayloadRecord {
  const only = onlyFieldOf(fields);
  return only && !isRecord(translation) ? { [only.name]: translation } : recordOr(translation);
}

function withoutType(translation: unknown, slug: string, context: ReadContext, path: string): PayloadRecord {
  const { type = slug, ...words } = recordOr(translation);
  if (type !== slug)
    context.problems.note(joinPath(path, 'type'), `The English has a block of the type "${slug}" here.`);
  return words;
}

/** Facts are the same in all languages; repeating one is harmless, and changing one here would have no effect. */
function noteFact({ english, translation }: ValuePair, context: ReadContext, path: string): void {
  if (translation === undefined || translation === null || translation === english) return;
  context.problems.note(
    path,
    'This is a fact that all languages share. Remove it here, and change it in the English file.',
  );
}

function noteUnknownNames(
  fields: readonly LoaderField[],
  translation: PayloadRecord,
  context: ReadContext,
  path: string,
): void {
  const names = fieldsInFiles(fields).map((field) => field.name);
  for (const name of Object.keys(translation).filter((given) => !names.includes(given)))
    context.problems.note(joinPath(path, name), 'There is no such field in the English file.');
}

function recordOr(value: unknown): PayloadRecord {
  return isRecord(value) ? value : {};
}

function parentOf(path: string, name: string): string {
  return path === name ? '' : path.slice(0, -name.length - 1);
}
