import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from './canonical-address.ts';

test.each([
  ['/', '/'],
  ['//', '/'],
  ['/index', '/'],
  ['/index.html', '/'],
  ['/advice', '/advice'],
  ['/advice/', '/advice'],
  ['//advice', '/advice'],
  ['/advice.html', '/advice'],
  ['/Advice.HTML/', '/advice'],
  ['/advice%2Fholding-a-pencil', '/advice/holding-a-pencil'],
  ['/%61dvice', '/advice'],
  ['/advice/index', '/advice/index'],
  ['/AR/Advice', '/ar/advice'],
  ['/zh-hans', '/zh-Hans'],
  ['/ZH-HANS/ADVICE/', '/zh-Hans/advice'],
  ['/pl/index.html', '/pl'],
  ['/R/0123ABCDEF', '/r/0123abcdef'],
])('%s is %s', (asked, address) => {
  expect(canonicalAddress(asked)).toBe(address);
});

test.each([
  '/\\example.org',
  '/advice/../x',
  '/.htpasswd',
  '/%E0%A4%A',
  '/a b',
  '/%0d%0aSet-Cookie:x',
  '/advice?x',
  'advice',
])('%j is no address of a page', (asked) => {
  expect(canonicalAddress(asked)).toBeNull();
});

test('whatever is asked for, its address is its own and leads nowhere else', () => {
  const part = fc.constantFrom(
    '/',
    '//',
    '.html',
    'index',
    'zh-hans',
    'PL',
    'a',
    'B',
    '%2f',
    '%5c',
    '\\',
    '.',
    '..',
    '%',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      const address = canonicalAddress(`/${parts.join('')}`);
      if (address === null) return;
      expect(canonicalAddress(address)).toBe(address);
      expect(address).toMatch(/^\/(?!\/)/);
    }),
  );
});
