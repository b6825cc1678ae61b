import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, localizedPath, type ExportedEntry } from '@ot/shared-types';
import type { PublisherParts } from '@ot/site/publisher/publisher.ts';
import type { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { entryOf, type Counts } from './generate-site.ts';
import { searchOf } from './search-finds.ts';
import { spreadOf, type Spread } from './spread.ts';
import { untilTrue } from './until-true.ts';

/** Milliseconds of the clock and of the processor. */
export interface Took {
  clock: number;
  busy: number;
}

export interface MeasuredTimes extends Spread {
  /** Median of the processor's time, which other programs on the machine hardly change. */
  busy: number;
}

export interface MeasuredChanges {
  /** One text in one language: from Publish in the CMS to the changed words in the web root. */
  text: MeasuredTimes;
  /** Pages that read differently after it. */
  pagesOfText: number;
  /** A new title in all languages. */
  title: MeasuredTimes;
  pagesOfTitle: number;
  /** From Unpublish to the page's absence. */
  unpublish: MeasuredTimes;
  /** From Publish until the search finds the changed words. */
  searchFinds: MeasuredTimes;
  /** From Unpublish until the search does not show the page any more. */
  searchForgets: MeasuredTimes;
}

const times = { text: 10, title: 3, search: 2, unpublish: 8 };
const language = 'pl';

/** What the changes of one turn took. */
export interface Turn {
  text: Took[];
  pagesOfText: number;
  title: Took[];
  pagesOfTitle: number;
  searchFinds: Took[];
  searchForgets: Took[];
  unpublish: Took[];
}

/** One turn of changes that follow each other, on a site that is published, searched and followed. */
export async function measureTurn(site: ChangingSite): Promise<Turn> {
  const text = await repeat(times.text, () => site.changeText());
  const pagesOfText = site.pagesOfLastSet();
  const title = await repeat(times.title, () => site.changeTitle());
  const pagesOfTitle = await site.pagesOfWideSet();
  const searchFinds = await repeat(times.search, () => site.findText());
  const searchForgets = await repeat(times.search, () => site.forgetPage());
  const unpublish = await repeat(times.unpublish, () => site.unpublish());
  return { text, pagesOfText, title, pagesOfTitle, searchFinds, searchForgets, unpublish };
}

/** All turns of a site together. */
export function changesOf(turns: Turn[]): MeasuredChanges {
  const all = (changes: (turn: Turn) => Took[]) => timesOf(turns.flatMap(changes));
  const last = turns.at(-1);
  if (!last) throw new Error('No changes were measured.');
  return {
    text: all(({ text }) => text),
    pagesOfText: last.pagesOfText,
    title: all(({ title }) => title),
    pagesOfTitle: last.pagesOfTitle,
    searchFinds: all(({ searchFinds }) => searchFinds),
    searchForgets: all(({ searchForgets }) => searchForgets),
    unpublish: all(({ unpublish }) => unpublish),
  };
}

/** A site whose advice is changed piece by piece: each round another one, which is translated. */
export class ChangingSite {
  readonly #parts: PublisherParts;
  readonly #cms: FakeCms;
  readonly #counts: Counts;
  readonly #search;
  #number = 0;
  #last: number;
  #changes = 0;

  constructor(parts: PublisherParts, cms: FakeCms, counts: Counts) {
    this.#parts = parts;
    this.#cms = cms;
    this.#counts = counts;
    this.#last = counts.get('advice') ?? 1;
    if (this.#last % 5 === 0) this.#last -= 1;
    this.#search = searchOf(parts.folders.current, language);
  }

  /** Publishes an entry with other words in one language, which alone is newer then, as in the CMS. */
  async changeText(): Promise<Took> {
    const { entry, words } = this.#changed();
    return this.#timeFrom(
      () => {
        this.#cms.publish(entry);
      },
      () => this.#page(entry, language).includes(words),
    );
  }

  async findText(): Promise<Took> {
    const { entry, words } = this.#changed();
    this.#search.prepare();
    const path = pathOf(entry, language);
    return this.#timeFrom(
      () => {
        this.#cms.publish(entry);
      },
      () => this.#search.finds(path, words),
    );
  }

  async changeTitle(): Promise<Took> {
    const number = this.#next();
    const title = `Changed ${this.#changes} times`;
    const entry = entryOf('advice', number, this.#counts, title);
    return this.#timeFrom(
      () => {
        this.#cms.publish(entry);
      },
      () => this.#page(entry, 'en').includes(title),
    );
  }

  /** Published again afterwards: on a small site, pages that lead to the next one would soon be gone, and each round cost less. */
  async unpublish(): Promise<Took> {
    const entry = entryOf('advice', this.#next(), this.#counts);
    const file = this.#file(entry, 'en');
    const took = await this.#timeFrom(
      () => {
        this.#cms.unpublish('advice', entry.id);
      },
      () => !existsSync(file),
    );
    this.#cms.publish(entry);
    await untilTrue(() => existsSync(file) && this.#parts.store.sets.waiting() === 0);
    return took;
  }

  async forgetPage(): Promise<Took> {
    const entry = this.#takeLast();
    this.#search.prepare();
    const path = pathOf(entry, language);
    return this.#timeFrom(
      () => {
        this.#cms.unpublish('advice', entry.id);
      },
      () => !this.#search.finds(path),
    );
  }

  pagesOfLastSet(): number {
    const { sets } = this.#parts.store;
    return sets.get(sets.nextNumber() - 1)?.changedPages ?? 0;
  }

  /** The rest of a wide change is printed in the background. */
  async pagesOfWideSet(): Promise<number> {
    await untilTrue(() => this.#parts.store.sets.waiting() === 0);
    return this.pagesOfLastSet();
  }

  #changed(): { entry: ExportedEntry; words: string } {
    const entry = entryOf('advice', this.#next(), this.#counts);
    const words = `zmienione ${this.#changes}`;
    const updatedAt = new Date().toISOString();
    const polish = entry.languages[language];
    if (!polish) throw new Error(`${entry.id} has no ${language} translation to change.`);
    polish.content = { ...(polish.content as object), updatedAt, summary: `${words}.` };
    return { entry: { ...entry, updatedAt }, words };
  }

  /** Another piece of advice that is translated: each fifth is not (generate-site.ts). On a small site they come again. */
  #next(): number {
    this.#changes += 1;
    do this.#number = 1 + (this.#number % this.#last);
    while (this.#number % 5 === 0);
    return this.#number;
  }

  /** What is taken away is taken from the end, so that it is changed no more. */
  #takeLast(): ExportedEntry {
    const entry = entryOf('advice', this.#last, this.#counts);
    do this.#last -= 1;
    while (this.#last % 5 === 0);
    return entry;
  }

  async #timeFrom(act: () => void, isDone: () => boolean): Promise<Took> {
    const started = performance.now();
    const before = process.cpuUsage();
    act();
    await untilTrue(isDone);
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - started, busy: (user + system) / 1000 };
  }

  #page(entry: ExportedEntry, locale: 'en' | typeof language): string {
    return readFileSync(this.#file(entry, locale), 'utf8');
  }

  #file(entry: ExportedEntry, locale: 'en' | typeof language): string {
    return join(this.#parts.folders.current, fileOf(pathOf(entry, locale)));
  }
}

function pathOf({ slug }: ExportedEntry, locale: 'en' | typeof language): string {
  return localizedPath(`/advice/${slug}`, locale);
}

async function repeat(count: number, measure: () => Promise<Took>): Promise<Took[]> {
  const measured: Took[] = [];
  for (let round = 0; round < count; round += 1) measured.push(await measure());
  return measured;
}

function timesOf(measured: Took[]): MeasuredTimes {
  return { ...spreadOf(measured.map(({ clock }) => clock)), busy: spreadOf(measured.map(({ busy }) => busy)).median };
}
