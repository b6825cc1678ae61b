import { isRecord } from '../src/payload/payload-record.ts';

/** Names that hold no words of a document. */
const silent = new Set(['id', 'blockType', 'blockName', 'pictogram']);

/** What stands at a dotted path, such as `menuPath.0.key`; undefined where nothing does. */
export function valueAt(value: unknown, path: string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value)) return valueAt((value as unknown[])[Number(name)], rest);
  return isRecord(value) ? valueAt(value[name], rest) : undefined;
}

/** All words of a value – running text, blocks, rows – as one line. */
export function wordsOf(value: unknown): string {
  return collect(value).join(' ').replace(/\s+/g, ' ').trim();
}

function collect(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (!isRecord(value)) return [];
  if (isRecord(value['root'])) return [wordsOfText(value['root'])];
  return Object.entries(value).flatMap(([name, inner]) => (silent.has(name) ? [] : collect(inner)));
}

export function isEmpty(value: unknown): boolean {
  return wordsOf(value) === '';
}

/** Running text without its links and headings: one line for each block. */
function wordsOfText(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  const fields = isRecord(node['fields']) ? node['fields'] : {};
  const words = typeof fields['text'] === 'string' ? fields['text'] : '';
  const children: unknown[] = Array.isArray(node['children']) ? node['children'] : [];
  const between = ['root', 'list', 'quote'].includes(String(node['type'])) ? '\n' : '';
  return words + children.map(wordsOfText).join(between);
}
