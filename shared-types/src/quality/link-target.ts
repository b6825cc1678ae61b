import { WebUrlSchema } from '../primitives.ts';

/** Seen by nobody, and pasted along: soft hyphens, joiners, direction marks, byte order marks. No address has one. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** A web or e-mail address as it was meant: without what nobody sees, and with the beginning that browsers leave out. */
export function tidyAddress(address: string): string {
  const seen = address
    .replace(invisible, '')
    .replace(/\u00A0/g, ' ')
    .trim();
  return /^www\.[^\s/]+\./i.test(seen) ? `https://${seen}` : seen;
}

/** A telephone number as it is printed: other spaces become plain ones, and what nobody sees goes. */
export function tidyPhone(phone: string): string {
  return phone.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Why a link may not lead there, for the person who writes it; null where it may. */
export function linkTargetFault(address: unknown): string | null {
  const url = typeof address === 'string' ? tidyAddress(address) : '';
  if (url === '' || /^https?:\/*$/i.test(url)) return 'It leads nowhere. Choose the page, or write its address.';
  const known = wrongKinds.find(({ begins }) => begins.test(url));
  if (known) return known.what;
  if (!WebUrlSchema.safeParse(url).success)
    return 'This is not a web address. Copy it from the browser: it starts with https://';
  return hasPassword(url) ? 'It holds a name or a password. Take everything before the @ out of it.' : null;
}

function hasPassword(url: string): boolean {
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}

const wrongKinds = [
  { begins: /^mailto:/i, what: 'An e-mail address is a contact: put a contact in the sentence.' },
  { begins: /^(tel|sms|callto):/i, what: 'A phone number is a contact: put a contact in the sentence.' },
  {
    begins: /^(file:|[a-z]:\\|\\\\)/i,
    what: 'This file is on a computer of yours, where readers cannot get it. Upload it as a PDF.',
  },
  {
    begins: /^#/,
    what: 'It leads to a place in another document. Choose the page that is meant, or take the link off.',
  },
  { begins: /^\.{0,2}\//, what: 'Choose the page from the list (“Internal link”) and do not write its address.' },
  { begins: /^(javascript|data|vbscript|blob):/i, what: 'It is a program, not a page. Take the link off.' },
];
