import { all, isDrawn, isFocusable, shownText } from '../dom.ts';
import type { Observation } from '../observation.ts';

/** Kept by the script that runs before the page's own: which elements listen to what. */
type Listening = Map<EventTarget, Set<string>>;

const clicks = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'dblclick'];
const hovers = ['mouseover', 'mouseenter', 'pointerenter', 'mousemove'];
const interactive =
  'a[href], button, input, select, textarea, summary, label, option, area, video, audio, iframe, [contenteditable="true"]';

export function* checkMouse(): Iterable<Observation> {
  // The recorder stands on the window; it is missing where a page is judged without it.
  const listening = (window as unknown as { gateListening?: Listening }).gateListening ?? (new Map() as Listening);
  for (const element of all('body *').filter((one) => isDrawn(one) && !one.matches('svg *'))) {
    const events = listening.get(element) ?? new Set<string>();
    if (reactsToClicks(element, events) && !canBeReached(element))
      yield {
        rule: 'mouse-only',
        element,
        what: `“${shownText(element).slice(0, 50)}” answers the mouse and cannot be reached with the keyboard.`,
      };
    const isHovered = hovers.some((event) => events.has(event)) || element.hasAttribute('onmouseover');
    const isFocused = ['focus', 'focusin'].some((event) => events.has(event)) || element.hasAttribute('onfocus');
    if (isHovered && (!isFocused || !canBeReached(element)) && !element.matches('body, main'))
      yield { rule: 'hover-only', element, what: 'It answers the mouse passing over, and not the keyboard.' };
  }
}

function reactsToClicks(element: HTMLElement, events: Set<string>): boolean {
  if (clicks.some((event) => events.has(event)) || clicks.some((event) => element.hasAttribute(`on${event}`)))
    return true;
  const looksClickable =
    getComputedStyle(element).cursor === 'pointer' &&
    !(element.parentElement && getComputedStyle(element.parentElement).cursor === 'pointer');
  return looksClickable && !element.matches('abbr, dfn');
}

/** It takes focus, holds or lies in something that does, or hands the click on to a field. */
function canBeReached(element: HTMLElement): boolean {
  if (isFocusable(element) || element.closest(interactive)?.matches(':not(label)')) return true;
  const label = element.closest('label');
  if (label instanceof HTMLLabelElement && label.control && element === label) return true;
  if (element.matches(interactive)) return true;
  return all('a[href], button, input, [tabindex="0"], summary', element).some(isFocusable);
}
