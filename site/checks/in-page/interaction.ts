import { all, excerptOf, isDrawn, isFocusable, nameOf, selectorOf, shownText } from './dom.ts';
import type { FoundElement } from '../findings/finding.ts';

const toggles =
  'button:not([type="submit"]), a[href="#"], a[href=""], a:not([href])[onclick], a[href^="javascript:"], [role="button"], [onclick], [data-toggle], [aria-controls], [aria-haspopup]';

export interface Candidate extends FoundElement {
  name: string;
}

const candidate = (element: Element): Candidate => ({
  selector: selectorOf(element),
  html: excerptOf(element),
  name: nameOf(element),
});

const sendsForm = (element: Element) =>
  element instanceof HTMLButtonElement && element.type === 'submit' && element.form !== null;

/** Things that may open something. */
export const togglesOfPage = (): Candidate[] =>
  all(toggles)
    .filter((one) => isDrawn(one) && !sendsForm(one))
    .slice(0, 12)
    .map(candidate);
/** Things that say they are buttons, check boxes or tabs and are other elements. */
export const falseButtons = (): Candidate[] =>
  all('[role="button"], [role="checkbox"], [role="switch"], [role="menuitem"]')
    .filter((one) => isDrawn(one) && isFocusable(one) && !one.matches('button, summary, input'))
    .slice(0, 6)
    .map(candidate);
export const selectsOfPage = (): Candidate[] =>
  all('select')
    .filter((one) => isDrawn(one))
    .slice(0, 6)
    .map(candidate);
export const fieldsOfPage = (): Candidate[] =>
  all('input:not([type="hidden"]), textarea')
    .filter((one) => isDrawn(one))
    .slice(0, 8)
    .map(candidate);
export const hasScript = (): boolean =>
  all('script:not([type="application/ld+json"]):not([type="text/plain"])').length > 0 ||
  all('*').some((element) => element.getAttributeNames().some((name) => /^on[a-z]+$/.test(name)));

let shown = new Set<Element>();
let appeared: Element[] = [];

export function rememberShown(): void {
  shown = new Set(all('body *').filter(isDrawn));
  appeared = [];
}

/** The outermost things that have come into view since `rememberShown`. */
export function newlyShown(): (Candidate & { isOverlay: boolean; hasFocus: boolean; isDrawn: boolean })[] {
  const fresh = all('body *').filter((element) => isDrawn(element) && !shown.has(element));
  appeared = fresh.filter((element) => !fresh.some((other) => other !== element && other.contains(element)));
  return appeared.map(stateOf);
}

/** The same things, as they are now. */
export const stillShown = () => appeared.map(stateOf);

function stateOf(element: Element) {
  const { position } = getComputedStyle(element);
  const isOverlay =
    ['fixed', 'absolute'].includes(position) || element.matches('dialog, [role="dialog"], [role="alertdialog"]');
  return {
    ...candidate(element),
    isOverlay: isOverlay && shownText(element as HTMLElement).length > 2,
    hasFocus: element.contains(document.activeElement),
    isDrawn: isDrawn(element),
  };
}

let clicked = 0;
export function countClicks(): void {
  clicked = 0;
  document.addEventListener(
    'click',
    (event) => {
      clicked += 1;
      event.preventDefault();
    },
    { capture: true },
  );
}
export const clicksSoFar = (): number => clicked;

/** Every text that stands still, to be compared with itself later. Clocks and status lines may change. */
export function textOfPage(): string[] {
  return all('h1, h2, h3, p, li, a, td, dd, img')
    .filter(
      (element) =>
        isDrawn(element) && !element.closest('[role="timer"], [role="status"], [role="log"], [aria-live], time'),
    )
    .map(
      (element) => `${selectorOf(element)} ${element instanceof HTMLImageElement ? element.src : shownText(element)}`,
    );
}
