import { sitePages } from './globals/navigation.ts';
import { localeCodes, sourceLocale } from './locales.ts';

/** Longer ones no reader types, and web servers need room for each. */
const longest = 300;

/** An address of the site as it is kept, or why it is none, in a sentence for editors. */
export type ParsedAddress = { address: string } | { fault: string };

/**
 * The one normal form of an address that people write, the same whoever asks for it and however: from its first slash,
 * without language, in small letters, without a slash or ".html" at its end. Only characters are left that mean nothing to
 * a web server's configuration, and no address can name another site.
 */
export function parseAddress(written: string): ParsedAddress {
  const typed = written.normalize('NFC').replace(unseen, '').trim();
  const fault = rules.find((rule) => rule.broken.test(typed))?.fault;
  if (fault !== undefined) return { fault };
  const address = inOneForm(typed);
  return address.length > longest ? { fault: `The address is longer than ${longest} characters.` } : { address };
}

/** The normal form; null for what is no address. For whoever reads addresses that were checked before, and never trusts. */
export function normalAddress(written: string): string | null {
  const parsed = parseAddress(written);
  return 'address' in parsed ? parsed.address : null;
}

/**
 * Whether the site itself stands at an address, whatever is published: its pages and lists, short addresses, files, styles
 * and search. Nothing else may take its place.
 */
export function isOfSite(address: string): boolean {
  const [folder = '', ...rest] = address.slice(1).split('/');
  const isFile = rest.length === 0 && siteFiles.includes(folder);
  const list = address.replace(laterPage, '');
  const isLaterPage = list !== address && /^\/topics\/[^/]+$/.test(list);
  return isFile || isLaterPage || siteFolders.includes(folder) || fixedPages.has(list);
}

/** Zero-width characters and marks of direction, which come along when an address is copied. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const rules: { broken: RegExp; fault: string }[] = [
  { broken: /^$/, fault: 'Write an address, from its first slash, such as /advice/old-name.' },
  {
    broken: /^[a-z][a-z0-9+.-]*:/i,
    fault: 'Write the address from its first slash, without the name of the site, such as /advice/old-name.',
  },
  { broken: /\\/, fault: 'The address has a backslash “\\”. Write “/”.' },
  { broken: /^\/\//, fault: 'Two slashes at the start lead to another site. Write one.' },
  { broken: /^[^/]/, fault: 'Write the address from its first slash, such as /advice/old-name.' },
  { broken: /[?#]/, fault: 'Leave out “?” or “#” and what follows it.' },
  { broken: /\/\/+/, fault: 'The address has two slashes beside each other. Write one.' },
  { broken: /\/\./, fault: 'No part of an address starts with a dot.' },
  {
    broken: /[^A-Za-z0-9/_.-]/,
    fault: 'An address has only letters from a to z, digits, “-”, “_”, “.” and “/”: no spaces, accents or “%”.',
  },
];

/** The further pages of a list, whose first page is a page of the site or a topic. */
const laterPage = /(?<=.)\/page\/\d+$/;

/** Folders of files and pages that come and go by themselves. */
const siteFolders = ['r', '_astro', '_gone', 'a-to-z', 'media', 'pagefind', 'sitemaps', 'style-guide'];

const siteFiles = [
  '404',
  '410',
  'index',
  'favicon.ico',
  'favicon.svg',
  'feed.xml',
  'robots.txt',
  'sitemap.xml',
  '_redirects',
  'redirects.nginx',
  'redirects.caddy',
];

const fixedPages: ReadonlySet<string> = new Set(sitePages.map((page) => (page === 'home' ? '/' : `/${page}`)));

const languagePrefix = new RegExp(
  `^/(?:${localeCodes
    .filter((code) => code !== sourceLocale)
    .map((code) => code.toLowerCase())
    .join('|')})(?=/|$)`,
);

/** What the ways of writing one address have in common. Each step can make room for another, so until nothing changes. */
function inOneForm(typed: string): string {
  let address = typed.toLowerCase();
  for (;;) {
    const shorter = address.replace(/(?:\.html|\/)+$/, '').replace(languagePrefix, '');
    if (shorter === address) return address === '' || address === '/index' ? '/' : address;
    address = shorter;
  }
}
