import { linkTargetFault, tidyAddress } from '@ot/shared-types/quality/link-target';
import { CollectionNameSchema, type Inline, type LinkTarget } from '@ot/shared-types';
import { MappingFault } from '../faults/mapping-fault.ts';
import { isRecord, referenceId, type PayloadRecord } from '../payload/payload-record.ts';

/** Lexical keeps formats as bits of one number; bold is the only one that the contract knows. */
const bold = 1;

type PlainText = Extract<Inline, { type: 'text' }>;

/** The words of a paragraph, heading or list item. Text without a letter is left out. */
export function toInlines(nodes: PayloadRecord[]): Inline[] {
  return nodes.flatMap(toInline);
}

/** Whether anything is written there; editors leave empty lines behind. */
export function hasContent(inlines: Inline[]): boolean {
  return inlines.some((inline) => (inline.type === 'text' ? inline.text.trim() !== '' : inline.type !== 'line-break'));
}

function toInline(node: PayloadRecord): Inline[] {
  switch (node['type']) {
    case 'text':
      return toPlainText(node);
    case 'tab':
      return [{ type: 'text', text: ' ', bold: false }];
    case 'linebreak':
      return [{ type: 'line-break' }];
    case 'link':
    case 'autolink':
      return toLink(node);
    case 'inlineBlock':
      return [toInlineBlock(isRecord(node['fields']) ? node['fields'] : {})];
    default:
      throw new MappingFault(`A sentence holds a part of an unknown kind, "${String(node['type'])}". Take it out.`);
  }
}

function toPlainText(node: PayloadRecord): PlainText[] {
  const format = node['format'] ?? 0;
  if (format !== 0 && format !== bold)
    throw new MappingFault(`"${String(node['text'])}" is formatted in a way other than bold. Clear the formatting.`);
  if (typeof node['style'] === 'string' && node['style'] !== '')
    throw new MappingFault(`"${String(node['text'])}" has a colour or size of its own. Clear the formatting.`);
  if (typeof node['text'] !== 'string' || node['text'] === '') return [];
  return [{ type: 'text', text: node['text'], bold: format === bold }];
}

function toLink(node: PayloadRecord): Inline[] {
  const children = (Array.isArray(node['children']) ? node['children'] : []).filter(isRecord).flatMap(toLinkText);
  if (!children.some((child) => child.text.trim() !== '')) return children;
  const fields = isRecord(node['fields']) ? node['fields'] : {};
  const words = children.map((child) => child.text).join('');
  return [{ type: 'link', target: toTarget(fields, words), children }];
}

function toLinkText(node: PayloadRecord): PlainText[] {
  if (node['type'] === 'text') return toPlainText(node);
  if (node['type'] === 'linebreak' || node['type'] === 'tab') return [{ type: 'text', text: ' ', bold: false }];
  throw new MappingFault(`A link holds a part of an unknown kind, "${String(node['type'])}". Use words only.`);
}

function toTarget(fields: PayloadRecord, words: string): LinkTarget {
  if (fields['linkType'] !== 'internal') return { url: webUrl(fields['url'], words) };
  const link = isRecord(fields['doc']) ? fields['doc'] : {};
  const id = referenceId(link['value']);
  const collection = CollectionNameSchema.safeParse(link['relationTo']);
  if (id === null || !collection.success)
    throw new MappingFault(`The link "${words}" leads nowhere. Choose the page that it leads to.`);
  return { collection: collection.data, id };
}

function webUrl(url: unknown, words: string): string {
  const fault = linkTargetFault(url);
  if (typeof url === 'string' && fault === null) return tidyAddress(url);
  throw new MappingFault(
    `The link "${words}" leads to "${String(url)}", which is not a web address for readers. ${fault ?? ''}`,
  );
}

function toInlineBlock(fields: PayloadRecord): Inline {
  switch (fields['blockType']) {
    case 'contact-point': {
      const id = referenceId(fields['contactPoint']);
      if (id === null) throw new MappingFault('A contact point in a sentence is empty. Choose one, or take it out.');
      return { type: 'contact-point', id };
    }
    case 'glossary-term': {
      const id = referenceId(fields['term']);
      const text = typeof fields['text'] === 'string' ? fields['text'].trim() : '';
      if (id === null || text === '')
        throw new MappingFault('A glossary word in a sentence has no term or no words. Fill it in, or take it out.');
      return { type: 'glossary-term', id, text };
    }
    default:
      throw new MappingFault(
        `A sentence holds an unknown kind of insert, "${String(fields['blockType'])}". Take it out.`,
      );
  }
}
