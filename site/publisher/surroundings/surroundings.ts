import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedPath, localeCodes, type Locale } from '@ot/shared-types';
import { liveLanguagesIn } from '../store/live-languages.ts';
import type { PublisherFolders } from '../store/publisher-folders.ts';
import type { Placement } from '../store/set-store.ts';
import type { Store } from '../store/store.ts';
import { feedOf } from './feed.ts';
import { changedFiles } from './place-files.ts';
import { goneFilesOf, parseRedirects, redirectFiles, redirectsOf } from './redirects.ts';
import { readSitemap, sitemapFileOf, sitemapFiles, sitemapIndex, sitemapName } from './sitemap.ts';
import { isStale, markFresh, staleFeeds } from './stale.ts';

/** A file around the pages: its text, or a file to link; null takes it away. */
export interface Surroundings {
  /** Before the pages that refer to them. */
  uploads: Placement[];
  /** After the pages that they name. Made one by one: those of a large site together would fill hundreds of megabytes. */
  texts: Iterable<[file: string, text: string]>;
  removed: string[];
}

export interface Around {
  store: Store;
  folders: PublisherFolders;
  origin: string;
}

interface ChangedPages {
  /** Addresses whose lines in the sitemap change. */
  bases: Set<string>;
  /** Whether nothing else waits to be printed. Until then a feed could lead to a page that is not there yet. */
  areLast: boolean;
}

/** What has to be made anew around changed pages, and for everything that is stale. */
export function changedSurroundings(around: Around, { bases, areLast }: ChangedPages): Surroundings {
  const { store } = around;
  const sitemaps = changedSitemaps(around, bases);
  const feeds = areLast ? changedFeeds(around, staleFeeds(store)) : { texts: [], removed: [] };
  const redirects = isStale(store, 'redirects') ? redirectTexts(store) : new Map<string, string>();
  const uploads = changedFiles(around);
  return {
    uploads: uploads.placements,
    texts: oneByOne(sitemaps.texts, feeds.texts, redirects),
    removed: [...sitemaps.removed, ...feeds.removed, ...uploads.removed, ...backAgain(around, redirects)],
  };
}

/** Everything around the pages, for a web root that is new. */
export function allSurroundings(around: Around): Surroundings {
  const { store, origin } = around;
  store.settings.set('sitemapFiles', 0);
  const robots: [string, string] = ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`];
  const sitemaps = changedSitemaps(around, new Set());
  return {
    uploads: changedFiles(around).placements,
    texts: oneByOne([robots], sitemaps.texts, changedFeeds(around, localeCodes).texts, redirectTexts(store)),
    removed: [],
  };
}

function* oneByOne<Item>(...parts: Iterable<Item>[]): Iterable<Item> {
  for (const part of parts) yield* part;
}

type Texts = Surroundings['texts'];

/** The files of the sitemap that changed; all of them when the site has outgrown their number. */
function changedSitemaps({ store, origin }: Around, changedBases: Set<string>): { texts: Texts; removed: string[] } {
  const before = store.settings.count('sitemapFiles');
  if (before > 0 && changedBases.size === 0) return { texts: [], removed: [] };
  const files = sitemapFiles(store.pages.listedCount());
  const isSame = files === before;
  const numbers = isSame
    ? new Set([...changedBases].map((base) => sitemapFileOf(base, files)))
    : Array.from({ length: files }, (_, file) => file);
  store.settings.set('sitemapFiles', files);
  const removed = Array.from({ length: Math.max(0, before - files) }, (_, index) => sitemapName(files + index));
  return { texts: sitemapTexts({ store, origin }, { numbers, files, isSame }), removed };
}

function* sitemapTexts(
  { store, origin }: Pick<Around, 'store' | 'origin'>,
  { numbers, files, isSame }: { numbers: Iterable<number>; files: number; isSame: boolean },
): Texts {
  for (const file of numbers) yield [sitemapName(file), readSitemap(store, file, { files, origin })];
  if (!isSame) yield ['sitemap.xml', sitemapIndex(files, origin)];
}

/** The feeds of these languages; that of a language that the site does not offer goes. */
function changedFeeds(
  { store, origin, folders }: Around,
  locales: readonly Locale[],
): { texts: [string, string][]; removed: string[] } {
  const live = liveLanguagesIn(store.content);
  const [offered, others] = [
    locales.filter((code) => live.includes(code)),
    locales.filter((code) => !live.includes(code)),
  ];
  for (const locale of locales) markFresh(store, `feed ${locale}`);
  return {
    texts: offered.map((locale) => [feedFile(locale), feedOf(store.content, locale, origin)]),
    removed: others.map(feedFile).filter((file) => existsSync(join(folders.current, file))),
  };
}

const feedFile = (locale: Locale): string => feedPath(locale).slice(1);

function redirectTexts(store: Store): Map<string, string> {
  markFresh(store, 'redirects');
  const redirects = redirectsOf(store.content, liveLanguagesIn(store.content));
  return new Map([...redirectFiles(redirects), ...goneFilesOf(redirects).map((file) => [file, ''] as const)]);
}

/** Signs that an address has gone which do not hold any more; none where the redirects are as they were. */
function backAgain({ folders }: Around, texts: Map<string, string>): string[] {
  const live = join(folders.current, '_redirects');
  if (texts.size === 0 || !existsSync(live)) return [];
  return goneFilesOf(parseRedirects(readFileSync(live, 'utf8'))).filter((file) => !texts.has(file));
}
