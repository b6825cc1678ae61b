import { expect, test } from 'vitest';
import { checkWeight, inPage, type Load } from './check-weight.ts';

/** As the heaviest page of the site is: all inside the budget. */
const visit: Load[] = [
  { kind: 'page', from: '/', bytes: 12_900 },
  { kind: 'style', from: '/style.css', bytes: 14_900 },
  { kind: 'script', from: '/search.js', bytes: 4_900 },
];
const rulesOf = (loads: Load[]) => checkWeight(loads).map(({ rule }) => rule);
const withBytes = (kind: Load['kind'], bytes: number) =>
  visit.map((load) => (load.kind === kind ? { ...load, bytes } : load));

test('a visit inside the budget is not heavy', () => {
  expect(rulesOf(visit)).toEqual([]);
});

test.each([
  ['a long page', withBytes('page', 13_100), ['page-long']],
  ['much style', withBytes('style', 15_100), ['page-heavy']],
  ['much script', withBytes('script', 5_100), ['script-heavy']],
  [
    'a font that makes the whole too much',
    [...visit, { kind: 'other', from: '/a.woff2', bytes: 2_400 }],
    ['page-heavy'],
  ],
] satisfies [string, Load[], string[]][])('%s is found', (_what, loads, rules) => {
  expect(rulesOf(loads)).toEqual(rules);
});

test('script in the page counts as script, and not a second time in the whole', () => {
  expect(rulesOf([...visit, { kind: 'script', from: inPage, bytes: 10_000 }])).toEqual(['script-heavy']);
});

test('the heaviest parts are named', () => {
  expect(checkWeight(withBytes('page', 40_000))[0]?.what).toContain('Heaviest: / 40.0 kB, /style.css 14.9 kB');
});
