import { blocksOf, type PastedBlock } from './pasted-blocks.ts';
import { takeOut } from './take-out.ts';

export interface CleanPaste {
  /** Paragraphs, headings of level 2 to 4, lists, quotations, links, bold: what the editor has room for. */
  html: string;
  /** What was not taken over, in sentences for whoever pasted it. */
  leftOut: string[];
}

/**
 * What comes from Word, Word online, Google Docs or LibreOffice, as the editor can hold it. These write lists, headings and deletions
 * each in a way of its own, most of it in styles that the editor would drop in silence. The document is changed.
 */
export function cleanPaste(pasted: Document): CleanPaste {
  const leftOut = takeOut(pasted.body);
  const { blocks, tables } = blocksOf(pasted.body);
  const all = tables === 0 ? leftOut : [...leftOut, tablesLeftOut(tables)];
  return { html: toHtml(atRightLevels(blocks)), leftOut: all };
}

const tablesLeftOut = (tables: number): string =>
  `${tables === 1 ? 'A table stands' : `${tables} tables stand`} here as text, one line for each row. ` +
  'Add a block “Table” to the page and move the text there.';

/** The highest heading becomes level 2, for level 1 is the title of the page; the others keep their distance, down to 4. */
function atRightLevels(blocks: PastedBlock[]): PastedBlock[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const shift = Math.max(0, 2 - Math.min(...levels));
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: Math.min(4, block.level + (levels.length > 0 ? shift : 0)) } : block,
  );
}

function toHtml(blocks: PastedBlock[]): string {
  const parts: string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind !== 'item') parts.push(block ? blockHtml(block) : '');
    else {
      const end = blocks.findIndex(({ kind }, later) => later > index && kind !== 'item');
      // Only items stand between the two.
      const items = blocks.slice(index, end === -1 ? blocks.length : end) as Item[];
      parts.push(listHtml(items));
      index += items.length - 1;
    }
  }
  return parts.join('');
}

type Item = Extract<PastedBlock, { kind: 'item' }>;

function blockHtml(block: Exclude<PastedBlock, Item>): string {
  if (block.kind === 'heading') return `<h${block.level}>${block.html}</h${block.level}>`;
  return block.kind === 'quote' ? `<blockquote>${block.html}</blockquote>` : `<p>${block.html}</p>`;
}

/** Items that follow each other, as lists: an item that lies deeper than the one before is a list within it. */
function listHtml(items: Item[]): string {
  const [first] = items;
  if (!first) return '';
  const level = Math.min(...items.map((item) => item.level));
  const sameKind = items.findIndex((item) => item.level === level && item.ordered !== kindAt(items, level));
  if (sameKind > 0) return listHtml(items.slice(0, sameKind)) + listHtml(items.slice(sameKind));
  const tag = kindAt(items, level) ? 'ol' : 'ul';
  return `<${tag}>${itemsHtml(items, level)}</${tag}>`;
}

const kindAt = (items: Item[], level: number): boolean => items.find((item) => item.level === level)?.ordered ?? false;

function itemsHtml(items: Item[], level: number): string {
  const parts: string[] = [];
  for (let index = 0; index < items.length;) {
    const next = items.findIndex((item, later) => later > index && item.level === level);
    const end = next === -1 ? items.length : next;
    const [item, ...deeper] = items.slice(index, end);
    if (item?.level === level) parts.push(`<li>${item.html}</li>`, nested(deeper));
    else parts.push(nested(items.slice(index, end)));
    index = end;
  }
  return parts.join('');
}

/** As Lexical keeps a list within a list: in an item of its own. */
const nested = (items: Item[]): string => (items.length === 0 ? '' : `<li>${listHtml(items)}</li>`);
