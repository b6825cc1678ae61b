import { colourName, contrast, over, parseColour, textContrast, type ColourName } from '../colour.ts';
import { all, isDrawn, isExposed, shownText, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { boxAround, textBlocks } from '../text-blocks.ts';

/** Scripts that have no capitals or slant are left out by their own letters. */
export function* checkTypography(): Iterable<Observation> {
  for (const { element, text } of textBlocks()) {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const say = (rule: Observation['rule'], what: string): Observation => ({ rule, element, what });
    if (size < 12 && text.length > 3) yield say('text-small', `The text is ${size} pixels high.`);
    if (text.length > 80 && style.textAlign === 'justify')
      yield say('text-justified', 'The text is stretched to both margins.');
    if (text.length > 80 && style.lineHeight !== 'normal' && parseFloat(style.lineHeight) < size * 1.3)
      yield say('text-tight', `Lines are ${(parseFloat(style.lineHeight) / size).toFixed(2)} of the text size apart.`);
    const slanted = italicText(element, text);
    if (slanted.length > 80) yield say('text-italic', `${slanted.split(' ').length} words are in italics.`);
    if (style.textTransform === 'uppercase' && text.length > 20 && text.includes(' '))
      yield say('text-capitals', 'The style sheet makes capitals of a text.');
    else if (
      text.length > 20 &&
      text === text.toUpperCase() &&
      text !== text.toLowerCase() &&
      (text.match(/\p{Lu}{3,}/gu) ?? []).length >= 3
    )
      yield say('text-capitals', `“${text.slice(0, 40)}” is in capitals.`);
  }
  yield* checkUnderlines();
}

function italicText(element: HTMLElement, text: string): string {
  if (getComputedStyle(element).fontStyle !== 'normal') return text;
  return (
    all('i, em, span, cite, b, strong', element)
      .filter((part) => getComputedStyle(part).fontStyle === 'italic')
      .map(shownText)
      .sort((a, b) => b.length - a.length)[0] ?? ''
  );
}

function* checkUnderlines(): Iterable<Observation> {
  for (const element of all('u, span, p, strong, b, em, div, h1, h2, h3, h4')) {
    const isLinked = element.closest('a, button, abbr, summary, label, ins, del, dfn') || element.querySelector('a');
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!isLinked && hasText && isDrawn(element) && getComputedStyle(element).textDecorationLine === 'underline')
      yield {
        rule: 'text-underlined',
        element,
        what: `“${shownText(element).slice(0, 40)}” is underlined and no link.`,
      };
  }
}

const colourWords: Readonly<Record<ColourName, RegExp>> = {
  red: /\bred\b/i,
  orange: /\b(?:orange|amber)\b/i,
  yellow: /\byellow\b/i,
  green: /\bgreen\b/i,
  blue: /\bblue\b/i,
  purple: /\b(?:purple|pink|violet)\b/i,
  grey: /\bgr[ea]y(?:ed)?\b/i,
};

/** Colours named as examples, of beads or crayons, say nothing of the page. */
const examples = /\b(?:such as|like|for example|for instance)\b[^.;!?]*/gi;

/** The text speaks of colours, and things of the page differ by these colours and nothing else. */
export function* checkColourMeaning(): Iterable<Observation> {
  const blocks = textBlocks();
  const speaks = blocks
    .map((block) => ({ ...block, text: block.text.replace(examples, '') }))
    .filter(({ text }) => Object.values(colourWords).some((word) => word.test(text)));
  for (const { element: sentence, text } of speaks) {
    const named = Object.entries(colourWords)
      .filter(([, word]) => word.test(text))
      .map(([name]) => name);
    const coloured = blocks.filter(
      ({ element, text: own }) =>
        !sentence.contains(element) &&
        !element.contains(sentence) &&
        isColoured(element, named) &&
        !saysColour(own, named),
    );
    const [first] = coloured;
    if (!first) continue;
    yield { rule: 'colour-only', element: sentence, what: `“${text.slice(0, 80)}” tells things apart by colour.` };
    for (const { element } of coloured)
      yield { rule: 'colour-only', element, what: 'Only its colour says which of the two it is.' };
  }
}

const saysColour = (text: string, names: string[]) => names.some((name) => colourWords[name as ColourName].test(text)); // names come from the table's own keys

function isColoured(element: HTMLElement, names: string[]): boolean {
  if (element.closest('a, h1, h2, h3, button')) return false;
  // Links have the colour of links, whatever the text speaks of.
  const parts = [element, ...all('*', element)].filter((part) => !part.closest('a'));
  return parts.some((part) => {
    const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(part);
    const own = [color, backgroundColor, parseFloat(borderTopWidth) > 0 ? borderTopColor : 'transparent'];
    return own.some((one) => names.includes(colourName(parseColour(one)) ?? ''));
  });
}

/** Links in running text that differ from it by colour, or by nothing. */
export function* checkLinkLook(): Iterable<Observation> {
  for (const link of all('a[href]').filter(
    (one) => isDrawn(one) && getComputedStyle(one).display.startsWith('inline'),
  )) {
    const box = boxAround(link);
    const around = spaced(
      [...box.querySelectorAll('a, script, style, nav')].reduce(
        (text, other) => text.replace(spaced(other.textContent), ''),
        spaced(box.textContent),
      ),
    );
    if (
      !/\p{L}{2,}.*\p{L}{2,}/u.test(around) ||
      !spaced(link.textContent) ||
      link.closest('nav, header, footer, li[class*="item"]')
    )
      continue;
    if (!hasMark(link, box))
      yield {
        rule: 'link-colour-alone',
        element: link,
        what: `“${shownText(link)}” differs from the text around it by colour at most.`,
      };
  }
}

/** Anything but colour that tells a link from its text. */
function hasMark(link: HTMLElement, box: HTMLElement): boolean {
  const [own, around] = [getComputedStyle(link), getComputedStyle(box)];
  const parts = [link, ...all('*', link)].map((part) => getComputedStyle(part));
  const isUnderlined = parts.some(
    ({ textDecorationLine, borderBottomStyle, borderBottomWidth }) =>
      textDecorationLine.includes('underline') || (borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0),
  );
  const isBoxed =
    contrast(over(parseColour(own.backgroundColor), parseColour('rgb(255,255,255)')), parseColour('rgb(255,255,255)')) >
      1.5 && parseColour(own.backgroundColor).alpha > 0.5;
  return (
    isUnderlined ||
    isBoxed ||
    own.fontWeight !== around.fontWeight ||
    own.fontStyle !== around.fontStyle ||
    own.fontSize !== around.fontSize ||
    !!link.querySelector('img, svg')
  );
}

/** Text whose contrast an engine could not settle: over a picture, or measured again on the colours as computed. */
export function* checkContrast(): Iterable<Observation> {
  for (const { element } of textBlocks()) {
    const found = textContrast(element);
    const style = getComputedStyle(element);
    if (found === null) {
      if (hasPicture(element))
        yield { rule: 'text-over-picture', element, what: 'The text lies over a picture or a gradient.' };
      continue;
    }
    const needed =
      parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700)
        ? 3
        : 4.5;
    if (found < needed - 0.01 && !element.closest(':disabled, [aria-disabled="true"]'))
      yield { rule: 'contrast-low', element, what: `The contrast is ${found.toFixed(2)} to 1; ${needed} is needed.` };
  }
}

function hasPicture(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (
      /url\(|gradient/.test(getComputedStyle(at).backgroundImage) &&
      getComputedStyle(at).backgroundRepeat === 'repeat'
    )
      return true;
  return false;
}

/** Words that stand in the style sheet. Marks, counters and words with an alternative (`"…" / ""`) are none. */
export function* checkCssWords(): Iterable<Observation> {
  for (const element of all('body *')) {
    for (const side of ['::before', '::after']) {
      const { content, display, visibility } = getComputedStyle(element, side);
      const words = /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1] ?? '';
      const isIcon = /[\u{E000}-\u{F8FF}]/u.test(words) || words.length < 3 || /^\w+_\w+$/.test(words);
      if (
        display !== 'none' &&
        visibility !== 'hidden' &&
        /\p{L}{3,}/u.test(words) &&
        !isIcon &&
        isExposed(element) &&
        isDrawn(element) &&
        !isFromAttribute(element, words)
      )
        yield { rule: 'content-in-css', element, what: `“${words}” stands only in the style sheet.` };
    }
  }
}

const isFromAttribute = (element: Element, words: string) =>
  element.getAttributeNames().some((name) => element.getAttribute(name) === words && name.startsWith('aria'));
