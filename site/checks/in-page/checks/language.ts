import {
  foreignLanguageOf,
  foreignPhrases,
  latinLanguageOf,
  primary,
  scriptOfLanguage,
  scriptsOf,
} from '@ot/shared-types/quality/detect-language';
import { localeInfo, localeCodes } from '@ot/shared-types/locales';
import { all, isDrawn, shownText, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { textBlocks } from '../text-blocks.ts';

const rightToLeft = new Set(['Arabic', 'Hebrew']);
const namesKept = '[translate="no"], code, kbd, samp, bdi:not([lang])';

export function* checkLanguage(): Iterable<Observation> {
  const root = document.documentElement;
  const declared = root.lang.trim();
  if (!declared)
    yield {
      rule: 'language-missing',
      element: root,
      what: root.hasAttribute('lang') ? 'The lang attribute is empty.' : 'There is no lang attribute.',
    };
  for (const element of all('[lang]'))
    if (element.lang && !isTag(element.lang))
      yield { rule: 'language-invalid', element, what: `“${element.lang}” is no language.` };
  if (declared && !isTag(declared))
    yield { rule: 'language-invalid', element: root, what: `“${declared}” is no language.` };
  const wholePage = [...checkWholePage(declared)];
  yield* wholePage;
  if (wholePage.length > 0) return;
  for (const block of textBlocks()) yield* checkBlock(block.element, block.text);
  for (const part of all('body [lang]').filter((element) => isDrawn(element))) yield* checkPart(part);
}

/** A tag whose language part Intl knows by name. */
function isTag(tag: string): boolean {
  try {
    const language = new Intl.Locale(tag).language;
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
  } catch {
    return false;
  }
}

function* checkWholePage(declared: string): Iterable<Observation> {
  if (!declared || !isTag(declared)) return;
  const own = textBlocks().filter(({ element }) => element.closest('[lang]') === document.documentElement);
  const text = own.map(({ element }) => ownText(element, declared)).join(' ');
  const [script] = scriptsOf(text);
  if (!script || script.letters < 20) return;
  const isOther = script.script !== scriptOfLanguage(declared);
  const detected = script.script === 'Latin' ? latinLanguageOf(text) : null;
  if (isOther)
    yield {
      rule: 'language-page-wrong',
      element: document.documentElement,
      what: `The page says “${declared}”; its letters are ${script.script}.`,
    };
  else if (detected !== null && detected !== 'la' && detected !== primary(declared))
    yield {
      rule: 'language-page-wrong',
      element: document.documentElement,
      what: `The page says “${declared}”; its words are “${detected}”.`,
    };
}

/** Text in the letters or words of another language than its nearest lang. */
function* checkBlock(element: HTMLElement, text: string): Iterable<Observation> {
  const declared = languageOf(element);
  if (!declared || element.closest(namesKept)) return;
  const own = ownText(element, declared);
  yield* checkLetters(element, own, declared);
  yield* checkDirection(element, text);
  if (scriptOfLanguage(declared) !== 'Latin') return;
  for (const { phrase, language } of foreignPhrases(own, declared)) {
    const isLong = phrase.split(/\s+/).length > 12;
    yield {
      rule: isLong ? 'language-part-wrong' : 'language-part-unmarked',
      element,
      what: `“${phrase}” seems to be in another language (${language}).`,
    };
  }
}

function* checkLetters(element: HTMLElement, own: string, declared: string): Iterable<Observation> {
  const expected = scriptOfLanguage(declared);
  const letters = scriptsOf(own);
  const total = letters.reduce((sum, { letters: count }) => sum + count, 0);
  for (const { script, letters: count } of letters) {
    const isForeign =
      script !== expected && !(script === 'Latin' && count < total * 0.7) && count >= (script === 'Latin' ? 25 : 2);
    if (isForeign && !element.closest('[translate="no"]'))
      yield {
        rule: 'script-unmarked',
        element,
        what: `${script} letters stand in text that says “${declared}”: “${own.slice(0, 60)}”.`,
      };
  }
}

function* checkDirection(element: HTMLElement, text: string): Iterable<Observation> {
  const [script] = scriptsOf(text);
  if (!script || script.letters < 4) return;
  const wanted = rightToLeft.has(script.script) ? 'rtl' : 'ltr';
  const isMixed = scriptsOf(text).length > 1 && script.letters < text.length * 0.6;
  const isSentence = wanted === 'rtl' || (script.letters > 25 && scriptsOf(text).length === 1);
  if (getComputedStyle(element).direction !== wanted && !isMixed && isSentence && !holdsOwnDirection(element))
    yield {
      rule: 'direction-wrong',
      element,
      what: `${script.script} text runs ${getComputedStyle(element).direction}.`,
    };
}

/** All its text lies in inner elements that set their own direction. */
function holdsOwnDirection(element: HTMLElement): boolean {
  return [...element.childNodes].every((node) =>
    node instanceof Text
      ? !/\p{L}/u.test(node.data)
      : node instanceof Element &&
        (node.hasAttribute('dir') || node.localName === 'bdi' || holdsOwnDirection(node as HTMLElement)),
  );
}

/** A part that names a language, and whose words are another's. */
function* checkPart(part: HTMLElement): Iterable<Observation> {
  if (!isTag(part.lang)) return;
  const text = spaced(ownText(part, part.lang));
  const [script] = scriptsOf(text);
  if (!script) return;
  const language = primary(part.lang);
  const home = primary(document.documentElement.lang);
  const detected = script.script === 'Latin' ? (latinLanguageOf(text) ?? foreignLanguageOf(text, language)) : null;
  const isOtherScript =
    script.script !== scriptOfLanguage(language) && script.letters > 3 && scriptOfLanguage(language) !== 'Latin';
  const isOther =
    detected !== null && detected !== language && detected !== 'la' && (language !== home || text.length > 60);
  if (isOther || (isOtherScript && text.length > 30))
    yield {
      rule: 'language-part-wrong',
      element: part,
      what: `“${text.slice(0, 60)}” says that it is “${part.lang}”.`,
    };
  yield* checkOwnDirection(part, language, text);
}

function* checkOwnDirection(part: HTMLElement, language: string, text: string): Iterable<Observation> {
  const known = localeCodes.find((code) => code === language);
  const isRtl = known ? localeInfo(known).dir === 'rtl' : ['fa', 'ps', 'he', 'ckb'].includes(language);
  if (isRtl && text.length > 1 && getComputedStyle(part).direction !== 'rtl')
    yield {
      rule: 'direction-wrong',
      element: part,
      what: `“${text.slice(0, 40)}” is ${part.lang} and runs from left to right.`,
    };
}

const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** The words of a block that carry its own language, without parts that name another. */
function ownText(element: HTMLElement, language: string): string {
  const copy = element.cloneNode(true) as HTMLElement; // cloneNode keeps the kind of element
  for (const part of copy.querySelectorAll(
    `[lang]:not([lang="${CSS.escape(language)}"]), ${namesKept}, script, style, svg`,
  ))
    part.remove();
  return spaced(copy.textContent || (element.childElementCount === 0 ? shownText(element) : ''));
}
