import type { Locale } from '@ot/shared-types';
import type { Payload } from 'payload';
import type { Found } from './found.ts';
import { ofThisVersion, readRows, toFound } from './read-overview.ts';

/** What readers do not get in a language, though they get the page. */
export interface Missing {
  locale: Locale;
  /** Of all pages and settings. */
  count: number;
  /** The first of them. */
  some: Found[];
}

/** `most`: how many of each language are named. */
export const readMissing = (payload: Payload, languages: readonly Locale[], most: number): Promise<Missing[]> =>
  Promise.all(
    languages.map(async (locale) => {
      const where = { [`missing.${locale}`]: { equals: true } };
      const { totalDocs } = await payload.db.count({ collection: 'overview', where: ofThisVersion(where) });
      const rows = totalDocs > 0 && most > 0 ? await readRows(payload, where, { limit: most }) : [];
      return { locale, count: totalDocs, some: rows.map((row) => toFound(payload, row)) };
    }),
  );
