import { existsSync, linkSync, mkdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keyOf, type PublishedVersion } from '@ot/cms/backup/compare-published.ts';
import type { Settled } from '@ot/cms/backup/settled.ts';
import { entryPath, fileOf, isCollectionName, localeCodes, type Locale } from '@ot/shared-types';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';

/** What the publisher's store says of the site: read as rows, because a store of another version is still a copy. */
export interface NewerCopy {
  published: PublishedVersion[];
  refused: string[];
}

/** Null where there is no store, or none that has seen more of the feed than the backup. */
export function readNewerCopy(dataDir: string, lastChange: number): NewerCopy | null {
  return readStore(dataDir, (store) => {
    const cursor = store.prepare("select value from settings where name = 'cursor'").get()?.['value'];
    if (!(Number(cursor) > lastChange)) return null;
    const published = store
      .prepare("select kind, collection, id, updated_at as updatedAt from content where kind <> 'redirect'")
      .all()
      // The columns are text, and `kind` one of the words by which they were written.
      .map((row) => ({ ...row }) as unknown as PublishedVersion);
    const refused = store
      .prepare("select distinct kind, collection, subject as id from refusals where kind in ('entry', 'media')")
      .all()
      .map((row) => keyOf({ ...row } as unknown as PublishedVersion));
    return { published, refused };
  });
}

/** An entry as the site had it, in all its languages. */
export interface KeptEntry extends PublishedVersion {
  title: string;
  content: unknown;
}

/** Keeps what the restored CMS has not: the words as a file, and the pages as readers had them. */
export function keepNewer(dataDir: string, folder: string, settled: Settled): KeptEntry[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lost = [...settled.new, ...settled.changed];
  const entries = readStore(dataDir, (store) => lost.map((each) => readEntry(store, each))) ?? [];
  writeFileSync(join(folder, 'published-since.json'), JSON.stringify(entries, null, 2));
  for (const entry of entries) keepPages(dataDir, join(folder, 'pages'), entry);
  return entries;
}

function readEntry(store: DatabaseSync, version: PublishedVersion): KeptEntry {
  const { kind, collection, id } = version;
  const find = store.prepare('select json from content where kind = ? and collection = ? and id = ?');
  const content: unknown = JSON.parse(String(find.get(kind, collection, id)?.['json'] ?? 'null'));
  return { ...version, title: titleOf(content) ?? id, content };
}

/** English is the source, and always there. */
function titleOf(content: unknown): string | null {
  const { languages } = (content ?? {}) as {
    languages?: Partial<Record<Locale, { content?: Record<string, unknown> }>>;
  };
  const english = languages?.en?.content;
  const title = english?.['title'] ?? english?.['term'] ?? english?.['name'] ?? english?.['filename'];
  return typeof title === 'string' ? title : null;
}

function keepPages(dataDir: string, folder: string, { collection, content }: KeptEntry): void {
  const { slug } = (content ?? {}) as { slug?: string };
  if (!isCollectionName(collection) || slug === undefined) return;
  for (const locale of localeCodes) {
    const file = fileOf(entryPath({ collection, slug }, locale));
    const page = join(publisherFolders(dataDir).current, file);
    if (!existsSync(page)) continue;
    const kept = join(folder, file);
    mkdirSync(dirname(kept), { recursive: true });
    if (!existsSync(kept)) keepFile(page, kept);
  }
}

/** The publisher never writes into a page, it puts another in its place. */
function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function readStore<Result>(dataDir: string, read: (store: DatabaseSync) => Result): Result | null {
  const file = publisherFolders(dataDir).store;
  if (!existsSync(file)) return null;
  const store = new DatabaseSync(file, { readOnly: true });
  try {
    return read(store);
  } catch {
    // A damaged copy says nothing; the publisher makes it again.
    return null;
  } finally {
    store.close();
  }
}
