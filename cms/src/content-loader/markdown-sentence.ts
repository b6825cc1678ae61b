import { collectionNames, type CollectionName } from '@ot/shared-types';
import { createHash } from 'node:crypto';
import type { Link, PhrasingContent } from 'mdast';
import { ContentFault } from './content-problem.ts';
import { node, textNode, type LexicalNode } from './lexical-node.ts';

/** The id of the document with this slug, or a fault that says what is missing. */
export type ResolveReference = (collection: CollectionName, slug: string) => string;

/** The words of a paragraph, heading or list item. */
export function toSentence(contents: PhrasingContent[], resolve: ResolveReference, bold = false): LexicalNode[] {
  return contents.flatMap((content) => toInline(content, resolve, bold));
}

function toInline(content: PhrasingContent, resolve: ResolveReference, bold: boolean): LexicalNode[] {
  switch (content.type) {
    case 'text':
      return [textNode(plainWords(content.value), bold)];
    case 'strong':
      return toSentence(content.children, resolve, true);
    case 'break':
      return [{ type: 'linebreak', version: 1 }];
    case 'link':
      return [toLink(content, resolve, bold)];
    default:
      throw new ContentFault(
        `Markdown of the kind "${content.type}" is not used in sentences. Use bold and links, and write < and [ as words.`,
      );
  }
}

/** A number or address typed into prose is missed by screen readers, translators and the next change of number. */
const phoneOrEmail = /(?:\+44|\b0)\s?\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}\b|[\w.+-]+@[\w-]+\.\w+/;

function plainWords(text: string): string {
  const found = phoneOrEmail.exec(text);
  if (found)
    throw new ContentFault(`"${found[0]}" stands in the text. Make a contact point and write [](contact:slug).`);
  return text.replace(/\n/g, ' ');
}

function toLink(link: Link, resolve: ResolveReference, bold: boolean): LexicalNode {
  const [, scheme = '', slug = ''] = /^([a-z-]+):([a-z0-9-]+)$/.exec(link.url) ?? [];
  const words = wordsOf(link);
  if (scheme === 'contact') return toContact(resolve('contact-points', slug), words);
  if (words === '') throw new ContentFault(`The link to "${link.url}" has no words. Write what it leads to.`);
  if (scheme === 'glossary') return toTerm(resolve('glossary', slug), words);
  const fields = isCollection(scheme) ? internal(scheme, resolve(scheme, slug)) : external(link.url, words);
  const children = toSentence(link.children, resolve, bold);
  return { ...node('link', { children, id: shortId('link', link.url, words), fields }), version: 3 };
}

function wordsOf(link: Link): string {
  return link.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'strong' ? 'bold' : ''))
    .join('')
    .trim();
}

function toContact(contactPoint: string, words: string): LexicalNode {
  if (words !== '')
    throw new ContentFault(
      `The contact point in "${words}" has words of its own. Leave the brackets empty: [](contact:slug). The page shows its name.`,
    );
  return inlineBlock({ blockType: 'contact-point', id: shortId('contact', contactPoint), contactPoint });
}

function toTerm(term: string, text: string): LexicalNode {
  return inlineBlock({ blockType: 'glossary-term', id: shortId('term', term, text), term, text });
}

function inlineBlock(fields: Record<string, unknown>): LexicalNode {
  return { type: 'inlineBlock', version: 1, fields: { blockName: '', ...fields } };
}

function internal(relationTo: CollectionName, value: string) {
  return { linkType: 'internal', doc: { relationTo, value } };
}

function external(url: string, words: string) {
  if (!/^https?:\/\//.test(url))
    throw new ContentFault(`The link "${words}" leads to "${url}". Use https://…, collection:slug or contact:slug.`);
  return { linkType: 'custom', url };
}

/** Ids of nodes are made from what they hold, so that loading the same file twice changes nothing. */
function shortId(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);
}

function isCollection(name: string): name is CollectionName {
  return collectionNames.some((known) => known === name);
}
