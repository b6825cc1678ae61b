import { inlineHtml, isEmptyHtml } from './inline-html.ts';

/** A paragraph, a heading or an item of a list, with its words as HTML. */
export type PastedBlock =
  | { kind: 'paragraph' | 'quote'; html: string }
  | { kind: 'heading'; level: number; html: string }
  | { kind: 'item'; level: number; ordered: boolean; html: string };

export interface PastedBlocks {
  blocks: PastedBlock[];
  tables: number;
}

interface Place {
  /** How deep in lists; 0 outside. */
  depth: number;
  ordered: boolean;
  kind: 'paragraph' | 'quote';
}

const blockTags =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, td, th, blockquote, section, article, pre, hr, dl, dt, dd';

/** The blocks of a pasted document, in their order. */
export function blocksOf(body: HTMLElement): PastedBlocks {
  const found: PastedBlocks = { blocks: [], tables: 0 };
  readChildren(body, { depth: 0, ordered: false, kind: 'paragraph' }, found);
  return found;
}

/** Words between blocks are a paragraph of their own. */
function readChildren(parent: Element, place: Place, found: PastedBlocks): void {
  let loose: Node[] = [];
  const flush = () => {
    add(found, place.kind, loose);
    loose = [];
  };
  for (const child of parent.childNodes) {
    if (!isElement(child) || !isBlock(child)) loose.push(child);
    else {
      flush();
      readBlock(child, place, found);
    }
  }
  flush();
}

function add(found: PastedBlocks, kind: Place['kind'], nodes: Node[]): void {
  const html = inlineHtml(nodes);
  if (!isEmptyHtml(html)) found.blocks.push({ kind, html });
}

/** Google Docs wraps all of it into one bold element that is not bold. */
const isBlock = (element: Element): boolean => element.matches(blockTags) || element.querySelector(blockTags) !== null;

function readBlock(element: Element, place: Place, found: PastedBlocks): void {
  const level = headingLevel(element);
  const wordItem = wordListItem(element);
  if (wordItem) return addItem(found, wordItem, [...element.childNodes]);
  if (level !== null) return addHeading(found, level, element);
  if (element.matches('ul, ol')) {
    return readChildrenOfList(element, { ...place, depth: place.depth + 1, ordered: element.matches('ol') }, found);
  }
  if (element.matches('li')) return readItem(element, place, found);
  if (element.matches('table')) return readTable(element, place, found);
  readChildren(element, { ...place, kind: element.matches('blockquote') ? 'quote' : place.kind }, found);
}

/** Lists stand in items, or, in what Google and LibreOffice write, between them. */
function readChildrenOfList(list: Element, place: Place, found: PastedBlocks): void {
  for (const child of list.children) readBlock(child, place, found);
}

function readItem(item: Element, place: Place, found: PastedBlocks): void {
  const lists = [...item.querySelectorAll('ul, ol')].filter((list) => list.parentElement?.closest('li') === item);
  for (const list of lists) list.remove();
  const told = Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level'));
  addItem(found, { level: told > 0 ? told : Math.max(1, place.depth), ordered: place.ordered }, [...item.childNodes]);
  for (const list of lists) readBlock(list, place, found);
}

function addItem(found: PastedBlocks, item: { level: number; ordered: boolean }, nodes: Node[]): void {
  const html = inlineHtml(nodes);
  if (!isEmptyHtml(html)) found.blocks.push({ kind: 'item', ...item, html });
}

function addHeading(found: PastedBlocks, level: number, element: Element): void {
  const html = inlineHtml([...element.childNodes], { bold: false });
  if (!isEmptyHtml(html)) found.blocks.push({ kind: 'heading', level, html });
}

/** Word writes titles as paragraphs of a class; Word online as paragraphs with a role. */
function headingLevel(element: Element): number | null {
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag) return Number(tag[1]);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? '2');
  const named = /^MsoHeading([1-6])$/.exec(element.className);
  if (named) return Number(named[1]);
  return element.className === 'MsoTitle' ? 1 : null;
}

/** Word keeps a list as paragraphs with the bullet or number as text, to be passed over by those who know lists. */
function wordListItem(element: Element): { level: number; ordered: boolean } | null {
  const level = /mso-list:\s*\S+\s+level(\d+)/i.exec(element.getAttribute('style') ?? '');
  if (!level || !element.matches('p, div, h1, h2, h3, h4, h5, h6')) return null;
  const marks = [...element.querySelectorAll('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')];
  const mark = marks
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
  for (const each of marks) each.remove();
  return { level: Number(level[1]), ordered: /^\(?[0-9a-z]{1,4}[.)]/i.test(mark) };
}

/** The editor has no tables within text: the words are kept, row by row. A table of one cell is only a frame. */
function readTable(table: Element, place: Place, found: PastedBlocks): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cellsOf = (row: Element) => [...row.children].filter((cell) => cell.matches('td, th'));
  const [only, second] = rows.flatMap(cellsOf);
  if (only && !second) return readChildren(only, place, found);
  found.tables += 1;
  for (const row of rows) {
    const cells = cellsOf(row).map((cell) => inlineHtml([...cell.childNodes]));
    const html = cells.filter((cell) => !isEmptyHtml(cell)).join(' | ');
    if (html !== '') found.blocks.push({ kind: 'paragraph', html });
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
