import { localeCodes, splitPath, type SetReport } from '@ot/shared-types';
import { entryPaths } from '../addresses/addresses.ts';
import type { Store } from '../store/store.ts';

/** A page that reads differently now. */
export interface ChangedPage {
  path: string;
  set: number;
  change: 'written' | 'removed';
}

/** Brings the reports of sets up to what has gone live. */
export function reportProgress(store: Store, sets: Set<number>, changed: ChangedPage[], now: Date): void {
  const refusals = store.refusals();
  for (const set of sets) {
    const report = store.sets.get(set);
    if (!report) continue;
    const waitingPages = store.sets.waitingOf(set);
    const own = changed.filter((page) => page.set === set);
    store.sets.put({
      ...withPages(store, report, own),
      state: waitingPages === 0 ? 'live' : 'printing',
      // The first pages of a set are the urgent ones.
      liveAt: report.liveAt === report.startedAt ? now.toISOString() : report.liveAt,
      pages: store.pages.count(),
      waitingPages,
      refusals,
    });
  }
}

function withPages(store: Store, report: SetReport, pages: ChangedPage[]): SetReport {
  const paths = new Set(pages.map((page) => page.path));
  const languages = new Set([...report.languages, ...[...paths].map((path) => splitPath(path).locale)]);
  return {
    ...report,
    changedPages: report.changedPages + pages.filter((page) => page.change === 'written').length,
    removedPages: report.removedPages + pages.filter((page) => page.change === 'removed').length,
    languages: [...languages],
    entries: report.entries.map((entry) => {
      const own = ownPaths(store, report.set, entry).filter((path) => paths.has(path));
      if (own.length === 0) return entry;
      const all = [...new Set([...entry.paths, ...own])];
      return { ...entry, paths: all, languages: [...new Set(all.map((path) => splitPath(path).locale))] };
    }),
  };
}

/** The addresses of an entry, and those that it had before. */
function ownPaths(store: Store, set: number, { collection, id }: SetReport['entries'][number]): string[] {
  const before = store.sets.beforeOf(set, { kind: 'entry', collection, id });
  return [store.content.entry(collection, id), before].flatMap((entry) =>
    entry && 'slug' in entry ? entryPaths(entry, [...localeCodes]) : [],
  );
}
