import type { FoundElement } from '../findings/finding.ts';
import { all, excerptOf, isDrawn, isExposed, nameOf, selectorOf, spaced } from './dom.ts';
import { textBlocks } from './text-blocks.ts';

/** Something that a reader does, after which the page may say something. */
export interface Action extends FoundElement {
  kind: 'send' | 'send filled in' | 'press' | 'choose' | 'write';
  name: string;
}

/** What says on its own what has changed in it. */
const announced =
  '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"], [role="timer"], [role="progressbar"], output';
/** What opens in answer to a key is judged as that. */
const opens = 'dialog, [role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"], [role="tooltip"]';
const controls = 'a[href], button, input, select, textarea, summary';
const writing = 'input:is(:not([type]), [type="text"], [type="search"], [type="email"], [type="tel"]), textarea';
/** A longer text that appears is content, and no message. */
const longestMessage = 200;

/** Some of everything that can be done on the page. */
export function actionsOfPage(): Action[] {
  const forms = [...document.forms].flatMap((form) => sendingsOf(form)).slice(0, 4);
  return [...forms, ...some('press', 'button, [role="button"]', isPlain), ...someFields()];
}

function sendingsOf(form: HTMLFormElement): Action[] {
  const button = all('button, input[type="submit"]').find(
    (one) => 'form' in one && one.form === form && 'type' in one && one.type === 'submit' && isDrawn(one),
  );
  if (!button) return [];
  const empty = toAction('send', button);
  return form.querySelector(writing) ? [empty, toAction('send filled in', button)] : [empty];
}

function someFields(): Action[] {
  return [
    ...some('choose', 'select, input[type="checkbox"], input[type="radio"]:not(:checked)', () => true),
    ...some('write', writing, (field) => !field.hasAttribute('aria-expanded')),
  ];
}

function some(kind: Action['kind'], selector: string, isWanted: (element: HTMLElement) => boolean): Action[] {
  return all(selector)
    .filter((element) => isDrawn(element) && isWanted(element))
    .slice(0, 4)
    .map((element) => toAction(kind, element));
}

const toAction = (kind: Action['kind'], element: HTMLElement): Action => ({
  kind,
  selector: selectorOf(element),
  html: excerptOf(element),
  name: nameOf(element),
});

/** A button that opens a part of the page says so itself, and one of a form sends it. */
function isPlain(button: HTMLElement): boolean {
  if (button.matches('[aria-expanded], [aria-haspopup], [aria-controls], [role="tab"]')) return false;
  return !(button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null);
}

interface Before {
  texts: Map<HTMLElement, string>;
  drawn: Set<Element>;
  said: string;
  actor: HTMLElement | null;
}

let before: Before = { texts: new Map(), drawn: new Set(), said: '', actor: null };

/** Does it, on the page as it stands, and notes how the page was just before. */
export function perform({ kind, selector }: Action): void {
  const actor = document.querySelector<HTMLElement>(selector);
  if (!actor) return;
  stayHere();
  if (kind === 'send filled in' && 'form' in actor && actor.form instanceof HTMLFormElement)
    for (const field of all(writing, actor.form)) fillIn(field);
  actor.focus();
  before = {
    texts: new Map(textBlocks().map(({ element, text }) => [element, text])),
    drawn: new Set(all('body *').filter(isDrawn)),
    said: saidAloud(),
    actor,
  };
  if (kind === 'write') fillIn(actor);
  else if (actor instanceof HTMLSelectElement) chooseNext(actor);
  else actor.click();
}

/** Where forms and links lead is of no interest. */
function stayHere(): void {
  window.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
  });
}

function fillIn(field: HTMLElement): void {
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return;
  field.value = field.type === 'email' ? 'name@example.org' : 'pencil';
  tellChange(field);
}

function chooseNext(list: HTMLSelectElement): void {
  list.selectedIndex = (list.selectedIndex + 1) % Math.max(1, list.options.length);
  tellChange(list);
}

function tellChange(field: HTMLElement): void {
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const saidAloud = (): string =>
  all(announced)
    .filter(isExposed)
    .map((element) => spaced(element.textContent))
    .join(' ')
    .trim();

/** The first text that has appeared since, where nothing tells those who do not see it; null where something does. */
export function silentText({ kind }: Action): (FoundElement & { text: string }) | null {
  if (hasBeenTold()) return null;
  const fresh = textBlocks().filter(({ element, text }) => isFresh(element, text));
  const [first] = fresh;
  if (!first) return null;
  const letters = fresh.reduce((sum, { text }) => sum + text.length, 0);
  const isContent =
    letters > longestMessage || fresh.some(({ element }) => appearedAround(element).matches(hasControls));
  if (!kind.startsWith('send') && isContent) return null;
  return { selector: selectorOf(first.element), html: excerptOf(first.element), text: first.text };
}

const hasControls = `:is(${controls}), :has(${controls}), label`;

/** A live region spoke, or the focus went to where something is said. */
function hasBeenTold(): boolean {
  const { activeElement } = document;
  const hasMoved = activeElement !== before.actor && activeElement !== document.body;
  const said = saidAloud();
  return hasMoved || (said !== before.said && said !== '');
}

function isFresh(element: HTMLElement, text: string): boolean {
  const was = before.texts.get(element) ?? '';
  if (was.includes(text) || !/\p{L}|\p{N}/u.test(text)) return false;
  const isOfActor = before.actor?.contains(element) === true || describes(element, before.actor);
  return !isOfActor && isExposed(element) && element.closest(`${announced}, ${opens}`) === null;
}

/** What is tied to a field is read out with it. */
function describes(element: HTMLElement, field: Element | null): boolean {
  const ids = `${field?.getAttribute('aria-describedby') ?? ''} ${field?.getAttribute('aria-errormessage') ?? ''}`;
  return ids.split(/\s+/).some((id) => id !== '' && element.closest(`#${CSS.escape(id)}`) !== null);
}

/** The outermost element that has come into view with it. */
function appearedAround(element: HTMLElement): HTMLElement {
  let at = element;
  while (at.parentElement && at.parentElement !== document.body && !before.drawn.has(at.parentElement))
    at = at.parentElement;
  return at;
}
