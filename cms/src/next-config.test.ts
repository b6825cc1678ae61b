import { expect, test } from 'vitest';
import config from '../next.config.ts';

test('the CMS asks for https for its own name alone, and for no other site below it', async () => {
  const sent = await config.headers?.();
  const values = sent?.flatMap(({ headers }) => headers).filter(({ key }) => key === 'Strict-Transport-Security');
  expect(values).toEqual([{ key: 'Strict-Transport-Security', value: 'max-age=63072000' }]);
});

test('the address that makes pictures smaller is closed', () => {
  expect(config.images).toEqual({ unoptimized: true });
});
