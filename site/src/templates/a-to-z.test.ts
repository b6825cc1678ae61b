import type { Locale } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { aToZ, type AToZItem } from './a-to-z.ts';

const line = (text: string, locale: Locale): AToZItem => ({ text, locale, href: '/x', kind: 'Advice' });
const letters = (texts: string[], locale: Locale) =>
  aToZ(
    texts.map((text) => line(text, locale)),
    locale,
  ).map((group) => [group.letter, ...group.items.map((item) => item.text)]);

test('lines are grouped by first letter, whatever their case', () => {
  expect(letters(['zips', 'Buttons', 'ball skills'], 'en')).toEqual([
    ['B', 'ball skills', 'Buttons'],
    ['Z', 'zips'],
  ]);
});

test('quotation marks at the start do not count', () => {
  expect(letters(['“Alert” and “calm”'], 'en')).toEqual([['A', '“Alert” and “calm”']]);
});

test('digits stand in a group without a letter', () => {
  expect(letters(['18 and over'], 'en')).toEqual([[null, '18 and over']]);
});

test('Polish letters stand on their own, in Polish order', () => {
  expect(letters(['Środa', 'Sen', 'Tabela', 'Łazienka', 'Lato'], 'pl').map(([letter]) => letter)).toEqual([
    'L',
    'Ł',
    'S',
    'Ś',
    'T',
  ]);
});

test('Turkish i keeps its dot', () => {
  expect(letters(['ilk adım'], 'tr')).toEqual([['İ', 'ilk adım']]);
});

test('Arabic words stand under their letter without article and hamza', () => {
  expect(letters(['الكتابة', 'أدوات', 'الأكل'], 'ar')).toEqual([
    ['ا', 'أدوات', 'الأكل'],
    ['ك', 'الكتابة'],
  ]);
});

test('Bengali words stand under the letter without its vowel sign', () => {
  expect(letters(['কিছু', 'কাপড়'], 'bn')[0]?.[0]).toBe('ক');
});

test('Chinese words stand under the letter of their sound', () => {
  expect(letters(['握笔', '穿衣', '铅笔'], 'zh-Hans')).toEqual([
    ['C', '穿衣'],
    ['Q', '铅笔'],
    ['W', '握笔'],
  ]);
});

test('an English line on a Chinese page stands under the same letter as Chinese lines', () => {
  const groups = aToZ([line('握笔', 'zh-Hans'), line('Writing', 'en')], 'zh-Hans');
  expect(groups.map((group) => group.letter)).toEqual(['W']);
});

test('English lines on an Arabic page have groups of their own', () => {
  const groups = aToZ([line('Buttons', 'en'), line('كتابة', 'ar')], 'ar');
  expect(groups.map((group) => group.letter)).toEqual(['ك', 'B']);
});
