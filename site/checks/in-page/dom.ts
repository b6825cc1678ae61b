/** What the checks ask of a page. Everything here runs inside the browser, in the page that is judged. */

export const all = (selector: string, root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** A selector that leads to this element and no other. */
export function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    if (at.id && document.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1)
      return [`#${CSS.escape(at.id)}`, ...parts].join(' > ');
    parts.unshift(stepTo(at));
  }
  return ['html', ...parts].join(' > ');
}

function stepTo(element: Element): string {
  const name = element.localName;
  const twins = [...(element.parentElement?.children ?? [])].filter((sibling) => sibling.localName === name);
  return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name;
}

export function excerptOf(element: Element): string {
  const html = element.outerHTML.replace(/\s+/g, ' ');
  return html.length > 300 ? `${html.slice(0, 297)}…` : html;
}

/** Is it drawn where an eye can see it? Visually hidden text is not. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && box.right > 0 && !isClippedAway(element);
}

function isClippedAway(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    // The old way to hide words from the eye alone is still the common one.
    const [clip, { clipPath, position }] = [style.getPropertyValue('clip'), style];
    if (position === 'absolute' && /rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/.test(clip)) return true;
    if (/inset\((?:50|100)%/.test(clipPath)) return true;
  }
  return false;
}

/** Is it there for assistive technology? */
export function isExposed(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"], [inert]') === null
  );
}

export const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of an element as it is drawn. */
export function shownText(element: HTMLElement): string {
  return spaced(element.innerText);
}

/** The accessible name, near enough: labelledby, label, alternative, text. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    const named = labelledBy.split(/\s+/).map((id) => spaced(document.getElementById(id)?.textContent));
    if (named.join('')) return named.join(' ');
  }
  const label = spaced(element.getAttribute('aria-label'));
  if (label) return label;
  return ownName(element) || spaced(element.getAttribute('title'));
}

function ownName(element: Element): string {
  if (element instanceof HTMLInputElement && ['submit', 'button', 'reset'].includes(element.type)) return element.value;
  if (element instanceof HTMLImageElement || (element instanceof HTMLInputElement && element.type === 'image'))
    return spaced(element.alt);
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  if (labels && labels.length > 0) return [...labels].map((label) => labelText(label, element)).join(' ');
  return spaced(textWithAlternatives(element));
}

/** A label's words without those of the field inside it. */
function labelText(label: HTMLLabelElement, field: Element): string {
  const copy = label.cloneNode(true) as HTMLElement; // cloneNode keeps the kind of element
  for (const inner of copy.querySelectorAll('input, select, textarea, button')) inner.remove();
  return spaced(textWithAlternatives(copy)) || (field === label ? '' : spaced(copy.textContent));
}

/** Text, with pictures' alternatives in their places, without what is hidden. */
export function textWithAlternatives(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.getAttribute('aria-hidden') === 'true' || node.matches('script, style, template, noscript')) return '';
  if (node.isConnected && !node.checkVisibility({ visibilityProperty: true })) return '';
  if (node instanceof HTMLImageElement) return ` ${node.alt} `;
  const label = node.getAttribute('aria-label');
  if (label !== null && label !== '') return ` ${label} `;
  if (node.localName === 'svg') return ` ${node.querySelector('title')?.textContent ?? ''} `;
  return [...node.childNodes].map(textWithAlternatives).join(node.localName === 'br' ? ' ' : '');
}

/** Can the keyboard reach it? */
export function isFocusable(element: Element): boolean {
  return element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled, [inert] *');
}
