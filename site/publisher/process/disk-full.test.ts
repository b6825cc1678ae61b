import { expect, test } from 'vitest';
import { isDiskFull } from './disk-full.ts';

const withFields = (fields: object) => Object.assign(new Error('It failed.'), fields);

test.each([
  ['the system', withFields({ code: 'ENOSPC' })],
  ['the system, for a quota', withFields({ code: 'EDQUOT' })],
  ['SQLite', withFields({ code: 'ERR_SQLITE_ERROR', errcode: 13 })],
  ['SQLite, while it writes', withFields({ code: 'ERR_SQLITE_ERROR', errcode: 778 })],
  ['a thread, in words', new Error('ENOSPC: no space left on device, write')],
  ['what stands behind another error', new Error('Printing failed.', { cause: withFields({ code: 'ENOSPC' }) })],
])('a full disk is known from %s', (_, error) => {
  expect(isDiskFull(error)).toBe(true);
});

test.each([withFields({ code: 'ENOENT' }), withFields({ errcode: 5 }), new Error('Full stop.'), 'ENOSPC', null])(
  '%s is something else',
  (error) => {
    expect(isDiskFull(error)).toBe(false);
  },
);
