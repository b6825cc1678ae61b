import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOfSite, normalAddress, parseAddress } from './addresses.ts';
import { localeCodes } from './locales.ts';

test.each([
  ['/advice/old-name', '/advice/old-name'],
  [' /Advice/Old-Name/ ', '/advice/old-name'],
  ['/Services/OT.aspx', '/services/ot.aspx'],
  ['/advice.html', '/advice'],
  ['/advice.html/', '/advice'],
  ['/pl/advice/x', '/advice/x'],
  ['/ZH-HANS/advice/x', '/advice/x'],
  ['/zh-Hans', '/'],
  ['/pl/ar/x', '/x'],
  ['/plan', '/plan'],
  ['/index.html', '/'],
  ['/', '/'],
  ['/advice/x\u200b', '/advice/x'],
])('%j is kept as %s', (written, address) => {
  expect(parseAddress(written)).toEqual({ address });
});

test.each([
  ['', 'Write an address'],
  ['advice/x', 'first slash'],
  ['https://example.org/advice/x', 'without the name of the site'],
  ['javascript:alert(1)', 'without the name of the site'],
  ['//example.org', 'another site'],
  ['/\\example.org', 'backslash'],
  ['\\\\example.org', 'backslash'],
  ['/advice//x', 'two slashes'],
  ['/advice/../x', 'starts with a dot'],
  ['/%2f/example.org', 'only letters'],
  ['/%2Fexample.org', 'only letters'],
  ['/\t/example.org', 'only letters'],
  ['/a\n/b', 'only letters'],
  ['/a b', 'only letters'],
  ['/a;b', 'only letters'],
  ['/a{b}', 'only letters'],
  ['/a"b', 'only letters'],
  ['/$host', 'only letters'],
  ['/zażółć', 'only letters'],
  ['/a?b=c', 'Leave out'],
  ['/a#b', 'Leave out'],
  [`/${'a'.repeat(300)}`, 'longer than 300'],
])('%j is refused in a sentence', (written, sentence) => {
  expect(parseAddress(written)).toEqual({ fault: expect.stringContaining(sentence) as string });
});

/** Text in which everything that means something in an address is frequent. */
const nearAddresses = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '.',
        '..',
        '.html',
        'index',
        '\\',
        '%2f',
        '%',
        '\t',
        '\n',
        '#',
        '?',
        ':',
        'a',
        'B',
        '\u200b',
      ),
      fc.constantFrom(...localeCodes),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `/${parts.join('')}`);

test('a normal form is its own normal form', () => {
  fc.assert(
    fc.property(nearAddresses, (written) => {
      const address = normalAddress(written);
      if (address !== null) expect(normalAddress(address)).toBe(address);
    }),
  );
});

test('no address leads to another site or means something to a web server’s configuration', () => {
  fc.assert(
    fc.property(nearAddresses, (written) => {
      const address = normalAddress(written);
      if (address === null) return;
      expect(address).toMatch(/^\/[a-z0-9/_.-]*$/);
      expect(new URL(address, 'https://site.example').href).toBe(`https://site.example${address}`);
    }),
  );
});

test('one address in all its spellings has one normal form', () => {
  const part = fc
    .stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/)
    .filter((text) => !['index', ...localeCodes, 'zh-hans'].includes(text));
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...localeCodes.map((code) => (code === 'en' ? '' : `/${code}`))),
      fc.constantFrom('', '/', '.html', '.HTML', '.html/'),
      (parts, prefix, ending) => {
        const address = `/${parts.join('/')}`;
        for (const spelling of [address, address.toUpperCase()])
          expect(normalAddress(prefix + spelling + ending)).toBe(address);
      },
    ),
  );
});

test.each([
  '/',
  '/search',
  '/sitemap.xml',
  '/sitemaps/1.xml',
  '/feed.xml',
  '/robots.txt',
  '/favicon.svg',
  '/404',
  '/index',
  '/advice',
  '/advice/page/2',
  '/topics/handwriting/page/3',
  '/a-to-z/u0430',
  '/help/privacy',
  '/style-guide',
  '/r/0123456789',
  '/_astro/page.css',
  '/media/photo.jpg',
  '/pagefind/pl/state.json',
  '/redirects.nginx',
])('the site itself stands at %s', (address) => {
  expect(isOfSite(address)).toBe(true);
});

test.each(['/advice/old-name', '/old', '/page/2', '/help/old-page', '/searching', '/old/feed.xml', '/readvice'])(
  '%s can be given away',
  (address) => {
    expect(isOfSite(address)).toBe(false);
  },
);
