import { isRecord, referenceId, type PayloadRecord } from '../payload/payload-record.ts';

/**
 * What readers get of a piece of running text: its words, where its links lead, which contacts and terms stand in it, what is a
 * heading or a list. Bold is left out, and so is what the editor notes for itself.
 */
export function textAndTargets(value: unknown): string {
  if (!isRecord(value)) return '';
  if (isRecord(value['root'])) return childrenOf(value['root']).map(textAndTargets).join('\n').trim();
  switch (value['type']) {
    case 'text':
      return typeof value['text'] === 'string' ? value['text'] : '';
    case 'linebreak':
      return '\n';
    case 'link':
    case 'autolink':
      return marked(`link ${targetOf(value)}`, value);
    case 'inlineBlock':
    case 'block':
      return insertOf(value['fields']);
    case 'heading':
      return marked(String(value['tag']), value);
    case 'list':
      return marked(String(value['listType']), value, '\n');
    case 'quote':
      return marked('quote', value);
    default:
      return childrenOf(value).map(textAndTargets).join('');
  }
}

const childrenOf = (node: PayloadRecord): unknown[] => (Array.isArray(node['children']) ? node['children'] : []);

/** Nothing is marked that holds nothing: editors leave empty lines behind. */
function marked(mark: string, node: PayloadRecord, between = ''): string {
  const inner = childrenOf(node).map(textAndTargets).join(between);
  return inner.trim() === '' ? '' : `[${mark}: ${inner}]`;
}

function targetOf({ fields }: PayloadRecord): string {
  if (!isRecord(fields)) return '';
  const { linkType, url, doc } = fields;
  if (linkType !== 'internal') return typeof url === 'string' ? url.trim() : '';
  return isRecord(doc) ? `${String(doc['relationTo'])} ${referenceId(doc['value']) ?? ''}` : '';
}

/** A contact or an explained word in a sentence, with all that was chosen for it. */
function insertOf(fields: unknown): string {
  return isRecord(fields) ? `[${factsOf(fields)}]` : '';
}

/** Kept by the CMS for itself: readers get nothing of it. */
const unseen = new Set(['id', 'blockName', '_uuid', '_order', '_parentID', '_path', '_locale']);

/** Choices, numbers, references: what is filled in, by name. What is empty is left out, so that a later field changes nothing. */
export function factsOf(record: PayloadRecord): string {
  return Object.entries(record)
    .filter(([name]) => !unseen.has(name))
    .map(([name, value]) => [name, factOf(value)] as const)
    .filter(([, fact]) => fact !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, fact]) => `${name}=${fact}`)
    .join(' ');
}

function factOf(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(factOf).join(',');
  if (value instanceof Date) return value.toISOString();
  if (!isRecord(value)) return typeof value === 'string' ? value.trim() : JSON.stringify(value);
  if ('relationTo' in value) return `${String(value['relationTo'])} ${referenceId(value['value']) ?? ''}`;
  return referenceId(value) ?? factsOf(value);
}
