import { collectionNames, type CollectionName } from '@ot/shared-types';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { ContentFault, type ProblemList } from './content-problem.ts';
import { joinPath } from './field-path.ts';
import { fieldsInFiles, onlyFieldOf, type LoaderField } from './loader-field.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';
import type { ResolveReference } from './markdown-sentence.ts';

export interface ReadContext {
  resolve: ResolveReference;
  problems: ProblemList;
}

/**
 * The fields of a content file as Payload takes them: Markdown as Lexical, slugs as ids, lists of sentences as rows. A
 * name that the CMS does not know is a problem and never dropped: a misspelt field would lose its text.
 */
export function toPayloadData(
  fields: readonly LoaderField[],
  content: PayloadRecord,
  context: ReadContext,
  path = '',
): PayloadRecord {
  const known = fieldsInFiles(fields);
  noteUnknownNames(known, content, context, path);
  const data: PayloadRecord = {};
  for (const field of known) {
    const value = content[field.name];
    if (value === undefined || value === null) continue;
    data[field.name] = readField(field, value, context, joinPath(path, field.name));
  }
  return data;
}

function readField(field: LoaderField, value: unknown, context: ReadContext, path: string): unknown {
  return context.problems.try(path, () => {
    switch (field.type) {
      case 'richText':
        return markdownToLexical(textOf(value), context.resolve);
      case 'text':
      case 'textarea':
        return plainText(value);
      case 'relationship':
        return toReferences(field, value, context.resolve);
      case 'date':
        return toMoment(value);
      case 'upload':
        throw new ContentFault('Files cannot be loaded from content files. Leave it empty and upload it in the CMS.');
      case 'array':
        return listOf(value).map((row, index) => readRow(field, row, context, joinPath(path, index)));
      case 'blocks':
        return listOf(value).map((block, index) => readBlock(field, block, context, joinPath(path, index)));
      case 'group':
      case 'tab':
        return toPayloadData(field.flattenedFields ?? [], recordOf(value), context, path);
      default:
        return value;
    }
  });
}

function readRow(field: LoaderField, row: unknown, context: ReadContext, path: string): unknown {
  const fields = field.flattenedFields ?? [];
  const only = onlyFieldOf(fields);
  if (only && !isRecord(row)) return { [only.name]: readField(only, row, context, path) };
  return context.problems.try(path, () => toPayloadData(fields, recordOf(row), context, path));
}

function readBlock(field: LoaderField, value: unknown, context: ReadContext, path: string): unknown {
  return context.problems.try(path, () => {
    const { type, ...content } = recordOf(value);
    const block = field.blocks?.find((known) => known.slug === type);
    if (!block) {
      const kinds = field.blocks?.map((known) => known.slug).join(', ') ?? '';
      throw new ContentFault(`There is no block of the type "${String(type)}". Use one of: ${kinds}.`);
    }
    return { blockType: block.slug, ...toPayloadData(block.flattenedFields, content, context, path) };
  });
}

/** A list of phrases is kept as one text, a phrase on each line. */
function plainText(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join('\n') : textOf(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  throw new ContentFault(
    'Words are expected here. Write a text, in quotation marks if it holds a colon, or remove the line.',
  );
}

/** The CMS keeps a calendar day at noon UTC, so that no time zone moves it to the day before. */
function toMoment(value: unknown): string {
  const text = textOf(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text}T12:00:00.000Z`;
  if (!Number.isNaN(Date.parse(text)) && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text)) return new Date(text).toISOString();
  throw new ContentFault(`"${text}" is no date. Write a day as 2026-10-01, or a moment as 2026-10-01T10:00:00Z.`);
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new ContentFault('A list is expected here. Start each item with "- ".');
}

function recordOf(value: unknown): PayloadRecord {
  if (isRecord(value)) return value;
  throw new ContentFault('Named fields are expected here, such as "text: …".');
}

function toReferences(field: LoaderField, value: unknown, resolve: ResolveReference): unknown {
  if (field.hasMany) return listOf(value).map((item) => toReference(field, item, resolve));
  return toReference(field, value, resolve);
}

/** A slug, or `collection/slug` where the field may lead to several collections. */
function toReference(field: LoaderField, value: unknown, resolve: ResolveReference): unknown {
  const name = textOf(value);
  if (typeof field.relationTo === 'string') return resolve(collectionOf(field.relationTo), name);
  const [collection = '', slug = ''] = name.split('/');
  const relationTo = collectionOf(collection);
  return { relationTo, value: resolve(relationTo, slug) };
}

function collectionOf(name: string): CollectionName {
  const found = collectionNames.find((known) => known === name);
  if (found) return found;
  throw new ContentFault(
    `There is no collection "${name}". Write collection/slug; collections: ${collectionNames.join(', ')}.`,
  );
}

function noteUnknownNames(known: LoaderField[], content: PayloadRecord, context: ReadContext, path: string): void {
  const names = known.map((field) => field.name);
  for (const name of Object.keys(content).filter((given) => !names.includes(given)))
    context.problems.note(joinPath(path, name), `There is no such field here. Fields: ${names.join(', ')}.`);
}
