import { expect, test } from 'vitest';
import { normalise, respelledWords } from './normalise.ts';

test.each([
  ['Urdu ya and kaf against Arabic ones', 'کی', 'كي'],
  ['alef with hamza', 'أدوات', 'ادوات'],
  ['ta marbuta', 'مدرسة', 'مدرسه'],
  ['Arabic vowel signs', 'كَتَبَ', 'كتب'],
  ['the stretching line', 'كـتـاب', 'كتاب'],
  ['Urdu digits', '۱۲', '12'],
  ['Polish letters', 'Łazienka, ręka', 'lazienka, reka'],
  ['Turkish dotless i', 'ışık', 'isik'],
  ['Romanian comma and cedilla', 'ştiinţă', 'stiinta'],
  ['Ukrainian apostrophes', 'м’яч', "м'яч"],
])('%s', (_, typed, common) => {
  expect(normalise(typed)).toBe(normalise(common));
});

test.each([
  ['Bengali', 'পেন্সিল'],
  ['Gujarati', 'પેન્સિલ'],
  ['Tamil', 'பென்சில்'],
  ['Chinese', '握笔'],
])('%s keeps its vowel signs and letters', (_, word) => {
  expect(normalise(word)).toBe(word);
});

test('a Bengali letter is one letter however it was typed', () => {
  expect(normalise('\u09dc')).toBe(normalise('\u09a1\u09bc'));
});

test('only words that can be spelled in another way are listed, each once', () => {
  expect(respelledWords(['Łazienka i łazienka', 'dom'])).toEqual(['lazienka']);
});
