import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkKey, parseOrRefuse } from './guard.ts';

const key = 'k'.repeat(32);

test('the right key is let in', () => {
  expect(() => checkKey(`Bearer ${key}`, key)).not.toThrow();
});

test.each([null, '', 'Bearer ', `Bearer ${key}x`, key, `bearer ${key}`])('%s is turned away', (given) => {
  expect(() => checkKey(given, key)).toThrow(expect.objectContaining({ status: 401 }) as Error);
});

test.each([undefined, '', 'short'])('without a proper key nobody is let in, whatever they send', (configured) => {
  expect(() => checkKey(`Bearer ${configured ?? ''}`, configured)).toThrow('The export is closed');
});

test('a wrong parameter is refused by name', () => {
  const schema = z.object({ limit: z.coerce.number().max(500) });
  expect(() => parseOrRefuse(schema, { limit: '501' })).toThrow('limit: ');
});
