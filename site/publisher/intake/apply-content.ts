import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  collectionFolders,
  localeCodes,
  type CollectionName,
  type Locale,
  type Refusal,
  type SetEntry,
  type SetReport,
} from '@ot/shared-types';
import {
  changedLanguages,
  keysOfCatalogueChange,
  keysOfEntryChange,
  keysOfGlobalChange,
  keysOfMediaChange,
} from '../dependencies/changed-keys.ts';
import { keys } from '../dependencies/keys.ts';
import { liveLanguagesIn } from '../store/live-languages.ts';
import { allPaths, entryPaths, urgencyOf } from '../addresses/addresses.ts';
import { pathsLeftBehind } from '../addresses/gone-addresses.ts';
import { pathsOfChange, pathsOfGroup } from '../addresses/list-paths.ts';
import type { ChangedCatalogue } from '../store/catalogues.ts';
import type { ContentKind, StoredContent } from '../store/content-store.ts';
import { emptyReport } from '../store/empty-report.ts';
import type { Store } from '../store/store.ts';
import type { StoredEntry, StoredGlobal, StoredMedia } from '../store/stored.ts';
import { markStale } from '../surroundings/stale.ts';

/** Something published as it is from now on; `after` null: published no longer. */
export interface ContentChange {
  kind: ContentKind;
  collection: string;
  id: string;
  after: StoredContent | null;
  refusals: Refusal[];
}

/** Takes in what is published while nothing is printed yet: a full print follows. */
export function fillStore(store: Store, changes: ContentChange[]): void {
  store.together(() => {
    for (const { kind, collection, id, after, refusals } of changes) {
      store.refuse(kind, id, refusals);
      store.content.put(kind, collection, id, after);
    }
  });
}

export interface SetOrigin {
  kind: SetReport['kind'];
  now: Date;
  /** Up to this row of the feed the store is complete afterwards; null: as far as it was. */
  sequence: number | null;
  /** Which row that is. */
  row?: string | null;
}

/** The number of the set, or null where nobody will notice anything; and the keys that changed. */
export interface Applied {
  set: number | null;
  keys: Set<string>;
}

/** What a change touches: pages of its own, and pages that read it. */
interface Touched {
  changed: ContentChange[];
  keys: Set<string>;
  ownPaths: Set<string>;
  catalogues: ChangedCatalogue[];
  /** Whether any content differs now from what it was. */
  canBeUndone: boolean;
}

/**
 * Takes changed content into the store, and asks for every page that shows it to be printed: all in one transaction, so that
 * a publisher killed at any moment has either all of it or none.
 */
export function applyContent(store: Store, changes: ContentChange[], origin: SetOrigin): Applied {
  return store.together(() => {
    // What is different in a catalogue is known only where it is known how it was.
    store.content.prepare();
    const liveBefore = liveLanguagesIn(store.content);
    const set = store.sets.nextNumber();
    const afterSequence = store.cursor() ?? 0;
    const isFromFeed = origin.sequence !== null;
    const touched = putAll(store, changes, { set, liveBefore, isFromFeed });
    if (origin.sequence !== null) store.setCursor(origin.sequence, origin.row ?? null);
    for (const change of touched.catalogues) for (const key of keysOfCatalogueChange(change)) touched.keys.add(key);
    const paths = pathsOf(store, touched, liveBefore);
    for (const path of paths) {
      store.sets.enqueue({ path, urgency: touched.ownPaths.has(path) ? 0 : urgencyOf(path), set });
    }
    if (touched.changed.length === 0) {
      // The row is contained in what went live before it was read. Without a report, editors would be told that it waits.
      if (origin.sequence !== null) store.sets.contains(set - 1, origin.sequence);
      return { set: null, keys: touched.keys };
    }
    const report = reportOf(touched, { ...origin, set, afterSequence, waiting: paths.size });
    store.sets.put(paths.size > 0 ? report : { ...report, pages: store.pages.count(), refusals: store.refusals() });
    store.sets.forgetOldContent();
    return { set, keys: touched.keys };
  });
}

function putAll(
  store: Store,
  changes: ContentChange[],
  context: { set: number; liveBefore: Locale[]; isFromFeed: boolean },
): Touched {
  const touched: Touched = { changed: [], keys: new Set(), ownPaths: new Set(), catalogues: [], canBeUndone: false };
  for (const change of changes) {
    const { kind, collection, id, after } = change;
    if (isHeld(store, change)) continue;
    const before = store.content.read(kind, collection, id);
    // Editors are told of a refusal that comes or goes, also where readers notice nothing.
    if (noteRefusals(store, change)) touched.changed.push(change);
    if (isDeepStrictEqual(before, after)) {
      if (context.isFromFeed) askAgain(store, touched, change, context.liveBefore);
      continue;
    }
    touched.canBeUndone = true;
    store.sets.keepBefore(context.set, { kind, collection, id, value: before });
    const written = writtenIn(store, change);
    touched.catalogues.push(...store.content.put(kind, collection, id, after));
    if (!isDeepStrictEqual(writtenIn(store, change), written))
      touched.keys.add(keys.written(collection as CollectionName));
    touch(store, touched, { change, before, liveBefore: context.liveBefore });
  }
  return touched;
}

/** The languages in which anything of the entry's collection is written. */
function writtenIn({ content }: Store, { kind, collection }: ContentChange): Locale[] {
  return kind === 'entry' ? content.languagesIn(collection as CollectionName) : []; // entries have a collection of the contract
}

/**
 * A row for an entry that reads as before means that its pages are to be tried again: an exception was made, or somebody has
 * pressed Publish once more. Only pages that are refused can come out differently.
 */
function askAgain(store: Store, { changed, ownPaths }: Touched, change: ContentChange, liveBefore: Locale[]): void {
  if (change.kind !== 'entry' || !change.after) return;
  const own = entryPaths(change.after as StoredEntry, liveBefore); // the kind says which of the types it is
  const refused = own.filter((path) => store.refusalsOf('page', path).length > 0);
  if (refused.length > 0 && !changed.includes(change)) changed.push(change);
  for (const path of refused) ownPaths.add(path);
}

/** Keeps what is refused; true where that is something else than before. */
function noteRefusals(store: Store, { kind, id, refusals }: ContentChange): boolean {
  if (isDeepStrictEqual(store.refusalsOf(kind, id), refusals)) return false;
  store.refuse(kind, id, refusals);
  return true;
}

/** Notes what a change touches, by the kind of content. */
function touch(
  store: Store,
  { changed, keys, ownPaths }: Touched,
  { change, before, liveBefore }: { change: ContentChange; before: StoredContent | null; liveBefore: Locale[] },
): void {
  const { kind, after } = change;
  if (!changed.includes(change)) changed.push(change);
  for (const path of pathsLeftBehind(store.content, { kind, before, after }, liveBefore)) ownPaths.add(path);
  const add = (added: string[]) => {
    for (const key of added) keys.add(key);
  };
  switch (kind) {
    case 'entry': {
      // The kind says which of the types it is; the same goes for the kinds below.
      const [old, present] = [before as StoredEntry | null, after as StoredEntry | null];
      add(keysOfEntryChange(old, present));
      for (const path of ownPathsOf(old, present, liveBefore)) ownPaths.add(path);
      if (old?.slug !== present?.slug) markStale(store, 'redirects');
      for (const locale of languagesOfFeeds(old, present)) markStale(store, `feed ${locale}`);
      return;
    }
    case 'global':
      // The name of the service stands in all of them, and languages come and go.
      if (change.id === 'site-settings') for (const locale of localeCodes) markStale(store, `feed ${locale}`);
      return add(keysOfGlobalChange(before as StoredGlobal | null, after as StoredGlobal));
    case 'media':
      return add(keysOfMediaChange(before as StoredMedia | null, after as StoredMedia | null));
    case 'redirect':
      return markStale(store, 'redirects');
  }
}

/** The pages of the entry itself: where it stays at its address, those in languages in which it reads differently. */
function ownPathsOf(old: StoredEntry | null, present: StoredEntry | null, live: Locale[]): string[] {
  const isMoved = old?.slug !== present?.slug;
  const changed = new Set(changedLanguages(old, present));
  const locales = isMoved ? live : live.filter((locale) => changed.has(locale));
  return [old, present].flatMap((entry) => (entry ? entryPaths(entry, locales) : []));
}

/** Feeds name pages, each in the languages into which it is translated. */
function languagesOfFeeds(old: StoredEntry | null, present: StoredEntry | null): Locale[] {
  const collection = (present ?? old)?.collection;
  if (collection === undefined || collectionFolders[collection] === null) return [];
  return changedLanguages(old, present).filter((locale) => old?.languages[locale] ?? present?.languages[locale]);
}

/** Everything that has to be printed. A language that comes or goes brings or takes all its pages. */
function pathsOf(store: Store, touched: Touched, liveBefore: Locale[]): Set<string> {
  const { keys, ownPaths } = touched;
  const paths = new Set([...store.pages.pathsThatRead(keys), ...ownPaths, ...pagesOfLists(store, touched)]);
  const live = liveLanguagesIn(store.content);
  if (isDeepStrictEqual(live, liveBefore)) return paths;
  markStale(store, 'redirects');
  return new Set([...paths, ...allPaths(store.content), ...store.pages.paths()]);
}

/** Pages of lists that may be new: those of a topic come with the topic, or with its advice. */
function pagesOfLists({ content }: Store, { changed, catalogues }: Touched): string[] {
  const live = new Set(liveLanguagesIn(content));
  const topics = changed.filter((change) => change.kind === 'entry' && change.collection === 'topics');
  return [
    ...catalogues.filter(({ locale }) => live.has(locale)).flatMap((change) => pathsOfChange(content, change)),
    ...topics.flatMap(({ id }) =>
      [...live].flatMap((locale) => pathsOfGroup(content, { name: 'advice-of-topic', group: id }, locale)),
    ),
  ];
}

/** Content that an older publisher undid by itself stays so until the CMS publishes something else in its place. */
function isHeld(store: Store, { kind, collection, id, after }: ContentChange): boolean {
  const held = store.sets.held(kind, collection, id);
  if (held === null) return false;
  if (held === fingerprintOf(after)) return true;
  store.sets.release(kind, collection, id);
  return false;
}

function fingerprintOf(value: StoredContent | null): string {
  return value === null ? 'absent' : hash('sha256', JSON.stringify(value));
}

const mostEntries = 100;

function reportOf({ changed, canBeUndone }: Touched, opened: Opened): SetReport {
  const { kind, now, sequence, set, afterSequence, waiting } = opened;
  const entries = changed.filter((change) => change.kind === 'entry').slice(0, mostEntries);
  return {
    ...emptyReport({ set, kind, now, cursor: afterSequence }),
    state: waiting === 0 ? 'live' : 'printing',
    waitingPages: waiting,
    sequence: sequence ?? afterSequence,
    entries: entries.map(({ collection, id }): SetEntry => {
      // Only entries are left, and these have a collection of the contract.
      return { collection: collection as CollectionName, id, paths: [], languages: [] };
    }),
    canBeUndone,
  };
}

type Opened = SetOrigin & {
  set: number;
  afterSequence: number;
  waiting: number;
};
