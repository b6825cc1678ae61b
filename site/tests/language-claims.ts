import { join } from 'node:path';
import { filesOf } from './publishing.ts';

/** Where the pages of a web root disagree about the languages in which a page is written; empty where all is well. */
export function contradictionsIn(webRoot: string): string[] {
  const files = filesOf(webRoot);
  const listed = sitemapOf([...files].filter(([name]) => name.startsWith('sitemaps/')).map(([, text]) => text));
  const pages = [...files]
    .filter(([name]) => name.endsWith('.html') && !/(^|\/)r\//.test(name))
    .map(([, html]) => pageOf(html));
  const own = new Map(pages.filter(({ isOwn }) => isOwn).map((page) => [page.canonical, page]));
  return pages.flatMap((page) => [
    ...page.alternates
      .filter((href) => !own.get(href)?.alternates.includes(page.canonical))
      .map((href) => `${page.address}: names ${href}, which does not name it`),
    ...(page.isOwn || page.alternates.length === 0
      ? []
      : [`${page.address}: names others from an address that is not its own`]),
    ...differences(`${page.address}: links to other languages`, page.links, page.isOwn ? page.alternates : page.links),
    // The search page is a tool and no text: it stands in no sitemap.
    ...(page.isOwn && !page.isHidden && !page.canonical.endsWith('/search')
      ? differences(`${page.address}: sitemap`, listed.get(page.canonical) ?? ['not there'], page.alternates)
      : []),
  ]);
}

function differences(where: string, found: string[], expected: string[]): string[] {
  const [a, b] = [found.toSorted().join(' '), expected.toSorted().join(' ')];
  return a === b ? [] : [`${where}: ${a} and not ${b}`];
}

interface ClaimedPage {
  address: string;
  canonical: string;
  /** Whether the page's own address is that of its text. */
  isOwn: boolean;
  isHidden: boolean;
  /** Addresses in other languages, and its own, where it names any. */
  alternates: string[];
  links: string[];
}

function pageOf(html: string): ClaimedPage {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? '';
  const { origin } = new URL(canonical);
  const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const alternates = [...head.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  const own = alternates.find(([, code]) => code === language)?.[2];
  const nav = /<nav class="languages"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  const links = [...nav.matchAll(/<a href="([^"]+)" rel="alternate"/g)].map(
    ([, href]) => origin + (href ?? '').replace(/^\/$/, '/'),
  );
  const prefix = language === 'en-GB' ? '/' : `/${language}`;
  const { pathname } = new URL(canonical);
  const isOwn =
    language === 'en-GB'
      ? !/^\/(?:[a-z]{2}|zh-Hans)(?:\/|$)/.test(pathname)
      : pathname === prefix || pathname.startsWith(`${prefix}/`);
  return {
    address: `${pathname} (${language})`,
    canonical,
    isOwn,
    isHidden: /<meta name="robots" content="[^"]*noindex/.test(head),
    alternates: alternates.filter(([, code]) => code !== 'x-default').map(([, , href]) => href ?? ''),
    links: links.length === 0 || own === undefined ? links : [...links, own],
  };
}

function sitemapOf(files: string[]): Map<string, string[]> {
  const urls = files.flatMap((text) => [...text.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)]);
  return new Map(
    urls.map(([, address = '', rest = '']) => [
      address,
      [...rest.matchAll(/hreflang="[^"]+" href="([^"]+)"/g)].map(([, href]) => href ?? ''),
    ]),
  );
}

/** The web root of a system that runs. */
export const liveRoot = (dataDir: string): string => join(dataDir, 'site', 'current');
