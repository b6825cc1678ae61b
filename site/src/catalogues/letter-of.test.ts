import type { Locale } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { letterOf, noLetter } from './letter-of.ts';

const lettersOf = (texts: string[], locale: Locale) => texts.map((text) => letterOf({ text, locale }, locale));

test('names stand under their first letter, whatever their case', () => {
  expect(lettersOf(['zips', 'Buttons', 'ball skills'], 'en')).toEqual(['Z', 'B', 'B']);
});

test('quotation marks at the start do not count', () => {
  expect(lettersOf(['“Alert” and “calm”'], 'en')).toEqual(['A']);
});

test('digits stand in a group without a letter', () => {
  expect(lettersOf(['18 and over'], 'en')).toEqual([noLetter]);
});

test('a mark that the language does not count is left out, whichever name comes first', () => {
  expect(lettersOf(['Éclairs', 'Eclairs'], 'en')).toEqual(['E', 'E']);
});

test('Polish letters stand on their own', () => {
  expect(lettersOf(['Środa', 'Łazienka', 'Źródło'], 'pl')).toEqual(['Ś', 'Ł', 'Ź']);
});

test('Turkish i keeps its dot', () => {
  expect(lettersOf(['ilk adım', 'ışık'], 'tr')).toEqual(['İ', 'I']);
});

test('a Romanian cedilla is the comma that it stands in for', () => {
  expect(lettersOf(['Şcoala', 'Școala'], 'ro')).toEqual(['Ș', 'Ș']);
});

test('Ukrainian letters with marks stand on their own', () => {
  expect(lettersOf(['Їжа', 'Йога', 'Ґудзик'], 'uk')).toEqual(['Ї', 'Й', 'Ґ']);
});

test('Arabic words stand under their letter without article and hamza', () => {
  expect(lettersOf(['الكتابة', 'أدوات', 'الأكل'], 'ar')).toEqual(['ك', 'ا', 'ا']);
});

test('Bengali words stand under the letter without its vowel sign', () => {
  expect(lettersOf(['কিছু', 'কাপড়'], 'bn')).toEqual(['ক', 'ক']);
});

test('Chinese words stand under the letter of their sound', () => {
  expect(lettersOf(['握笔', '穿衣', '铅笔'], 'zh-Hans')).toEqual(['W', 'C', 'Q']);
});
