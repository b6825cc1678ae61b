import type { Blockquote, Heading, List, ListItem, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { ContentFault } from './content-problem.ts';
import { toSentence, type ResolveReference } from './markdown-sentence.ts';
import { node, type LexicalNode } from './lexical-node.ts';

/**
 * Markdown as Lexical's tree, with what the editor offers and no more: paragraphs, headings 2 to 4, lists, quotations,
 * bold, links. The schemes of links make references: `glossary:`, `contact:`, and every collection's name.
 */
export function markdownToLexical(markdown: string, resolve: ResolveReference): { root: LexicalNode } {
  const tree: Root = fromMarkdown(markdown);
  if (tree.children.length === 0) throw new ContentFault('The text is empty. Write it, or remove the line.');
  return { root: node('root', { children: tree.children.flatMap((child) => toNodes(child, resolve)) }) };
}

function toNodes(content: RootContent, resolve: ResolveReference): LexicalNode[] {
  switch (content.type) {
    case 'paragraph':
      return [node('paragraph', { children: toSentence(content.children, resolve), textFormat: 0, textStyle: '' })];
    case 'heading':
      return [toHeading(content, resolve)];
    case 'list':
      return [toList(content, resolve, 0)];
    case 'blockquote':
      return toQuotes(content, resolve);
    default:
      throw new ContentFault(
        `Markdown of the kind "${content.type}" is not used here. Use paragraphs, headings, lists, bold and links.`,
      );
  }
}

function toHeading(heading: Heading, resolve: ResolveReference): LexicalNode {
  if (heading.depth < 2 || heading.depth > 4)
    throw new ContentFault(
      `A heading has level ${heading.depth}. Use ##, ### or ####; the title of the page is level 1.`,
    );
  return node('heading', { tag: `h${heading.depth}`, children: toSentence(heading.children, resolve) });
}

/** Lexical's quotation holds one paragraph; each paragraph of a longer one becomes a quotation of its own. */
function toQuotes(quote: Blockquote, resolve: ResolveReference): LexicalNode[] {
  return quote.children.map((child) => {
    if (child.type !== 'paragraph') throw new ContentFault('A quotation holds more than paragraphs. Use words only.');
    return node('quote', { children: toSentence(child.children, resolve) });
  });
}

function toList(list: List, resolve: ResolveReference, indent: number): LexicalNode {
  return node('list', {
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start: 1,
    children: list.children
      .flatMap((item) => toItems(item, resolve, indent))
      .map((item, index) => ({ ...item, value: index + 1 })),
  });
}

/** A list inside an item stands in an item of its own after it: so Lexical writes it. */
function toItems(item: ListItem, resolve: ResolveReference, indent: number): LexicalNode[] {
  return item.children.map((child) => {
    if (child.type === 'paragraph') return node('listitem', { indent, children: toSentence(child.children, resolve) });
    if (child.type === 'list')
      return node('listitem', { indent: indent + 1, children: [toList(child, resolve, indent + 1)] });
    throw new ContentFault('A list item holds more than words and a list. Move the rest out of the list.');
  });
}
