import { expect, test } from 'vitest';
import { normalise, respelledWords } from './normalise.ts';

test.each([
  ['Urdu typed on an Arabic keyboard', 'ur', 'پكڑنا', 'پکڑنا'],
  ['Arabic typed on an Urdu keyboard', 'ar', 'کتابی', 'كتابي'],
  ['the stretching line', 'ar', 'كـتـاب', 'كتاب'],
  ['Urdu digits', 'ur', '۱۲', '12'],
  ['Arabic digits', 'ar', '٤٥', '45'],
] as const)('%s', (_, locale, typed, common) => {
  expect(normalise(typed, locale)).toBe(common);
});

test.each([
  ['en', 'can’t hold'],
  ['pl', 'Łazienka'],
  ['tr', 'ışık'],
  ['ur', 'دیکھیں'],
  ['ar', 'على مدرسة'],
  ['bn', 'পেন্সিল'],
  ['gu', 'પેન્સિલ'],
  ['ta', 'பென்சில்'],
  ['zh-Hans', '握笔'],
] as const)('what is rightly typed in %s stays as it is', (locale, text) => {
  expect(normalise(text, locale)).toBe(text);
});

test('a Bengali letter is one letter however it was typed', () => {
  expect(normalise('\u09dc', 'bn')).toBe(normalise('\u09a1\u09bc', 'bn'));
});

test('Polish and Turkish words are listed without the letters that some keyboards lack, each once', () => {
  expect(respelledWords(['Łazienka i łazienka', 'ręka'], 'pl')).toEqual(['lazienka']);
  expect(respelledWords(['ışık'], 'tr')).toEqual(['işik']);
});

test('words of a page that was typed on another keyboard are listed in the letters of the language', () => {
  expect(respelledWords(['پكڑنا', 'پنسل'], 'ur')).toEqual(['پکڑنا']);
});

test('a page in its own letters has no words in other spellings', () => {
  expect(respelledWords(['چھوٹی پنسل سے لکھنا آسان ہو جاتا ہے۔'], 'ur')).toEqual([]);
});
