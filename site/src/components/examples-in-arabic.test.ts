import { expect, test } from 'vitest';
import { arabicOfExamples } from './arabic-of-examples.ts';
import type { ComponentExamples } from './examples.ts';
import { inArabic, isText, toArabic } from './examples-in-arabic.ts';

const modules = import.meta.glob<Record<string, ComponentExamples>>('./*/*.examples.ts', { eager: true });
const components = Object.entries(modules).flatMap(([file, module]) =>
  Object.values(module).map(({ examples }) => ({ name: file.split('/')[1] ?? '', examples })),
);
const used = new Set(components.flatMap(({ examples }) => examples.flatMap(textsOf)));

test.each(components)('every text of $name has its Arabic', ({ examples }) => {
  expect(examples.flatMap(textsOf).filter((text) => arabicOfExamples[text] === undefined)).toEqual([]);
});

test('there is no Arabic for a text that no example has', () => {
  expect(Object.keys(arabicOfExamples).filter((text) => !used.has(text))).toEqual([]);
});

test('Arabic has the same places for facts as English', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
  const wrong = Object.entries(arabicOfExamples).filter(([text, arabic]) => places(text) !== places(arabic));
  expect(wrong).toEqual([]);
});

test('an example with a language of its own stays as it is', () => {
  const example = { name: 'Urdu', locale: 'ur' as const, props: { text: 'Search' } };
  expect(inArabic(example)).toBe(example);
});

test('an example names Arabic as its language, and as that of the page around it', () => {
  expect(inArabic({ name: 'x', props: { text: 'Search', locale: 'en', pageLocale: 'en' } })).toMatchObject({
    locale: 'ar',
    props: { text: 'بحث', locale: 'ar', pageLocale: 'ar' },
  });
});

test('a slot keeps its elements, and its links lead to Arabic pages', () => {
  const { slot } = inArabic({ name: 'x', props: {}, slot: '<p>Search <a href="/contact">Contact us</a></p>' });
  expect(slot).toBe('<p>بحث <a href="/ar/contact">اتصل بنا</a></p>');
});

test('a function answers in Arabic', () => {
  expect(toArabic(() => ({ text: 'Search' }))()).toEqual({ text: 'بحث' });
});

test.each(['/media/x.svg', '#part-Steps', 'help@example.org', '2026-12-03T10:00:00Z', '01923 470680', 'pencil-grip'])(
  '%s is no text, and stays',
  (value) => {
    expect(isText(value)).toBe(false);
    expect(toArabic(value)).toBe(value);
  },
);

/** All texts of an example in English. Functions are asked about an entry of each kind that they know. */
function textsOf(example: ComponentExamples['examples'][number]): string[] {
  if (example.locale !== undefined || example.isEmpty) return [];
  return [...textsIn(example.props), ...(example.slot ?? '').split(/<[^>]*>/).flatMap(textsIn)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isText(value.trim()) ? [value.trim()] : [];
  if (typeof value === 'function')
    return ['advice', 'glossary'].flatMap((collection) => textsIn((value as (ref: object) => unknown)({ collection })));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
