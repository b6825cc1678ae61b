import { expect, test } from 'vitest';
import { entryAt } from './mend-text-hook.ts';

const site = 'https://ot.example.org';

test.each([
  '/advice/balance',
  '/pl/advice/balance',
  '/advice/balance.html',
  '/advice/balance/',
  'https://ot.example.org/advice/balance?x#y',
  'https://ot.example.org/ur/advice/balance',
])('%s means an entry', (address) => {
  expect(entryAt(address, site)).toEqual({ collection: 'advice', slug: 'balance' });
});

test.each([
  '/contact',
  '/advice',
  'https://example.org/advice/balance',
  '//ot.example.org/advice/balance',
  'advice/balance',
  '#x',
  '',
])('%s means none', (address) => {
  expect(entryAt(address, site)).toBeNull();
});
