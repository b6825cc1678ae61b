import { localeCodes, sourceLocale } from '@ot/shared-types';
import { goneFolder } from '../surroundings/redirects.ts';
import { securityHeaders } from './headers.ts';

/** What the configurations of all web servers have in common. */

export const madeBy = `# Made by "pnpm --filter @ot/site write-deploy-files" from publisher/serve. Do not edit.`;

export const previewNote = 'Drafts, beside the form in the CMS and for whoever has a link.';

/** The most that a form sends to the preview; the longest page of the site is a twentieth of it. */
export const mostDraftMebibytes = 2;

export const httpsNote =
  'CHANGE, if you like: "; includeSubDomains; preload" after the number binds all sites below this name to HTTPS, for good.';

export const translated = localeCodes.filter((code) => code !== sourceLocale);

/** A regular expression for an address that begins with a language, which it captures as `$1`. */
export const languageFolder = `/(${translated.join('|')})`;

export const searchPages = '^(/[A-Za-z-]+)?/search(\\.html)?$';

/** Pages that say that there is nothing, or nothing any more: they answer nobody who asks for them by name. */
export const notFoundPages = '^(/[A-Za-z-]+)?/4(04|10)(\\.html)?$';

/** An empty file stands there where a page has gone; the address of the page follows. */
export const goneMarks = `/${goneFolder}`;

export const whyGone =
  'A page stands there for hosts that know no more than files. Here the answer itself says that what was there has gone.';

export const capitals = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

export function policy(search: boolean): string {
  return securityHeaders({ search, https: true })['Content-Security-Policy'] ?? '';
}

/** The headers that every answer has, whatever it is. */
export function commonHeaders(): [name: string, value: string][] {
  const headers = Object.entries(securityHeaders({ search: false, https: true }));
  return headers.filter(([name]) => name !== 'Content-Security-Policy');
}
