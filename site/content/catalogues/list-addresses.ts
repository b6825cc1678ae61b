import { noLetter } from './letter-of.ts';

/** The address of a page of a list that begins at `path`. No entry has a slug with a slash, so none stands there. */
export function pageOfList(path: string, page: number): string {
  return page === 1 ? path : `${path}/page/${page}`;
}

/** The number of a page as its address gives it; null for what no address has, such as `01`, `1` or `x`. */
export function pageNumber(given: string | undefined): number | null {
  return given !== undefined && /^(?:[2-9]|[1-9]\d{1,4})$/.test(given) ? Number(given) : null;
}

/** The address of a letter of the A to Z, without its language. */
export function letterPath(letter: string): string {
  return `/a-to-z/${letterSlug(letter)}`;
}

/** The same in plain letters and digits for every alphabet, so that any web server finds the file. */
function letterSlug(letter: string): string {
  if (letter === noLetter) return 'other';
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  return Array.from(letter, (part) => `u${(part.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
}

/** The letter that an address names, among those that there are. */
export function letterAt(slug: string | undefined, letters: string[]): string | null {
  return letters.find((letter) => letterSlug(letter) === slug) ?? null;
}

/** Whether the page at an address is in one language alone: alphabets differ. */
export function standsAlone(base: string): boolean {
  return base.startsWith('/a-to-z/');
}
