import { isRecord } from '../../payload/payload-record.ts';

/** A value as two texts are put beside each other. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(textOfValue).filter(Boolean).join(', ');
  if (!isRecord(value)) return JSON.stringify(value);
  if ('root' in value) return wordsOf(value['root']).trim();
  if ('relationTo' in value) return textOfValue(value['value']);
  // The order of rows: their number is what can be told without their words.
  if (Array.isArray(value['rows'])) return `${value['rows'].length} rows, in another order`;
  return Object.values(value).map(textOfValue).filter(Boolean).join('\n');
}

/** The words of a rich text, each block on a line of its own. */
function wordsOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  if (node['type'] === 'linebreak') return '\n';
  const children: unknown[] = Array.isArray(node['children']) ? node['children'] : [];
  const words = children.map(wordsOf).join('');
  return blocks.has(String(node['type'])) ? `${words}\n` : words;
}

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote']);
