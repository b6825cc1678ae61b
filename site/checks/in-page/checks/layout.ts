import { all, isDrawn, shownText } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { textBlocks } from '../text-blocks.ts';

const scrollers = 'table, [role="region"][tabindex="0"], pre, code, [role="toolbar"]';

/** At a width of 320 pixels: nothing reaches out of the page. */
export function* checkReflow(): Iterable<Observation> {
  const width = document.documentElement.clientWidth;
  for (const element of all('body *').filter(
    (one) => isDrawn(one) && !one.closest(scrollers) && !one.closest('svg svg, svg *'),
  )) {
    const box = element.getBoundingClientRect();
    const reachesOut = box.right > width + 1 || box.left < -1;
    const parent = element.parentElement?.getBoundingClientRect();
    const isFirst = !parent || (parent.right <= width + 1 && parent.left >= -1);
    if (reachesOut && isFirst && !isCutByParent(element))
      yield {
        rule: 'reflow',
        element,
        what: `It reaches ${Math.round(Math.max(box.right - width, -box.left))} pixels out of the page.`,
      };
  }
}

/**
 * The same with letters twice as large. Fields are as wide as so many letters, and are read without scrolling the page; one
 * word that is wider than the page by itself can stand nowhere else.
 */
export function* checkReflowOfLargeText(): Iterable<Observation> {
  const width = document.documentElement.clientWidth;
  for (const observation of checkReflow()) {
    const { element } = observation;
    const isWord =
      element instanceof HTMLElement &&
      !/\s/.test(shownText(element)) &&
      element.getBoundingClientRect().width > width - 32;
    const isField = element.matches(fields) || element.querySelector(fields) !== null;
    if (!isWord && !isField) yield { ...observation, rule: 'reflow-large-text' };
  }
}

const fields = 'input, textarea, select';

/** Inside a box that hides or scrolls what is too wide, the page itself does not scroll; the scroller is judged by itself. */
function isCutByParent(element: Element): boolean {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  return getComputedStyle(element).position === 'fixed' && element.getBoundingClientRect().right < 0;
}

/** Boxes that scroll sideways without being a table, or cannot be reached with the keyboard. */
export function* checkScrollers(): Iterable<Observation> {
  for (const element of all('body *')) {
    const { overflowX } = getComputedStyle(element);
    if (
      !['auto', 'scroll', 'hidden'].includes(overflowX) ||
      !isDrawn(element) ||
      element.matches('input, textarea, select, fieldset')
    )
      continue;
    const isWide = element.scrollWidth > element.clientWidth + 8;
    if (isWide && overflowX !== 'hidden' && !element.matches(scrollers) && !element.querySelector('table, pre'))
      yield { rule: 'scroll-sideways', element, what: 'Its content is wider than it is.' };
  }
}

/** Text that its box cuts off. Compared with how the page was before, so that only what the change broke counts. */
export function clippedBoxes(): Element[] {
  return textBlocks().flatMap(({ element }) => {
    for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const cutsDown = ['hidden', 'clip'].includes(overflowY) && at.scrollHeight > at.clientHeight + 4;
      const cutsAcross = ['hidden', 'clip'].includes(overflowX) && at.scrollWidth > at.clientWidth + 4;
      if (cutsDown || cutsAcross) return [at];
    }
    return [];
  });
}

/** Boxes whose text now lies over the text of a neighbour. */
export function overlappingBoxes(): Element[] {
  const boxes = textBlocks().map(({ element }) => ({ element, box: textRect(element) }));
  return boxes.flatMap(({ element, box }, index) => {
    const next = boxes
      .slice(index + 1, index + 6)
      .find(
        ({ element: other, box: lower }) =>
          !element.contains(other) && !other.contains(element) && overlap(box, lower) > 0.15,
      );
    return next ? [element] : [];
  });
}

/** Where an element's words lie. Letters of some scripts stand far above and below their line; that is no overlap. */
function textRect(element: HTMLElement): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const line = parseFloat(getComputedStyle(parent).lineHeight);
    boxes.push(...[...range.getClientRects()].map((box) => withinLine(box, line)));
  }
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return boxes.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}

function withinLine(box: DOMRect, line: number): DOMRect {
  const above = Number.isNaN(line) ? 0 : Math.max(0, (box.height - line) / 2);
  return new DOMRect(box.x, box.y + above, box.width, Math.max(0, box.height - 2 * above));
}

function overlap(a: DOMRect, b: DOMRect): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return across > 0 && down > 0 && smaller > 0 ? (across * down) / smaller : 0;
}

let doubled: { element: HTMLElement; before: string }[] = [];

/** Doubles every letter of the page, as browsers with text-only zoom do. */
export function doubleText(): void {
  const sizes = all('body, body *').map((element) => ({
    element,
    size: parseFloat(getComputedStyle(element).fontSize),
  }));
  doubled = sizes.map(({ element }) => ({ element, before: element.style.fontSize }));
  for (const { element, size } of sizes) element.style.setProperty('font-size', `${size * 2}px`, 'important');
}

/** Takes that back, so that it can be doubled at another width, where letters may have other sizes. */
export function undoubleText(): void {
  for (const { element, before } of doubled) element.style.setProperty('font-size', before);
}

/** In forced colours: buttons and fields that have neither edge nor shape of their own. */
export function* checkForcedColours(): Iterable<Observation> {
  for (const element of all(
    'button, input:not([type="hidden"]), select, textarea, [role="button"], [role="checkbox"], [role="switch"]',
  ).filter((one) => isDrawn(one))) {
    const style = getComputedStyle(element);
    const hasEdge = ['Top', 'Bottom'].some(
      (side) =>
        parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0 &&
        style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none',
    );
    const isNative =
      element instanceof HTMLInputElement &&
      ['checkbox', 'radio', 'range', 'file', 'image', 'color'].includes(element.type) &&
      style.appearance !== 'none';
    const hasWords = shownText(element) !== '' || (element instanceof HTMLInputElement && element.value !== '');
    if (!hasEdge && !isNative && !hasWords && parseFloat(style.outlineWidth) === 0)
      yield { rule: 'forced-colours-lost', element, what: 'It has no edge in high contrast mode.' };
  }
}

/** On paper: the words of the main part are there. */
export function* checkPrint(): Iterable<Observation> {
  const main = document.querySelector<HTMLElement>('main') ?? document.body;
  const text = shownText(main);
  if (text.length < 5) yield { rule: 'print-lost', element: main, what: 'The main part is empty on paper.' };
  for (const heading of all('h1, h2', main).filter(
    (one) => one.textContent.trim() && !one.checkVisibility() && one.dataset['wasDrawn'] === 'yes',
  ))
    yield { rule: 'print-lost', element: heading, what: 'The heading is not printed.' };
  for (const paragraph of all('p', main)
    .filter(
      (one) =>
        one.dataset['wasDrawn'] === 'yes' &&
        !one.checkVisibility() &&
        !one.closest('nav, form, li, article, [class*="card"], [class*="no-print"], [data-screen-only]'),
    )
    .slice(0, 3))
    yield {
      rule: 'print-lost',
      element: paragraph,
      what: `“${paragraph.textContent.trim().slice(0, 50)}” is not printed.`,
    };
}

/** Notes what is drawn on the screen, to be compared with paper. */
export function rememberDrawn(): void {
  for (const element of all('main h1, main h2, main p'))
    if (isDrawn(element) && element.textContent.trim().length > 80) element.dataset['wasDrawn'] = 'yes';
}

let spacedOut: HTMLElement[] = [];

/** Text spacing as in WCAG 1.4.12: at least so much; what is wider already stays. */
export function spaceText(withLetters: boolean): void {
  spacedOut = all('body, body *').filter((element) => !element.hasAttribute('style'));
  const lines = spacedOut
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .map(({ element, style }) => ({
      element,
      isTight: !(parseFloat(style.lineHeight) >= 1.5 * parseFloat(style.fontSize)),
    }));
  for (const { element, isTight } of lines) {
    if (isTight) element.style.setProperty('line-height', '1.5', 'important');
    if (withLetters) element.style.setProperty('letter-spacing', '0.12em', 'important');
    element.style.setProperty('word-spacing', '0.16em', 'important');
    if (element.localName === 'p') element.style.setProperty('margin-block-end', '2em', 'important');
  }
}

export function unspaceText(): void {
  for (const element of spacedOut) element.removeAttribute('style');
}
