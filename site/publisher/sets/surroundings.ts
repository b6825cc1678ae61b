import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wantedUploads } from '../client/fetch-files.ts';
import { liveLanguagesIn } from '../dependencies/recording-reader.ts';
import type { PublisherFolders } from '../releases/folders.ts';
import type { Placement } from '../store/set-store.ts';
import type { Store } from '../store/store.ts';
import { redirectFiles, redirectsOf } from './redirects.ts';
import { readSitemap, sitemapFileOf, sitemapFiles, sitemapIndex, sitemapName } from './sitemap.ts';
import { isStale, markFresh } from './stale.ts';

/** A file around the pages: its text, or a file to link; null takes it away. */
export interface Surroundings {
  /** Before the pages that refer to them. */
  uploads: Placement[];
  /** After the pages that they name. */
  texts: Map<string, string>;
  removed: string[];
}

const filesSetting = 'sitemap files';
const placedSetting = 'placed uploads';

export interface Around {
  store: Store;
  folders: PublisherFolders;
  origin: string;
}

/** What has to be made anew around pages whose entries in the sitemap changed, and for everything that is stale. */
export function changedSurroundings(around: Around, changedBases: Set<string>): Surroundings {
  const { store } = around;
  const texts = new Map<string, string>();
  const removed = [...changedSitemaps(around, changedBases, texts)];
  if (isStale(store, 'redirects')) addRedirects(store, texts);
  const uploads = isStale(store, 'uploads') ? changedUploads(around) : { placements: [], removed: [] };
  return { uploads: uploads.placements, texts, removed: [...removed, ...uploads.removed] };
}

/** Everything around the pages, for a web root that is new. */
export function allSurroundings(around: Around): Surroundings {
  const { store, origin } = around;
  store.setSetting(filesSetting, '0');
  const texts = new Map([['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`]]);
  changedSitemaps(around, new Set(), texts);
  addRedirects(store, texts);
  return { uploads: changedUploads(around).placements, texts, removed: [] };
}

/** Writes the files of the sitemap that changed; all of them when the site has outgrown their number. Returns those that go. */
function changedSitemaps({ store, origin }: Around, changedBases: Set<string>, texts: Map<string, string>): string[] {
  const before = Number(store.setting(filesSetting) ?? 0);
  if (before > 0 && changedBases.size === 0) return [];
  const files = sitemapFiles(store.pages.listedCount());
  const isSame = files === before;
  const numbers = isSame
    ? new Set([...changedBases].map((base) => sitemapFileOf(base, files)))
    : new Set(Array.from({ length: files }, (_, file) => file));
  for (const file of numbers) texts.set(sitemapName(file), readSitemap(store, file, { files, origin }));
  if (!isSame) texts.set('sitemap.xml', sitemapIndex(files, origin));
  store.setSetting(filesSetting, String(files));
  return Array.from({ length: Math.max(0, before - files) }, (_, index) => sitemapName(files + index));
}

function addRedirects(store: Store, texts: Map<string, string>): void {
  const redirects = redirectsOf(store.content, liveLanguagesIn(store.content));
  for (const [file, text] of redirectFiles(redirects)) texts.set(file, text);
  markFresh(store, 'redirects');
}

/** An upload that could not be fetched yet keeps its last good version. */
function changedUploads({ store, folders }: Around): { placements: Placement[]; removed: string[] } {
  const placed = new Map(readPlaced(store));
  const wanted = new Map(wantedUploads(store.content).map(({ name, stored }) => [name, stored]));
  const placements: Placement[] = [];
  for (const [name, stored] of wanted) {
    const source = join(folders.media, stored);
    if (placed.get(name) === stored || !existsSync(source)) continue;
    placements.push({ file: join('media', name), staged: null, source });
    placed.set(name, stored);
  }
  const gone = [...placed.keys()].filter((name) => !wanted.has(name));
  for (const name of gone) placed.delete(name);
  store.setSetting(placedSetting, JSON.stringify([...placed]));
  if ([...wanted].every(([name, stored]) => placed.get(name) === stored)) markFresh(store, 'uploads');
  return { placements, removed: gone.map((name) => join('media', name)) };
}

function readPlaced(store: Store): [string, string][] {
  // Written above.
  return JSON.parse(store.setting(placedSetting) ?? '[]') as [string, string][];
}
