import { tidyAddress } from '@ot/shared-types/quality/link-target';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';

/** Which page of the site is meant by an address, as Lexical keeps links to pages; null: none that is known. */
export type PageOf = (address: string) => { relationTo: string; value: string } | null;

const noPage: PageOf = () => null;

/**
 * Running text without what the editor offers no button for and readers never get: alignment, indents, underline, colours. They come
 * with what is pasted, cannot be seen in the form, and would keep the page from being published. Links to pages of the site become
 * links that follow the page; links to places in a Word document are taken off their words.
 */
export function mendRichText(value: PayloadRecord, pageOf: PageOf = noPage): PayloadRecord {
  const { root } = value;
  return isRecord(root) ? { ...value, root: { ...mendedLayout(root), children: mendAll(root, pageOf) } } : value;
}

/** The addresses of all links of a text, tidied. */
export function addressesIn(node: unknown): string[] {
  if (!isRecord(node)) return [];
  if (isRecord(node['root'])) return addressesIn(node['root']);
  const own = isLink(node) && isRecord(node['fields']) ? node['fields']['url'] : undefined;
  const inner = childrenOf(node).flatMap(addressesIn);
  return typeof own === 'string' ? [tidyAddress(own), ...inner] : inner;
}

const childrenOf = (node: PayloadRecord): unknown[] => (Array.isArray(node['children']) ? node['children'] : []);
const isLink = ({ type }: PayloadRecord): boolean => type === 'link' || type === 'autolink';

const mendAll = (node: PayloadRecord, pageOf: PageOf): unknown[] =>
  childrenOf(node).flatMap((child) => (isRecord(child) ? mendNode(child, pageOf) : [child]));

function mendNode(node: PayloadRecord, pageOf: PageOf): unknown[] {
  if (node['type'] === 'text') return [mendedText(node)];
  if (isLink(node)) return mendLink({ ...node, children: mendAll(node, pageOf) }, pageOf);
  const mended = mendedLayout(node);
  return [Array.isArray(node['children']) ? { ...mended, children: mendAll(node, pageOf) } : mended];
}

/** Lexical keeps formats as bits of one number; bold is the only one that there is a button for. */
function mendedText(node: PayloadRecord): PayloadRecord {
  const bold = typeof node['format'] === 'number' ? node['format'] & 1 : 0;
  const isPlain = (node['format'] ?? 0) === bold && (node['style'] ?? '') === '';
  return isPlain ? node : { ...node, format: bold, style: '' };
}

const indented = ['paragraph', 'heading', 'quote'];

function mendedLayout(node: PayloadRecord): PayloadRecord {
  const isAligned = typeof node['format'] === 'string' && node['format'] !== '';
  const isIndented = indented.includes(String(node['type'])) && (node['indent'] ?? 0) !== 0;
  return { ...node, ...(isAligned && { format: '' }), ...(isIndented && { indent: 0 }) };
}

function mendLink(node: PayloadRecord, pageOf: PageOf): unknown[] {
  const fields = isRecord(node['fields']) ? node['fields'] : {};
  if (fields['linkType'] === 'internal' || typeof fields['url'] !== 'string') return [node];
  const url = tidyAddress(fields['url']);
  if (url.startsWith('#')) return childrenOf(node);
  const doc = pageOf(url);
  if (doc === null) return [url === fields['url'] ? node : { ...node, fields: { ...fields, url } }];
  return [{ ...node, type: 'link', fields: { ...fields, url: null, linkType: 'internal', doc } }];
}
