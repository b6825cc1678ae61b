import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { fileOf, type Refusal } from '@ot/shared-types';
import { filesForRelease } from '../client/fetch-files.ts';
import { keys } from '../dependencies/keys.ts';
import { addressesOf, liveLocales, type Address } from '../render/addresses.ts';
import type { Bundle } from '../render/bundle.ts';
import { printPage, type Printed } from '../render/print-page.ts';
import { setShownMoment } from '../store/shown-moment.ts';
import type { PageRecord, Store } from '../store/store.ts';
import type { PublisherFolders } from './folders.ts';
import { isRecorded, setRecorded } from './recorded-release.ts';
import { redirectFiles, redirectsOf } from './redirects.ts';
import {
  beginRelease,
  keepOnlyInRelease,
  linkFolderIntoRelease,
  linkIntoRelease,
  liveRelease,
  removeReleaseFile,
  switchTo,
  replaceReleaseFile,
  writeReleaseFile,
  type Draft,
} from './release.ts';
import { buildSitemaps } from './sitemap.ts';

export interface PrintResult {
  release: string;
  folder: string;
  /** All pages of the release. */
  pages: number;
  printed: number;
  changedPages: number;
}

export interface PrintRequest {
  store: Store;
  bundle: Bundle;
  folders: PublisherFolders;
  origin: string;
  now: Date;
  /** Called after every hundred pages. */
  onProgress?: (printed: number, total: number) => void;
}

/**
 * Prints what changed since the live release, as a new release beside it, and switches. Everything is printed when the
 * templates or the origin changed, when nothing is live yet, and when the live release is not the one that the store has
 * recorded: somebody has gone back to an earlier one. Null when nothing needs printing.
 */
export async function printRelease(request: PrintRequest): Promise<PrintResult | null> {
  const { store, bundle, folders, origin, now } = request;
  const live = liveRelease(folders);
  const templates = `${bundle.fingerprint} ${origin}`;
  const everything = live === null || store.setting('templates') !== templates || !isRecorded(store, live);
  const pending = store.pending();
  const addresses = addressesOf(store.content);
  const known = store.pageHashes();
  const wanted = everything ? addresses : addressesToPrint(addresses, known, store.pathsThatRead(pending));
  const gone = pathsGone(addresses, known);
  if (!everything && pending.length === 0 && wanted.length === 0 && gone.length === 0) return null;

  const draft = beginRelease(folders, now, everything ? null : live);
  const printed = await printAll(request, draft, wanted, live);
  for (const path of [...gone, ...printed.absent.map((page) => page.path)]) removeReleaseFile(draft, fileOf(path));
  const standing = addresses.filter((address) => existsSync(join(draft.folder, fileOf(address.path))));
  const listed = listedPaths(store.listedPaths(), printed.records);
  const inSitemap = standing.filter((address) => listed.has(address.path));
  writeSurroundings(request, draft, inSitemap);
  const folder = switchTo(folders, draft);
  store.together(() => {
    if (live === null) store.forgetAllPages();
    for (const record of [...printed.records, ...printed.absent]) store.recordPage(record);
    for (const { path, reads, refusal } of printed.failed) store.recordFailedPage(path, reads, refusal);
    for (const path of gone) store.forgetPage(path);
    store.clearPending(pending);
    setRecorded(store, folder);
    store.setSetting('templates', templates);
    if (everything || pending.includes(keys.time())) setShownMoment(store, now);
  });
  const changedPages = printed.records.filter((record) => known.get(record.path) !== record.hash).length + gone.length;
  return { release: draft.id, folder, pages: standing.length, printed: wanted.length, changedPages };
}

/** Pages that read something changed, and pages that have never been printed. */
function addressesToPrint(addresses: Address[], known: Map<string, string>, affected: Set<string>): Address[] {
  return addresses.filter(({ path }) => affected.has(path) || !known.has(path));
}

function pathsGone(addresses: Address[], known: Map<string, string>): string[] {
  const present = new Set(addresses.map((address) => address.path));
  return [...known.keys()].filter((path) => !present.has(path));
}

/** What stands in the sitemap after these pages have been printed. */
function listedPaths(before: Set<string>, printed: PageRecord[]): Set<string> {
  const listed = new Set(before);
  for (const { path, isListed } of printed) {
    if (isListed) listed.add(path);
    else listed.delete(path);
  }
  return listed;
}

interface PrintedPages {
  records: PageRecord[];
  absent: PageRecord[];
  failed: { path: string; reads: string[]; refusal: Refusal }[];
}

async function printAll(
  request: PrintRequest,
  draft: Draft,
  addresses: Address[],
  live: string | null,
): Promise<PrintedPages> {
  const pages: PrintedPages = { records: [], absent: [], failed: [] };
  for (const [index, address] of addresses.entries()) {
    const printed = await printPage(request.bundle.render, request.store.content, address, request);
    keepPrinted(printed, draft, live, pages);
    // Printing waits for nothing by itself: without a pause, signals and connections would wait for its end.
    if ((index + 1) % 20 === 0) await letOthersRun();
    if ((index + 1) % 100 === 0) request.onProgress?.(index + 1, addresses.length);
  }
  return pages;
}

function keepPrinted(printed: Printed, draft: Draft, live: string | null, pages: PrintedPages): void {
  const { path, locale } = printed.address;
  switch (printed.state) {
    case 'printed':
      replaceReleaseFile(draft, fileOf(path), printed.html);
      pages.records.push({ ...printed, path, searchLanguage: printed.isSearched ? locale : null });
      return;
    case 'absent':
      pages.absent.push({ path, hash: '', searchLanguage: null, isListed: false, reads: printed.reads });
      return;
    case 'failed':
      pages.failed.push({ path, reads: printed.reads, refusal: printed.refusal });
      if (live !== null) keepLastGood(draft, live, fileOf(path));
  }
}

function keepLastGood(draft: Draft, live: string, file: string): void {
  const lastGood = join(live, file);
  if (existsSync(lastGood)) linkIntoRelease(draft, lastGood, file);
}

/** Everything around the pages: assets, uploads, sitemaps, redirects, and the search indexes as they were. */
function writeSurroundings({ bundle, folders, store, origin }: PrintRequest, draft: Draft, listed: Address[]): void {
  const live = liveRelease(folders);
  const locales = liveLocales(store.content);
  // Assets of the release before stay for readers who still have one of its pages open.
  if (live !== null) linkFolderIntoRelease(draft, join(live, '_astro'), '_astro');
  if (live !== null) linkFolderIntoRelease(draft, join(live, 'pagefind'), 'pagefind');
  keepOnlyInRelease(draft, 'pagefind', new Set(locales));
  linkFolderIntoRelease(draft, bundle.assetsFolder, '.');
  linkUploads(draft, store, folders, live);
  const files = [...buildSitemaps(listed, origin), ...redirectFiles(redirectsOf(store.content, locales))];
  removeReleaseFile(draft, 'sitemaps');
  for (const [file, text] of files) writeReleaseFile(draft, file, text);
  writeReleaseFile(draft, 'robots.txt', `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`);
}

/** An upload that could not be fetched yet keeps its last good version. */
function linkUploads(draft: Draft, store: Store, folders: PublisherFolders, live: string | null): void {
  removeReleaseFile(draft, 'media');
  for (const { name, stored } of filesForRelease(store.content)) {
    const file = join('media', name);
    const sources = [join(folders.media, stored), ...(live === null ? [] : [join(live, file)])];
    const source = sources.find((each) => existsSync(each));
    if (source !== undefined) linkIntoRelease(draft, source, file);
  }
}
