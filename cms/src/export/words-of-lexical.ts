import { isRecord } from './payload-record.ts';

/** All words in a Lexical tree, one line per block; formatting and link targets do not count. */
export function wordsOfLexical(value: unknown): string {
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
