import { localeInfo, splitPath, type Locale } from '@ot/shared-types';
import type { Address } from '../render/addresses.ts';

/**
 * `sitemap.xml` and one file for each language (sitemaps.org; alternates as Google documents them). Only pages whose text is
 * really in the language of their address belong in it.
 */
export function buildSitemaps(addresses: Address[], origin: string): Map<string, string> {
  const alternates = Map.groupBy(addresses, (address) => splitPath(address.path).path);
  const files = new Map<string, string>();
  for (const [locale, pages] of Map.groupBy(addresses, (address) => address.locale)) {
    files.set(`sitemaps/${locale}.xml`, urlSet(pages, alternates, origin));
  }
  files.set('sitemap.xml', sitemapIndex([...files.keys()], origin));
  return files;
}

function urlSet(pages: Address[], alternates: Map<string, Address[]>, origin: string): string {
  const urls = pages.map((page) => urlElement(page, alternates.get(splitPath(page.path).path) ?? [], origin));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function urlElement(page: Address, alternates: Address[], origin: string): string {
  const modified = page.updatedAt === null ? '' : `<lastmod>${page.updatedAt}</lastmod>`;
  const links =
    alternates.length > 1 ? alternates.map((each) => linkElement(each.locale, each.path, origin)).join('') : '';
  return `<url><loc>${escape(origin + page.path)}</loc>${modified}${links}</url>`;
}

function linkElement(locale: Locale, path: string, origin: string): string {
  return `<xhtml:link rel="alternate" hreflang="${localeInfo(locale).htmlLang}" href="${escape(origin + path)}"/>`;
}

function sitemapIndex(files: string[], origin: string): string {
  const sitemaps = files.map((file) => `<sitemap><loc>${escape(`${origin}/${file}`)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.join('\n')}
</sitemapindex>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
