import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type Locale } from '@ot/shared-types';
import type { Checked } from '../checking/check-before-live.ts';
import type { Outcome } from '../render/print-to-file.ts';
import type { PageFacts, PageRecord } from '../store/page-store.ts';
import type { Placement, Waiting } from '../store/set-store.ts';
import { countChange } from './count-changes.ts';
import { reportProgress, type ChangedPage } from './report-progress.ts';
import { keepOutcome } from './keep-outcome.ts';
import { place, type Staging } from './staging.ts';
import type { PagesLive, PlacedSet } from './went-live.ts';
import { changedSurroundings, type Around, type Surroundings } from '../surroundings/surroundings.ts';

/** A page that was asked for, what came of it, and the name under which it lies in the staging folder. */
export interface PrintedPage {
  waiting: Waiting;
  outcome: Checked;
  staged: string;
}

export interface SetParts extends Around {
  staging: Staging;
  /** The live web root. */
  root: string;
  /** The full print that the pages belong to. */
  run: number;
  now: Date;
  /** Notes beside the records, in the same transaction, what else is to be known of the pages. */
  note: NotePages;
}

export type NotePages = (pages: PrintedPage[], now: Date) => void;

/**
 * Puts printed pages live as one set: their records, the sitemap and the list of files are written in one transaction; from
 * then on the set is finished whatever happens (`placeRest`). New pages appear before the pages that link to them, and pages
 * that go are taken away last, so that no link leads to a page that is not there yet.
 */
export function commitSet(parts: SetParts, pages: PrintedPage[]): PagesLive {
  const { store } = parts;
  const { number, placements, ...live } = store.together(() => {
    const before = new Map(pages.map(({ outcome }) => [outcome.path, store.pages.get(outcome.path)]));
    // Before the records: these forget which pages had been refused.
    parts.note(pages, parts.now);
    for (const { outcome } of pages) keepOutcome(store, outcome, parts.run);
    const surroundings = changedSurroundings(parts, {
      bases: basesToList(store, before, pages),
      areLast: store.sets.waiting() <= pages.length,
    });
    const placements = placementsOf(parts, pages, { before, surroundings });
    store.sets.begin(placements);
    const number = placements.length > 0 ? countChange(store, parts.now) : null;
    const sets = store.sets.dequeue(pages.map(({ outcome }) => outcome.path));
    const changed = pages.flatMap(({ outcome, waiting }) => changedPage(outcome, waiting, before));
    reportProgress(store, sets, changed, parts.now);
    return { number, placements, changed: changed.map(({ path }) => path), ...searchChanges(before, pages) };
  });
  placeRest(parts);
  const placed = number === null ? null : placedBy(placements, { number, root: parts.root });
  return { what: 'pages', ...live, placed };
}

/** Files below the web root, in the order in which they appeared. */
function placedBy(placements: Placement[], { number, root }: { number: number; root: string }): PlacedSet {
  const isRemoval = (placement: Placement) => placement.staged === null && placement.source === null;
  return {
    number,
    root,
    written: placements.filter((each) => !isRemoval(each)).map((each) => each.file),
    removed: placements.filter(isRemoval).map((each) => each.file),
  };
}

/** Finishes what has been begun, by this publisher or by one before it. */
export function placeRest({ store, staging, root }: Pick<SetParts, 'store' | 'staging' | 'root'>): void {
  const placements = store.sets.placing();
  if (placements.length === 0) return;
  place(staging, root, placements);
  store.together(() => {
    store.sets.end();
  });
}

type Before = Map<string, PageFacts | null>;

/** The files of a set, in the order in which they are put in place. */
function placementsOf(
  parts: SetParts,
  pages: PrintedPage[],
  { before, surroundings }: { before: Before; surroundings: Surroundings },
): Placement[] {
  const inState = (state: Outcome['state']) =>
    pages.filter(({ outcome }) => outcome.state === state).flatMap((page) => pagePlacements(parts, page));
  const removed = [
    ...pages.flatMap(({ outcome }) => removalsOf(parts, outcome, before.get(outcome.path) ?? null)),
    ...surroundings.removed,
  ];
  return [
    ...surroundings.uploads,
    ...inState('new'),
    ...inState('changed'),
    ...Array.from(surroundings.texts, ([file, text], index) => stageText(parts, { file, text, index })),
    ...removed.map((file): Placement => ({ file, staged: null, source: null })),
  ];
}

/** A page, and the same file under its short address. */
function pagePlacements({ staging }: SetParts, { outcome, staged }: PrintedPage): Placement[] {
  if (outcome.state !== 'new' && outcome.state !== 'changed') return [];
  const { path, short } = outcome.record;
  const page: Placement = { file: fileOf(path), staged, source: null };
  if (short === null) return [page];
  const copy = `${staged}-short`;
  rmSync(join(staging.folder, copy), { force: true });
  linkSync(join(staging.folder, staged), join(staging.folder, copy));
  return [page, { file: fileOf(short), staged: copy, source: null }];
}

/** A page that goes takes its short address with it, unless another page of the entry has taken that over. */
function removalsOf({ store }: SetParts, outcome: Outcome, before: PageFacts | null): string[] {
  if (outcome.state !== 'absent' || !before) return [];
  const isFree = before.short !== null && store.pages.pathOfShort(before.short) === null;
  return [fileOf(outcome.path), ...(isFree && before.short !== null ? [fileOf(before.short)] : [])];
}

function stageText(
  { staging }: SetParts,
  { file, text, index }: { file: string; text: string; index: number },
): Placement {
  const staged = `text-${index}`;
  writeFileSync(join(staging.folder, staged), text);
  return { file, staged, source: null };
}

/** Addresses whose lines in the sitemap change. */
function basesToList(store: SetParts['store'], before: Before, pages: PrintedPage[]): Set<string> {
  const lineOf = (page: PageFacts | PageRecord | null) => (page?.isListed ? `listed ${page.modified}` : '');
  const changed = pages.filter(({ outcome }) => {
    if (outcome.state === 'failed') return false;
    const after = outcome.state === 'absent' ? null : store.pages.asKept(outcome.record);
    return lineOf(before.get(outcome.path) ?? null) !== lineOf(after);
  });
  return new Set(changed.flatMap(({ outcome }) => baseOf(outcome, before)));
}

function baseOf(outcome: Outcome, before: Before): string[] {
  if (outcome.state !== 'absent') return [outcome.record.base];
  const known = before.get(outcome.path);
  return known ? [known.base] : [];
}

function searchChanges(before: Before, pages: PrintedPage[]): Pick<PagesLive, 'searched' | 'lost'> {
  const moves = pages.flatMap(({ outcome }) => {
    const { path } = outcome;
    const from = before.get(path)?.searchLanguage ?? null;
    if (outcome.state === 'absent') return [{ path, from, to: null }];
    const isWritten = outcome.state === 'new' || outcome.state === 'changed';
    return isWritten ? [{ path, from, to: outcome.record.searchLanguage }] : [];
  });
  return {
    searched: byLanguage(moves.flatMap(({ path, from, to }) => [...new Set([from, to])].map((of) => ({ path, of })))),
    lost: byLanguage(moves.filter(({ from, to }) => from !== to).map(({ path, from }) => ({ path, of: from }))),
  };
}

function byLanguage(pages: { path: string; of: Locale | null }[]): Map<Locale, string[]> {
  const found = pages.flatMap(({ path, of }) => (of === null ? [] : [{ path, of }]));
  const groups = Map.groupBy(found, ({ of }) => of);
  return new Map([...groups].map(([language, group]) => [language, group.map(({ path }) => path)]));
}

function changedPage(outcome: Outcome, waiting: Waiting, before: Before): ChangedPage[] {
  const { path } = outcome;
  if (outcome.state === 'absent') return before.get(path) ? [{ path, set: waiting.set, change: 'removed' }] : [];
  const isChanged = outcome.state === 'new' || outcome.state === 'changed';
  return isChanged ? [{ path, set: waiting.set, change: 'written' }] : [];
}
