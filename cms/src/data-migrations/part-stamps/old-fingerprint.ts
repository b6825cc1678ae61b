import { sourceHash } from '@ot/shared-types';
import { blockFields, type FieldShape } from '../../payload/in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from '../../payload/payload-record.ts';

/**
 * The fingerprint of version 0.1.0: words alone, in one piece. It stays as it is, to tell which translations of that time were true
 * to their English.
 */
export function oldFingerprint(fields: readonly FieldShape[], english: PayloadRecord): string {
  const texts = textsOf(fields, english).map((text) => text.trim());
  return sourceHash(texts.filter((text) => text !== '').join('\u001F'));
}

const ownInEachLanguage = new Set(['translation', 'searchPhrases']);

function textsOf(fields: readonly FieldShape[], record: PayloadRecord): string[] {
  return fields.filter((field) => !ownInEachLanguage.has(field.name)).flatMap((field) => textsOfField(field, record));
}

function textsOfField(field: FieldShape, record: PayloadRecord): string[] {
  const value = record[field.name];
  if (field.localized) return [localizedText(value)];
  if (field.type === 'blocks') return rowsOf(value).flatMap((row) => textsOf(blockFields(field, row), row));
  if (!field.flattenedFields) return [];
  if (field.type === 'array') return rowsOf(value).flatMap((row) => textsOf(field.flattenedFields ?? [], row));
  return isRecord(value) ? textsOf(field.flattenedFields, value) : [];
}

function localizedText(value: unknown): string {
  if (typeof value === 'string') return value;
  return isRecord(value) ? wordsOfLexical(value) : '';
}

function wordsOfLexical(value: unknown): string {
  if (!isRecord(value)) return '';
  if (isRecord(value['root'])) return wordsOfLexical(value['root']);
  if (typeof value['text'] === 'string') return value['text'];
  if (value['type'] === 'linebreak') return '\n';
  const words = isRecord(value['fields']) && typeof value['fields']['text'] === 'string' ? value['fields']['text'] : '';
  const children: unknown[] = Array.isArray(value['children']) ? value['children'] : [];
  return words + children.map(wordsOfLexical).join(separatorOf(value['type']));
}

function separatorOf(type: unknown): string {
  return type === 'root' || type === 'list' || type === 'quote' ? '\n' : '';
}
