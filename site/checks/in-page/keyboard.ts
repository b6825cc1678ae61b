import { all, excerptOf, isDrawn, isFocusable, selectorOf, shownText } from './dom.ts';

/** One stop of the Tab key, as the page sees it. */
export interface Stop {
  selector: string;
  html: string;
  box: { x: number; y: number; width: number; height: number };
  parent: string;
  grandparent: string;
  direction: string;
  name: string;
  isMedia: boolean;
  /** Placed by the style sheet, out of the flow of the page. */
  isPlaced: boolean;
}

const candidates =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable="true"]';

/** What the Tab key should reach; a group of radio buttons is one stop. */
export function expectedStops(): Stop[] {
  const groups = new Set<string>();
  return all(candidates)
    .filter((element) => isFocusable(element) && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || !element.name) return true;
      const isNew = !groups.has(element.name);
      groups.add(element.name);
      return isNew;
    })
    .map(stopOf);
}

export function currentStop(): Stop | null {
  const element = document.activeElement;
  return element instanceof HTMLElement && element !== document.body ? stopOf(element) : null;
}

function stopOf(element: HTMLElement): Stop {
  const { x, y, width, height } = element.getBoundingClientRect();
  const parent = element.parentElement;
  return {
    selector: selectorOf(element),
    html: excerptOf(element),
    box: { x, y: y + window.scrollY, width, height },
    parent: parent ? selectorOf(parent) : '',
    grandparent: parent?.parentElement ? selectorOf(parent.parentElement) : '',
    direction: getComputedStyle(parent ?? element).direction,
    name: shownText(element).slice(0, 60),
    isPlaced: ['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position),
    isMedia: element.matches(
      'audio, video, iframe, [type="date"], [type="time"], [type="datetime-local"], [type="month"]',
    ),
  };
}

/** Is what has the focus covered at every point where it should be seen? */
export function isObscured(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || !isDrawn(element) || element.matches('iframe'))
    return false;
  const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ]);
  const inView = points.filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  return inView.length > 0 && inView.every(([x = 0, y = 0]) => isCovered(element, document.elementFromPoint(x, y)));
}

function isCovered(element: HTMLElement, top: Element | null): boolean {
  if (!top || element.contains(top) || top.contains(element)) return false;
  const label =
    element instanceof HTMLInputElement ? [...(element.labels ?? [])].some((one) => one.contains(top)) : false;
  return !label && getComputedStyle(top).pointerEvents !== 'none';
}

const looks = [
  'outline-style',
  'outline-width',
  'outline-color',
  'outline-offset',
  'border-top-color',
  'border-top-width',
  'border-bottom-color',
  'border-bottom-width',
  'background-color',
  'background-image',
  'box-shadow',
  'color',
  'text-decoration-line',
  'text-decoration-thickness',
] as const;

export interface FocusLook {
  style: Record<string, string>;
  /** Equal for elements that look alike: measured once. */
  signature: string;
  /** Length around each of its lines, added up: a link may break over two. */
  outline: number;
  isBroken: boolean;
  box: { x: number; y: number; width: number; height: number };
}

export function lookOfFocus(): FocusLook | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const computed = getComputedStyle(element);
  const style = Object.fromEntries(looks.map((name) => [name, computed.getPropertyValue(name)]));
  const around = [element.parentElement, element.parentElement?.parentElement].map((one) =>
    one ? getComputedStyle(one).backgroundColor : '',
  );
  const lines = [...element.getClientRects()];
  const outline = lines.reduce((sum, line) => sum + 2 * (line.width + line.height), 0);
  return {
    style,
    outline,
    isBroken: lines.length > 1,
    signature: [element.localName, element.className, JSON.stringify(style), ...around].join('|'),
    box: { x, y, width, height },
  };
}

/** Is the element inside the part of the page that a skip link leads to? */
export function focusIsWithin(id: string): boolean {
  const target = document.getElementById(id);
  const active = document.activeElement;
  if (!target || !active) return false;
  return target.contains(active) || !!(target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** How many stops come before the main part, and the first link of the page. */
export function skipFacts(): {
  before: number;
  first: Stop | null;
  target: string | null;
  leadsToMain: boolean;
  hasMain: boolean;
} {
  const main = document.querySelector('main, [role="main"]');
  const stops = all(candidates).filter(
    (element) => isFocusable(element) && element.checkVisibility({ visibilityProperty: true }),
  );
  const before = main
    ? stops.filter((element) => main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
    : [];
  const [first] = stops;
  const target = /^#(.+)/.exec(first?.getAttribute('href') ?? '')?.[1] ?? null;
  const place = target === null ? null : document.getElementById(target);
  const leadsToMain = !!place && !!main && (place.contains(main) ? place === main : main.contains(place));
  return { before: before.length, first: first ? stopOf(first) : null, target, leadsToMain, hasMain: main !== null };
}
