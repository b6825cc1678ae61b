import type { Inline, List, ListItem, RichTextNode } from '@ot/shared-types';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { MappingFault } from '../faults/mapping-fault.ts';
import { hasContent, toInlines } from './rich-text-inlines.ts';

/**
 * A Lexical tree as the contract's rich text, or null when nothing is written. Whatever the contract does not know is
 * refused with a MappingFault: nothing is dropped in silence but empty lines.
 */
export function toRichText(value: unknown): RichTextNode[] | null {
  if (value === null || value === undefined) return null;
  if (!isRecord(value) || !isRecord(value['root'])) throw new MappingFault('This is not a rich-text tree.');
  const nodes = childrenOf(value['root']).flatMap(toNode);
  return nodes.length > 0 ? nodes : null;
}

function toNode(node: PayloadRecord): RichTextNode[] {
  refuseLayout(node);
  switch (node['type']) {
    case 'paragraph':
      return withText(node, (children) => ({ type: 'paragraph', children }));
    case 'heading':
      return withText(node, (children) => ({ type: 'heading', level: levelOf(node['tag']), children }));
    case 'quote':
      return withText(node, (children) => ({ type: 'quote', children }));
    case 'list':
      return toLists(node);
    default:
      throw new MappingFault(`The text holds a part of an unknown kind, "${String(node['type'])}". Take it out.`);
  }
}

function withText(node: PayloadRecord, build: (children: Inline[]) => RichTextNode): RichTextNode[] {
  const children = toInlines(childrenOf(node));
  return hasContent(children) ? [build(children)] : [];
}

function levelOf(tag: unknown): 2 | 3 | 4 {
  if (tag === 'h2') return 2;
  if (tag === 'h3') return 3;
  if (tag === 'h4') return 4;
  throw new MappingFault(`The text has a heading of level "${String(tag)}". Use heading 2, 3 or 4.`);
}

function toLists(node: PayloadRecord): List[] {
  if (node['listType'] !== 'bullet' && node['listType'] !== 'number')
    throw new MappingFault(
      `The text has a list of kind "${String(node['listType'])}". Use a bullet or a numbered list.`,
    );
  const items = toItems(childrenOf(node));
  return items.length > 0 ? [{ type: 'list', ordered: node['listType'] === 'number', items }] : [];
}

/** Lexical keeps a list inside an item as an item of its own, after it; the contract keeps the two together. */
function toItems(nodes: PayloadRecord[]): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    if (node['type'] !== 'listitem')
      throw new MappingFault(`A list holds a part of an unknown kind, "${String(node['type'])}". Take it out.`);
    const children = childrenOf(node);
    const inlines = toInlines(children.filter((child) => child['type'] !== 'list'));
    if (hasContent(inlines)) items.push({ children: inlines });
    for (const list of children.filter((child) => child['type'] === 'list').flatMap(toLists)) attach(items, list);
  }
  return items;
}

function attach(items: ListItem[], list: List): void {
  const last = items.at(-1);
  if (!last) items.push({ children: [], list });
  else if (last.list) last.list = { ...last.list, items: [...last.list.items, ...list.items] };
  else last.list = list;
}

function refuseLayout(node: PayloadRecord): void {
  const format = node['format'];
  if (typeof format === 'string' && !['', 'left', 'start'].includes(format))
    throw new MappingFault(`The text is aligned "${format}". Clear the alignment: it differs by language.`);
  if (node['type'] !== 'list' && typeof node['indent'] === 'number' && node['indent'] > 0)
    throw new MappingFault('A paragraph is indented. Move it back, or make it a list.');
}

function childrenOf(node: PayloadRecord): PayloadRecord[] {
  const children = node['children'];
  if (!Array.isArray(children)) return [];
  if (!children.every(isRecord)) throw new MappingFault('The rich-text tree is damaged. Write this text again.');
  return children;
}
