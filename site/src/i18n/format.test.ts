import { expect, test } from 'vitest';
import { format, formatCount } from './format.ts';
import { plural } from './plural.ts';

test('placeholders are filled in wherever they stand', () => {
  expect(format('{from} to {to} years', { from: 0, to: 4 })).toBe('0 to 4 years');
});

test('a placeholder without a value is refused', () => {
  expect(() => format('Press {key}', {})).toThrow('no value for {key}');
});

test('the plural form follows the rules of the language', () => {
  const text = plural({
    one: '{count} wynik',
    few: '{count} wyniki',
    many: '{count} wyników',
    other: '{count} wyniku',
  });
  const results = [1, 3, 5].map((count) => formatCount(text, 'pl', { count }));
  expect(results).toEqual(['1 wynik', '3 wyniki', '5 wyników']);
});

test('a form that the translation does not have falls back to “other”', () => {
  expect(formatCount(plural({ other: '{count} 个结果' }), 'zh-Hans', { count: 1 })).toBe('1 个结果');
});
