import type { Refusal } from '@ot/shared-types';
import type { CmsClient } from '../client/cms-client.ts';
import type { PublisherFolders } from '../store/publisher-folders.ts';
import type { Store } from '../store/store.ts';
import type { ChangesWatch } from '../web-root/changes-watch.ts';
import type { FeedPage, FeedRow } from '../client/pages.ts';
import type { Unreadable } from '../client/read-rows.ts';
import { refusalsOf } from './sort-page.ts';
import { readAll, readChanged, readDifferences } from './synchronise.ts';
import { applyContent, fillStore, type ContentChange } from './apply-content.ts';
import { fetchMissing } from '../surroundings/fetch-linked.ts';
import { noteRefusals } from '../store/note-refusals.ts';
import { markStale } from '../surroundings/stale.ts';

/** Longest wait for the change feed, in milliseconds. */
const longestWait = 20_000;
/** Versions say nothing of a CMS that tells the same document in other words; that costs a day at most. */
const hoursBetweenWholeReads = 24;

/** What takes in published content. */
export interface Intake {
  client: CmsClient;
  store: Store;
  /** Uploads are kept there. */
  folders: Pick<PublisherFolders, 'media'>;
  clock: () => Date;
  /** Told which content has changed: what is being printed may have read it before. */
  watch: ChangesWatch;
}

/**
 * Compares the store with what is published, whatever the feed has told. The feed is followed first, and keeps its place.
 * `isWhole`: everything is read, and not only what has another version.
 */
export async function reconcile(intake: Intake, { isWhole: isAsked }: { isWhole: boolean }): Promise<void> {
  const { store, clock } = intake;
  if (store.cursor() === null) return copyEverything(intake);
  noteRefusals(store, 'feed', [], clock());
  await followToItsEnd(intake);
  const isWhole = isAsked || isWholeReadDue(store.settings.get('wholeReadAt'), clock());
  await compare(intake, isWhole ? readAll : readDifferences);
  if (isWhole) noteWholeRead(intake);
}

/** The first copy: a full print follows. */
async function copyEverything(intake: Intake): Promise<void> {
  const { client, store } = intake;
  const { end, nameless } = await readAll(client, store, (changes) => {
    fillStore(store, changes);
  });
  markStale(store, 'redirects');
  store.together(() => {
    store.setCursor(end.last, end.lastRow);
    store.sets.beginAfter(end.set);
  });
  noteRefusals(store, 'rows', nameless, intake.clock());
  noteWholeRead(intake);
}

async function compare(intake: Intake, read: typeof readAll, isOther = false): Promise<void> {
  const { client, store, clock, watch } = intake;
  const sets: number[] = [];
  const take = (changes: ContentChange[]) => {
    const applied = applyContent(store, changes, { kind: 'change', now: clock(), sequence: null });
    if (applied.set !== null) sets.push(applied.set);
    watch.note(applied);
  };
  const { end, nameless } = await read(client, store, take);
  const { last } = end;
  store.together(() => {
    if (isOther || last < (store.cursor() ?? 0)) store.setCursor(last, end.lastRow);
    for (const set of sets) store.sets.contains(set, last);
    // What the other database tells is live, although nothing had to be changed for it.
    if (isOther && sets.length === 0) store.sets.contains(store.sets.nextNumber() - 1, last);
  });
  noteRefusals(store, 'rows', nameless, clock());
  await fetchMissing(intake);
}

function noteWholeRead({ store, clock }: Intake): void {
  store.settings.set('wholeReadAt', clock().toISOString());
}

function isWholeReadDue(last: string | null, now: Date): boolean {
  return last === null || now.getTime() - Date.parse(last) > hoursBetweenWholeReads * 3_600_000;
}

async function followToItsEnd(intake: Intake): Promise<void> {
  const { client, store } = intake;
  for (;;) {
    const page = await client.changesAfter(store.place(), 0);
    if (!page.known) return compare(intake, readAll, true);
    if (page.rows.length + page.unreadable.length === 0) return;
    await takeInPage(intake, page);
  }
}

/** Waits for rows of the feed, and takes them in. `onRows`: some have come and are taken in next. */
export async function followChanges(
  intake: Intake,
  { signal, onRows }: { signal: AbortSignal; onRows: () => void },
): Promise<void> {
  const { client, store } = intake;
  const place = store.place();
  const page = await client.changesAfter(place, longestWait, signal);
  if (signal.aborted) return;
  // A feed that is behind its own past, or has another row in its place, is that of a restored database.
  if (page.last < place.sequence || !page.known) return compare(intake, readAll, true);
  if (page.rows.length > 0) onRows();
  await takeInPage(intake, page);
  // What a row that cannot be read would have told is found by comparing.
  if (page.unreadable.length > 0) await compare(intake, readDifferences);
  await fetchMissing(intake);
}

/** Takes in what can be read, and passes over the rest: a bad row keeps no other one waiting. */
async function takeInPage(intake: Intake, { rows, unreadable, last }: FeedPage): Promise<void> {
  const { store, clock } = intake;
  const before = store.cursor() ?? 0;
  await takeIn(intake, rows);
  if (unreadable.length === 0) return;
  const passed = Math.max(...unreadable.map(({ sequence }) => sequence ?? 0), store.cursor() ?? 0);
  store.together(() => {
    // Where nothing says how far the page reaches, the feed is left as a whole; what it told is found by comparing.
    store.setCursor(passed > before ? passed : last);
  });
  noteRefusals(store, 'feed', unreadable.flatMap(refusalsOfRow), clock());
}

function refusalsOfRow(row: Unreadable): Refusal[] {
  const explain = 'A line of the list of changes was passed over; everything published was compared instead.';
  return refusalsOf(row, row.collection ?? 'changes').map(({ message, field, ...place }) => ({
    ...place,
    field: '(the whole entry)',
    message: `${explain} Line ${row.sequence ?? 'without a number'}, ${field}: ${message}`,
  }));
}

/** Takes rows of the feed into the store. That a set was undone is a row too; what the CMS has published says the rest. */
async function takeIn(intake: Intake, changes: FeedRow[]): Promise<void> {
  const { client, store, clock, watch } = intake;
  const content = await readChanged(client, store, changes);
  const newest = changes.toSorted((a, b) => a.sequence - b.sequence).at(-1);
  if (!newest) return;
  const { sequence, row } = newest;
  watch.note(applyContent(store, content, { kind: 'change', now: clock(), sequence, row }));
}
