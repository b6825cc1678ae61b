import { phonesIn } from '@ot/shared-types/quality/phones-in-prose';
import { isDrawn } from '../dom.ts';
import type { Observation } from '../observation.ts';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const webAddress = /(?:https?:\/\/|www\.)[^\s<>()]+[^\s<>().,;:]/g;
const bareSite = /\b[a-z][\w-]+(?:\.[a-z][\w-]*)+(?:\/[\w-]+)+\/?/gi;
const date = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g;
const time = /\b\d{1,2}[:.]\d{2} ?(?:am|pm)?(?: ?(?:-|–|to) ?\d{1,2}[:.]\d{2} ?(?:am|pm)?)\b/g;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
const code = /\b[A-Z]{1,4}[-/]?\d{2,}(?:[-/ ][A-Z\d]{2,})+\b/g;
const extension = /\b\d{3,5}(?: \d{3,6}){1,3}\b/g;

/** Everything in a text that is read from left to right in every language. */
function dataIn(text: string): string[] {
  return [
    ...phonesIn(text),
    ...[email, webAddress, bareSite, date, time, postcode, code, extension].flatMap((kind) => text.match(kind) ?? []),
  ];
}

/** Numbers, addresses and dates are drawn from left to right: measured where each letter stands. */
export function* checkBidiOrder(): Iterable<Observation> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  const seen = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof HTMLElement) || node.children.length > 12 || !isDrawn(node) || node.matches('script, style'))
      continue;
    if (!isInRightToLeft(node)) continue;
    const texts = textNodes(node);
    const text = texts.map((one) => one.data).join('');
    if (text.length > 600) continue;
    for (const datum of new Set(dataIn(text))) {
      const found = backwards(texts, text, datum);
      if (!found || seen.has(datum + found.tagName)) continue;
      seen.add(datum + found.tagName);
      yield { rule: 'bidi-order', element: found, what: `“${datum}” is not drawn from left to right.` };
    }
  }
}

function isInRightToLeft(element: HTMLElement): boolean {
  for (let at: HTMLElement | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).direction === 'rtl') return true;
  return false;
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
}

/** The element that holds a datum whose letters do not stand one right of the other on a line; null where they do. */
function backwards(texts: Text[], text: string, datum: string): HTMLElement | null {
  const start = text.indexOf(datum);
  const boxes = Array.from({ length: datum.length }, (_, index) => ({
    letter: datum.charAt(index),
    at: locate(texts, start + index),
  })).filter(({ letter }) => /[\p{L}\p{N}]/u.test(letter));
  let before: DOMRect | null = null;
  for (const { at } of boxes) {
    const box = at && boxOf(at.node, at.offset);
    if (!at || !box || box.width === 0) continue;
    if (before && Math.abs(box.top - before.top) < before.height / 2 && box.left < before.left - 0.5)
      return at.node.parentElement;
    before = box;
  }
  return null;
}

function locate(texts: Text[], offset: number): { node: Text; offset: number } | null {
  let left = offset;
  for (const node of texts) {
    if (left < node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return null;
}

function boxOf(node: Text, offset: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getClientRects()[0] ?? null;
}

/** A part that sets its own direction inside text of the other one is aligned with its neighbours, and rightly so. */
function standsInRtl(element: HTMLElement): boolean {
  const around = element.closest('[dir]')?.parentElement;
  return !around || getComputedStyle(around).direction === 'rtl';
}

/** In a right-to-left page, text that is fixed to the left, and gaps and bars that stayed there. */
export function* checkSides(): Iterable<Observation> {
  if (getComputedStyle(document.body).direction !== 'rtl') return;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!isDrawn(element) || getComputedStyle(element).direction !== 'rtl') continue;
    const style = getComputedStyle(element);
    const holdsText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim().length > 2);
    if (holdsText && standsInRtl(element) && style.textAlign === 'left')
      yield { rule: 'side-physical', element, what: 'The text is fixed to the left.' };
    const bar = parseFloat(style.borderLeftWidth) >= 4 && parseFloat(style.borderRightWidth) === 0;
    if (bar && style.borderLeftStyle !== 'none' && !element.matches('svg *'))
      yield { rule: 'side-physical', element, what: 'The bar stands where lines end.' };
    if (style.float === 'left' && holdsText)
      yield { rule: 'side-physical', element, what: 'It is floated to the left.' };
  }
}
