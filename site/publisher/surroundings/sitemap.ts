import { localeCodes, localeInfo, type Locale } from '@ot/shared-types';
import { standsAlone } from '../../content/catalogues/list-addresses.ts';
import type { PageFacts } from '../store/page-store.ts';
import { spreadEnd, spreadOf } from '../store/spread.ts';
import type { Store } from '../store/store.ts';
import { escapeXml } from './xml.ts';

/** A page of the sitemap. */
export type ListedPage = Pick<PageFacts, 'path' | 'base' | 'locale' | 'modified'>;

/** About so many addresses stand in one file: a changed page rewrites one, whatever the size of the site. */
const pagesPerFile = 250;

/** The number of files that a site of so many listed pages has: 1, 2, 4, 8 … */
export function sitemapFiles(pages: number): number {
  return Math.min(2 ** Math.ceil(Math.log2(Math.max(1, pages / pagesPerFile))), 4096);
}

/** The file that an address stands in, in all its languages. */
export function sitemapFileOf(base: string, files: number): number {
  return Math.floor(spreadOf(base) / (spreadEnd / files));
}

export const sitemapName = (file: number): string => `sitemaps/${file + 1}.xml`;

/** The text of one file of the sitemap. */
export function readSitemap(store: Store, file: number, { files, origin }: { files: number; origin: string }): string {
  const width = spreadEnd / files;
  return urlSet(store.pages.listedInSpread(file * width, (file + 1) * width), origin);
}

/**
 * Addresses with their translations (sitemaps.org; alternates as Google documents them). Only pages whose text is really in
 * the language of their address belong in it.
 */
export function urlSet(pages: ListedPage[], origin: string): string {
  const links = new Map(
    [...Map.groupBy(pages, (page) => page.base)].map(([base, translations]) => [
      base,
      standsAlone(base) ? '' : alternateLinks(translations, origin),
    ]),
  );
  const urls = pages.map((page) => urlElement(page, links.get(page.base) ?? '', origin));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

export function sitemapIndex(files: number, origin: string): string {
  const sitemaps = Array.from({ length: files }, (_, file) => `${origin}/${sitemapName(file)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
}

/** Links to a page in all its languages, which stand the same at each of them; none where it has one language only. */
function alternateLinks(translations: ListedPage[], origin: string): string {
  if (translations.length < 2) return '';
  const inOrder = translations.toSorted((a, b) => localeCodes.indexOf(a.locale) - localeCodes.indexOf(b.locale));
  return inOrder.map(({ locale, path }) => linkElement(locale, path, origin)).join('');
}

function urlElement(page: ListedPage, links: string, origin: string): string {
  const modified = page.modified === null ? '' : `<lastmod>${page.modified}</lastmod>`;
  return `<url><loc>${escapeXml(origin + page.path)}</loc>${modified}${links}</url>`;
}

function linkElement(locale: Locale, path: string, origin: string): string {
  return `<xhtml:link rel="alternate" hreflang="${localeInfo(locale).htmlLang}" href="${escapeXml(origin + path)}"/>`;
}
