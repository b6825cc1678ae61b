import { isBareAddress, isGenericLinkText, plainLinkText } from '@ot/shared-types/quality/link-text';
import { genericButtonTexts } from '@ot/shared-types/quality/generic-link-texts';
import { isLocale, type Locale } from '@ot/shared-types/locales';
import { all, isDrawn, isExposed, nameOf, shownText, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';

const opensWindow = /new (?:window|tab)|opens? in|pop-?up|nowym|fereastr|нов|nova|yeni|نئی|نافذة|جديد|নতুন|નવ|புதிய|新/i;

export function* checkLinks(): Iterable<Observation> {
  const links = all('a[href]').filter((link) => link.checkVisibility({ visibilityProperty: true }));
  for (const link of links) {
    yield* checkAddress(link);
    yield* checkWords(link);
  }
  yield* checkSameText(links);
  yield* checkNeighbours(links);
  for (const button of all('button, input[type="image"], input[type="submit"], input[type="button"], [role="button"]'))
    yield* checkButton(button);
  yield* checkVisibleNames();
}

function* checkAddress(link: HTMLElement): Iterable<Observation> {
  const href = (link.getAttribute('href') ?? '').trim();
  if (/^javascript:/i.test(href))
    yield { rule: 'link-script', element: link, what: `The link runs a script: ${href.slice(0, 60)}` };
  if (href === '#' || href === '' || href === '#!' || /^about:blank/i.test(href))
    yield { rule: 'link-nowhere', element: link, what: `The link leads to “${href}”.` };
  if (/^(?:mailto|tel):\s*$/i.test(href))
    yield { rule: 'link-nowhere', element: link, what: `The link has no address: “${href}”.` };
  const target = /^#(.+)$/.exec(href)?.[1];
  if (target !== undefined && target !== '!' && target !== 'top' && !anchor(target))
    yield { rule: 'link-target-missing', element: link, what: `The page has no “${target}”.` };
}

function anchor(name: string): Element | null {
  const plain = decodeURIComponent(name);
  return document.getElementById(plain) ?? document.querySelector(`a[name="${CSS.escape(plain)}"]`);
}

function* checkWords(link: HTMLElement): Iterable<Observation> {
  const name = nameOf(link);
  if (!isExposed(link) || !name) return;
  if (isGenericLinkText(name, localeOf(link)) && !namesItsTarget(link, name))
    yield { rule: 'link-generic', element: link, what: `“${name}” does not say where the link leads.` };
  else if (isBareAddress(name)) yield { rule: 'link-bare-address', element: link, what: 'The link shows its address.' };
  if (plainLinkText(name) === '') yield { rule: 'link-short', element: link, what: `The link is only “${name}”.` };
  const hidden = all('*', link).find(
    (part) => getComputedStyle(part).visibility === 'hidden' || getComputedStyle(part).display === 'none',
  );
  if (
    hidden &&
    spaced(hidden.textContent).length > 1 &&
    hidden.getAttribute('aria-hidden') !== 'true' &&
    !hidden.closest('svg')
  )
    yield {
      rule: 'link-hidden-words',
      element: hidden,
      what: `“${spaced(hidden.textContent)}” is hidden from everyone.`,
    };
  yield* checkWindow(link, name);
  const title = spaced(link.getAttribute('title'));
  if (title && title.toLowerCase() === name.toLowerCase() && shownText(link))
    yield { rule: 'link-title-repeats', element: link, what: `The title repeats “${title}”.` };
  const href = (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '';
  if (
    /\.(?:jpe?g|png|gif|webp|avif|bmp|svg)$/i.test(href) &&
    !/\((?:[^)]*)(?:jpe?g|png|gif|webp|svg|image|picture|photo)/i.test(name)
  )
    yield { rule: 'image-link-no-alternative', element: link, what: `“${name}” opens the bare picture ${href}.` };
}

/** A link to a part of this page whose heading says the same. */
function namesItsTarget(link: HTMLElement, name: string): boolean {
  const target = /^#(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
  return target !== undefined && spaced(anchor(target)?.textContent).toLowerCase().startsWith(name.toLowerCase());
}

function* checkWindow(link: HTMLElement, name: string): Iterable<Observation> {
  const target = link.getAttribute('target');
  if (!target || ['_self', '_top', '_parent'].includes(target) || opensWindow.test(`${name} ${link.title}`)) return;
  const described = document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  if (!opensWindow.test(described))
    yield { rule: 'link-new-window', element: link, what: 'It opens a new window and does not say so.' };
}

function localeOf(element: Element): Locale {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const found = [lang, lang.split('-')[0] ?? ''].find(isLocale);
  return found ?? 'en';
}

function* checkSameText(links: HTMLElement[]): Iterable<Observation> {
  const first = new Map<string, HTMLAnchorElement>();
  for (const link of links.filter((element) => element instanceof HTMLAnchorElement)) {
    const name = nameOf(link).toLowerCase();
    if (!name || !isExposed(link)) continue;
    const earlier = first.get(name);
    if (!earlier) first.set(name, link);
    else if (address(earlier) !== address(link))
      yield {
        rule: 'links-same-text',
        element: link,
        what: `“${name}” leads to ${link.pathname} here and to ${earlier.pathname} above.`,
      };
  }
}

const address = (link: HTMLAnchorElement) => link.href.replace(/#$/, '').replace(/\/(?:$|(?=[?#]))/, '');

function* checkNeighbours(links: HTMLElement[]): Iterable<Observation> {
  for (const link of links) {
    const next = link.nextElementSibling;
    const between = textBetween(link, next);
    if (!(next instanceof HTMLAnchorElement) || between === null || !(link instanceof HTMLAnchorElement)) continue;
    if (between.trim() !== '' || !next.href || !isDrawn(next)) continue;
    if (address(next) === address(link) && !/^#?$/.test(link.getAttribute('href') ?? ''))
      yield { rule: 'links-doubled', element: next, what: `Two links beside each other lead to ${link.pathname}.` };
    else if (standTogether(link, next))
      yield { rule: 'links-run-together', element: next, what: 'Nothing but a space stands between two links.' };
  }
}

/** The text between two neighbours; null where other things stand between. */
function textBetween(from: Element, to: Element | null): string | null {
  let text = '';
  for (let node = from.nextSibling; node; node = node.nextSibling) {
    if (node === to) return text;
    if (node instanceof Text) text += node.data;
    else if (!(node instanceof Comment)) return null;
  }
  return null;
}

/** On one line, with no more than a space, no border, no box of its own to tell them apart. */
function standTogether(link: HTMLElement, next: HTMLElement): boolean {
  const [a, b] = [link.getBoundingClientRect(), next.getBoundingClientRect()];
  const isInline = [link, next].every((element) => getComputedStyle(element).display === 'inline');
  const gap = Math.max(b.left - a.right, a.left - b.right);
  const isOneLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.height, b.height);
  return isInline && (!isOneLine || gap < 8) && !link.querySelector('img, svg') && link.parentElement?.tagName !== 'LI';
}

function* checkButton(button: HTMLElement): Iterable<Observation> {
  if (!button.checkVisibility() || !isExposed(button)) return;
  const name = nameOf(button);
  if (!name && !(button instanceof HTMLInputElement && button.type === 'submit'))
    yield { rule: 'button-no-name', element: button, what: 'The button has no name.' };
  else if (genericButtonTexts.includes(plainLinkText(name)) || /\.(?:png|gif|jpe?g|svg)$/i.test(name))
    yield { rule: 'button-generic', element: button, what: `“${name}” does not say what happens.` };
}

/** What is seen must be part of what is said. */
function* checkVisibleNames(): Iterable<Observation> {
  for (const element of all('a[aria-label], button[aria-label], [role="button"][aria-label], input[aria-label]')) {
    const seen = plainLinkText(
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(shownText).join(' ') : shownText(element),
    );
    if (seen.length > 1 && isDrawn(element) && !plainLinkText(nameOf(element)).includes(seen))
      yield { rule: 'label-not-in-name', element, what: `It shows “${seen}” and is called “${nameOf(element)}”.` };
  }
}
