import { expect, test } from 'vitest';
import { toExportedRedirect } from './to-exported-redirect.ts';

const from = { id: 'r1', from: '/advice/old-name' };

test('a redirect leads to an entry', () => {
  const toEntry = { relationTo: 'advice', value: 'advice-1' };
  expect(toExportedRedirect({ ...from, toEntry }).redirect).toEqual({
    ...from,
    to: { collection: 'advice', id: 'advice-1' },
  });
});

test('a redirect without an entry leads to a path', () => {
  expect(toExportedRedirect({ ...from, toPath: '/contact' }).redirect).toEqual({ ...from, to: { path: '/contact' } });
});

test('a redirect that leads nowhere is refused by its id', () => {
  expect(toExportedRedirect(from)).toMatchObject({ redirect: null, refusals: [{ collection: 'redirects', id: 'r1' }] });
});
