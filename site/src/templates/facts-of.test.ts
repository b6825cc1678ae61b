import { examples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { adviceFacts, ageRange } from './facts-of.ts';

const [strategy] = examples.advice.strategies;
const howLongOf = (values: (string | null)[]) => {
  const strategies = strategy ? values.map((howLong) => ({ ...strategy, howLong })) : [];
  return adviceFacts({ ...examples.advice, strategies }, 'en').find((fact) => fact.label === 'How long to try it')
    ?.values;
};

test('how long to try is told at the top when all strategies agree', () => {
  expect(howLongOf(['4 weeks.', '4 weeks.'])).toEqual(['4 weeks.']);
});

test('how long to try is left to each strategy when they differ', () => {
  expect(howLongOf(['4 weeks.', null])).toEqual([]);
});

test.each([
  [0, 4, '0 to 4 years'],
  [18, null, '18 years and over'],
  [null, 18, 'Up to 18 years'],
  [null, null, null],
])('an age from %s to %s is told as %s', (ageFrom, ageTo, words) => {
  expect(ageRange({ ageFrom, ageTo }, 'en')).toBe(words);
});
