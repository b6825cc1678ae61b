import { all, isDrawn, isExposed, shownText, spaced, textWithAlternatives } from '../dom.ts';
import { longHeading } from '../long-heading.ts';
import type { Observation } from '../observation.ts';
import { bodyText, boxAround, linesOf, textBlocks, type TextBlock } from '../text-blocks.ts';

const headingSelector = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const bullet = /^(?:[*•·●○▪■◦►▸▶✓✔➤➢–—-]|->|=>)\s*\S/;
const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/i;

export function* checkHeadings(): Iterable<Observation> {
  const headings = all(headingSelector).filter((heading) => isExposed(heading));
  if (!headings.some((heading) => levelOf(heading) === 1))
    yield { rule: 'heading-none', element: document.body, what: 'The page has no h1.' };
  for (const heading of headings.filter((one) => levelOf(one) === 1).slice(1))
    yield { rule: 'heading-many-h1', element: heading, what: 'The page has another h1.' };
  let before = 0;
  for (const heading of headings) {
    const level = levelOf(heading);
    const text = spaced(textWithAlternatives(heading));
    if (!text) yield { rule: 'heading-empty', element: heading, what: 'The heading has no words.' };
    else if (level > before + 1 && before > 0)
      yield {
        rule: 'heading-skips',
        element: heading,
        what: `A heading of level ${level} follows one of level ${before}.`,
      };
    const tooLong = longHeading(text, languageOf(heading));
    if (tooLong !== null) yield { rule: 'heading-long', element: heading, what: tooLong };
    before = level;
  }
}

const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.replace('h', '')) || 2;
}

/** Short, big or bold text that stands over other text: a heading for the eye alone. */
export function* checkFakeHeadings(): Iterable<Observation> {
  const blocks = textBlocks();
  const normal = bodyText(blocks);
  for (const [index, block] of blocks.entries()) {
    const { element, text } = block;
    const outside = element.closest(
      `${headingSelector},a,button,label,legend,th,td,dt,dd,figcaption,caption,summary,nav,header,footer,[role],address,blockquote,aside[class*="notice"]`,
    );
    if (outside && !outside.matches('main')) continue;
    if (element.closest('li, fieldset') || text.length > 80 || text.length < 3 || /[.,;:،。]$/.test(text)) continue;
    const next = blocks[index + 1];
    if (!next || !isFollowedBy(element, next.element)) continue;
    if (standsOut(block, normal)) yield { rule: 'heading-fake', element, what: `“${text}” looks like a heading.` };
  }
}

function standsOut({ element, text }: TextBlock, normal: { size: number; weight: number }): boolean {
  const inner = all('b, strong, span, font, big, em, i', element).find((part) => shownText(part) === text) ?? element;
  const { fontSize, fontWeight } = getComputedStyle(inner);
  const isBigger = parseFloat(fontSize) >= normal.size * 1.15;
  const isBolder = Number(fontWeight) >= 600 && normal.weight < 600;
  const isCapital = text.length > 5 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  return isBigger || isBolder || (isCapital && Number(fontWeight) >= 600);
}

/** Other text, or a list or picture, comes right below it. */
function isFollowedBy(element: HTMLElement, next: HTMLElement): boolean {
  if (element.contains(next) || next.contains(element) || next.matches(headingSelector)) return false;
  return next.getBoundingClientRect().top >= element.getBoundingClientRect().bottom - 2 && !!element.nextElementSibling;
}

export function* checkLists(): Iterable<Observation> {
  for (const list of all('ul, ol')) {
    if (!isExposed(list)) continue;
    const wrong = [...list.children].find((child) => !child.matches('li, script, template'));
    if (wrong)
      yield { rule: 'list-nested-wrong', element: wrong, what: `<${wrong.localName}> stands directly in the list.` };
    else if (list.children.length === 0) yield { rule: 'list-empty', element: list, what: 'The list has no items.' };
    for (const item of [...list.children].filter((child) => child.matches('li') && isExposed(child)))
      if (!spaced(textWithAlternatives(item)) && !item.querySelector('input, img, svg, video, button, [aria-label]'))
        yield { rule: 'list-item-empty', element: item, what: 'The item has no words.' };
  }
  yield* checkTypedLists();
}

/** Points typed with stars, dots or numbers: as lines of one box, or as boxes one after the other. */
function* checkTypedLists(): Iterable<Observation> {
  const isPoint = (text: string) => bullet.test(text) || numbered.test(text);
  for (const element of new Set(all('br').map((line) => line.parentElement ?? document.body))) {
    const points = linesOf(boxAround(element)).filter(isPoint);
    if (points.length >= 2 && isDrawn(element))
      yield {
        rule: 'list-fake',
        element: boxAround(element),
        what: `${points.length} lines begin with a typed mark: “${points[0] ?? ''}”.`,
      };
  }
  for (const element of all('p, div, span, dd, td')) {
    const [self, next] = [element, element.nextElementSibling];
    const before = element.previousElementSibling;
    if (!(next instanceof HTMLElement) || !isPoint(spaced(self.textContent)) || !isPoint(spaced(next.textContent)))
      continue;
    if (before && isPoint(spaced(before.textContent))) continue;
    if (self.localName === next.localName && self.children.length <= 3 && getComputedStyle(self).display !== 'inline')
      yield {
        rule: 'list-fake',
        element,
        what: `Points are typed as text: “${spaced(self.textContent).slice(0, 40)}”.`,
      };
  }
}

export function* checkTextWall(): Iterable<Observation> {
  let words = 0;
  let first: HTMLElement | null = null;
  for (const { element, text } of textBlocks()) {
    if (element.closest(`${headingSelector},ul,ol,dl,table,nav,figure,details,blockquote,footer`)) {
      [words, first] = [0, null];
      continue;
    }
    first ??= element;
    const before = words;
    words += text.split(/\s+/).length;
    if (words > 350 && before <= 350)
      yield {
        rule: 'text-wall',
        element: first,
        what: 'More than 350 words follow one another without a heading or a list.',
      };
  }
}

const poorTitle =
  /^(?:untitled(?: (?:document|page))?|insert title here|title(?: here)?|document|new (?:page|document)|page(?: ?\d+| title)?|home ?page|home|index(?:\.\w+)?|welcome|test|my (?:page|site|website)|website|web ?page|react app|vite app|default|example|placeholder|lorem ipsum.*|no title|.*\.html?|https?:.*|[^\p{L}\p{N}]*)$/iu;

export function* checkTitle(): Iterable<Observation> {
  const title = spaced(document.title);
  const element = document.querySelector('title') ?? document.documentElement;
  if (!title) yield { rule: 'title-missing', element, what: 'The page has no title.' };
  else if (poorTitle.test(title)) yield { rule: 'title-poor', element, what: `The title is “${title}”.` };
  else if (!isHome() && !sharesWords(title))
    yield { rule: 'title-poor', element, what: `The title “${title}” and the h1 have no word in common.` };
}

/** A home page is named after the site, and its h1 asks or welcomes. */
const isHome = () => /^\/(?:[a-z]{2}(?:-[A-Z]\w+)?(?:\.html)?)?\/?(?:index\.html)?$/.test(location.pathname);

function sharesWords(title: string): boolean {
  const heading = document.querySelector('h1');
  const said = spaced(heading?.textContent).toLowerCase();
  const words = said.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? said.match(/\p{L}+/gu) ?? [];
  return words.length === 0 || words.some((word) => title.toLowerCase().includes(word));
}

export function* checkArticles(): Iterable<Observation> {
  for (const article of all('article, [role="article"]')) {
    const text = spaced(article.textContent);
    const linked = all('a', article)
      .map((link) => spaced(link.textContent))
      .join('');
    const heading = all(headingSelector, article)
      .map((one) => spaced(one.textContent))
      .join('');
    const holdsNavigation =
      article.querySelector('nav, [role="navigation"]') && text.length - linked.length - heading.length < 60;
    const isControl = article.querySelector('form, input') !== null && text.length < 80;
    const isLinkList =
      all('li a', article).length >= 2 &&
      text.length - linked.length - heading.length < 20 &&
      !article.querySelector('p');
    if (holdsNavigation || isLinkList || isControl || text === '')
      yield { rule: 'article-misused', element: article, what: 'An article that holds only links, a form or nothing.' };
  }
}

export function* checkMarkup(): Iterable<Observation> {
  const outdated =
    'font, center, marquee, blink, big, strike, tt, basefont, dir, acronym, frameset, nobr, [bgcolor], body[text], [align]:not(col)';
  for (const element of all(outdated))
    yield {
      rule: 'element-outdated',
      element,
      what: `<${element.localName}> with ${element.getAttributeNames().join(', ') || 'no attributes'} is outdated.`,
    };
  for (const element of all('[style]')) {
    const { style } = element;
    const sets = style.color || style.backgroundColor || /gradient|#|rgb/.test(style.background);
    if (sets && isDrawn(element))
      yield { rule: 'style-inline-colour', element, what: `The colour is set in the element: ${style.cssText}` };
  }
  for (const element of all('[accesskey]'))
    yield { rule: 'access-key', element, what: `Access key “${element.accessKey}”.` };
  for (const element of all('[tabindex]'))
    if (element.tabIndex > 0) yield { rule: 'tabindex-positive', element, what: `tabindex ${element.tabIndex}.` };
  const seen = new Set<string>();
  for (const element of all('[id]')) {
    if (seen.has(element.id)) yield { rule: 'id-repeated', element, what: `The id “${element.id}” is used twice.` };
    seen.add(element.id);
  }
  const refresh = document.querySelector('meta[http-equiv="refresh" i]');
  if (refresh && !/^\s*0\s*;/.test(refresh.getAttribute('content') ?? ''))
    yield {
      rule: 'refresh-automatic',
      element: refresh,
      what: `The page reloads by itself: ${refresh.getAttribute('content') ?? ''}`,
    };
  const viewport = document.querySelector('meta[name="viewport"]');
  const content = viewport?.getAttribute('content') ?? '';
  if (viewport && /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*1(?:\.\d)?(?!\d)/i.test(content))
    yield { rule: 'zoom-blocked', element: viewport, what: content };
}
