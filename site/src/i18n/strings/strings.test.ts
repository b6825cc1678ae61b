import { locales, sourceLocale, type LocaleInfo } from '@ot/shared-types';
import { describe, expect, test } from 'vitest';
import { strings } from './index.ts';

type Texts = Record<string, string>;

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

// Names and signs that stay in Latin letters in every script.
const names = /\b(?:JavaScript|PDF|KB|MB|GP|Local Offer|A&E)\b/g;

/** Words that are rightly the same in English and in another language. */
const sameAsEnglish = new Set(['Video', 'Audio', 'Online', 'Important', 'Urgent', 'Contact', 'E-mail']);

const source = textsOf(strings(sourceLocale));
const translations = locales.filter(({ code }) => code !== sourceLocale);

/** All texts by their path; the forms of a plural are one text each: `search.count#few`. */
function textsOf(value: object, path = ''): Texts {
  const separator = isPlural(value) ? '#' : path && '.';
  return Object.entries(value).reduce<Texts>((texts, [key, child]: [string, unknown]) => {
    const here = `${path}${separator}${key}`;
    if (typeof child === 'string') return { ...texts, [here]: child };
    if (typeof child === 'object' && child !== null) return { ...texts, ...textsOf(child, here) };
    throw new Error(`"${here}" is neither a text nor a group of texts.`);
  }, {});
}

function isPlural(value: object): boolean {
  return Object.keys(value).every((key) => categories.has(key));
}

function withoutForms(texts: Texts): string[] {
  return [...new Set(Object.keys(texts).map((path) => path.replace(/#.*/, '')))];
}

function placeholdersOf(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

/** What is left for the reader's language: the text without placeholders and names. */
function wordsOf(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '').replaceAll(names, '');
}

function failing(texts: Texts, isFine: (text: string, path: string) => boolean): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([path, text]) => !isFine(text, path)));
}

describe.each(locales)('$englishName', (locale: LocaleInfo) => {
  const texts = textsOf(strings(locale.code));

  test('has every text and no other', () => {
    expect(withoutForms(texts)).toEqual(withoutForms(source));
  });

  test('has exactly the plural forms of the language', () => {
    const needed = new Intl.PluralRules(locale.dateLocale).resolvedOptions().pluralCategories;
    for (const path of withoutForms(source).filter((text) => `${text}#other` in source)) {
      const forms = Object.keys(texts).filter((text) => text.startsWith(`${path}#`));
      expect(forms.sort()).toEqual(needed.map((category) => `${path}#${category}`).sort());
    }
  });

  test('has no empty text and no space at an end', () => {
    expect(failing(texts, (text) => text !== '' && text === text.trim())).toEqual({});
  });

  test('keeps the placeholders', () => {
    const english = (path: string): string => source[path] ?? source[path.replace(/#.*/, '#other')] ?? '';
    // Languages that have forms for none, one and two say the number in words there.
    const saysNumber = (path: string): boolean => !/#(?:zero|one|two)$/.test(path);
    const wanted = (path: string, text: string): string[] =>
      placeholdersOf(english(path)).filter((name) => name !== '{count}' || saysNumber(path) || text.includes(name));
    const keeps = (text: string, path: string): boolean => placeholdersOf(text).join() === wanted(path, text).join();
    expect(failing(texts, keeps)).toEqual({});
  });

  test('is written in its own script', () => {
    // `Hans` is a way of writing Han characters, not a script of its own in Unicode.
    const script = locale.script === 'Hans' ? 'Han' : locale.script;
    const foreignLetter = new RegExp(`(?!\\p{Script=${script}})\\p{L}`, 'u');
    expect(failing(texts, (text) => !foreignLetter.test(wordsOf(text)))).toEqual({});
  });

  test('has Western digits, as on telephones and signs', () => {
    expect(failing(texts, (text) => !/(?![0-9])\p{Nd}/u.test(text))).toEqual({});
  });

  test('has its own name right', () => {
    const name = new Intl.DisplayNames([locale.code], { type: 'language' }).of(locale.code);
    expect(locale.name.toLocaleLowerCase(locale.code)).toBe(name?.toLocaleLowerCase(locale.code));
  });
});

describe.each(translations)('$englishName', ({ code }) => {
  const texts = textsOf(strings(code));

  test('leaves nothing in English', () => {
    const isTranslated = (text: string, path: string): boolean =>
      text !== source[path] || sameAsEnglish.has(text) || !/\p{L}/u.test(wordsOf(text));
    expect(failing(texts, isTranslated)).toEqual({});
  });
});

describe.each(locales.filter(({ script }) => script === 'Arab'))('$englishName', ({ code }) => {
  // Correct modern spelling has tanwin fath and shadda, and damma where a passive would be misread.
  test('has no other vowel marks, which readers are not used to', () => {
    // Urdu joins two words with a zer.
    const marks = code === 'ur' ? /[\u064C-\u064E\u0652]/ : /[\u064C-\u064E\u0650\u0652]/;
    expect(failing(textsOf(strings(code)), (text) => !marks.test(text))).toEqual({});
  });
});
