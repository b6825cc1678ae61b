import { all, isDrawn, spaced } from './dom.ts';

/** A box of running text: the element, and the words that stand in it and in no smaller box. */
export interface TextBlock {
  element: HTMLElement;
  text: string;
  /** Its words inside links. */
  linked: string;
}

const ignored = 'script, style, template, noscript, svg, math, code, pre, textarea, select, option';

/** Every box of the page that holds text itself, in the order of the page. */
export function textBlocks(root: HTMLElement = document.body): TextBlock[] {
  const blocks = new Map<HTMLElement, TextBlock>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || parent.closest(ignored)) continue;
    if (!isDrawn(parent)) continue;
    const element = boxAround(parent);
    const block = blocks.get(element) ?? { element, text: '', linked: '' };
    block.text += node.nodeValue;
    if (parent.closest('a[href]')) block.linked += node.nodeValue;
    blocks.set(element, block);
  }
  return [...blocks.values()]
    .map(({ element, text, linked }) => ({ element, text: spaced(text), linked: spaced(linked) }))
    .filter(({ text }) => text !== '');
}

/** The nearest ancestor, or the element itself, that is a box of its own. */
export function boxAround(element: HTMLElement): HTMLElement {
  let at = element;
  while (getComputedStyle(at).display.startsWith('inline') && at.parentElement && at !== document.body)
    at = at.parentElement;
  return at;
}

/** The lines that `br` makes of a box, each with the nodes in it. */
export function linesOf(element: HTMLElement): string[] {
  const copy = element.cloneNode(true) as HTMLElement; // cloneNode keeps the kind of element
  for (const inner of all('ul, ol, dl, table, script, style, p, div, section', copy)) inner.remove();
  for (const line of all('br', copy)) line.replaceWith('\n');
  // A line end of the source is a space; only a br makes a line.
  return (copy.textContent || '').split('\n').map(spaced).filter(Boolean);
}

/** The size and weight of most text of the page: what other text is measured against. */
export function bodyText(blocks: TextBlock[]): { size: number; weight: number } {
  const letters = new Map<string, number>();
  for (const { element, text } of blocks.filter(({ element }) => !element.closest('h1,h2,h3,h4,h5,h6'))) {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const key = `${fontSize} ${fontWeight}`;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  const [most = '16px 400'] = [...letters].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const [size = '16', weight = '400'] = most.split(' ');
  return { size: parseFloat(size), weight: Number(weight) };
}
