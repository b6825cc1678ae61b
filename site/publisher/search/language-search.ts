import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locale } from '@ot/shared-types';
import type { PublishedSearch } from '../../src/browser/published-search.ts';
import {
  indexesOf,
  noteIndex,
  readContents,
  removeIndex,
  withPart,
  writeContents,
  type BuiltIndex,
  type Contents,
  type PagesInIndex,
  type Part,
} from './contents.ts';
import { BuilderDied, type IndexBuilder, type IndexOrder, type PageFile } from './index-builder.ts';
import { pagefindVersion } from './pagefind-version.ts';
import { partOf, partsWithPages, planIndexes, withGone, type IndexedPage, type Plan } from './plan-indexes.ts';
import { SearchedPages, type SearchPages } from './searched-pages.ts';

/** Readers who have the search page open go on using the indexes that it knows. */
const graceMilliseconds = 3_600_000;

/** A file for the web root, and where it is on disk. */
export interface SearchFile {
  file: string;
  source: string;
}

export interface SearchFiles {
  /** In the order in which they must be placed: the last one, `state.json`, sends readers to the others. */
  place: SearchFile[];
  /** Folders of the web root that no reader needs any more. */
  remove: string[];
}

/** Builds a main index when its turn comes. */
export type BuildLater = (locale: Locale, build: (builder: IndexBuilder) => Promise<void>) => void;

export interface LanguageOptions {
  folder: string;
  locale: Locale;
  /** The builder that is kept ready for recent changes. */
  quick: IndexBuilder;
  buildLater: BuildLater;
  say: (message: string) => void;
  now: () => number;
}

/** The search of one language. */
export interface LanguageSearch {
  update(pages: SearchPages): Promise<SearchFiles | null>;
  hideGone(paths: string[]): Promise<void>;
  files(placed: string | null): SearchFile[];
}

export function languageSearch(options: LanguageOptions): LanguageSearch {
  const search = new Language(options);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(run: () => Result | Promise<Result>): Promise<Result> => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    update: (pages) => inTurn(() => search.update(pages)),
    hideGone: (paths) =>
      inTurn(() => {
        search.hideGone(paths);
      }),
    files: (placed) => search.files(placed),
  };
}

class Language {
  readonly #options: LanguageOptions;
  readonly #folder: string;
  #contents: Contents;
  #isBuilding = false;
  readonly #pages = new SearchedPages();

  constructor(options: LanguageOptions) {
    this.#options = options;
    this.#folder = join(options.folder, options.locale);
    const { contents, damage } = readContents(this.#folder);
    if (damage !== null) options.say(`${damage} Search (${options.locale}) is built again.`);
    this.#contents = contents;
  }

  async update(pages: SearchPages): Promise<SearchFiles | null> {
    const looked = this.#pages.look(pages);
    const { fileOf } = pages;
    // A main index that is finished while this runs is placed by the next update: the plan is made for these.
    const { mains } = this.#contents;
    const plan = planIndexes(looked, this.#contents);
    this.#pages.noteDiffering(plan.differing);
    const before = this.#stateText();
    const engine = await this.#engine();
    const recent = plan.recent ? await this.#indexOf('recent', plan.recent, fileOf) : this.#contents.recent;
    const latest = await this.#indexOf('latest', plan.latest, fileOf);
    Object.assign(this.#contents, { recent, latest });
    // Pagefind cannot search an index without pages: all of them had gone when it was made.
    const indexes = indexesOf({ mains, recent, latest })
      .map(toPublished)
      .filter((index) => index.pages > 0);
    const state: PublishedSearch = { engine, indexes, stale: plan.stale };
    const text = this.#writeState(state);
    const remove = this.#retire(foldersOfState(text));
    writeContents(this.#folder, this.#contents);
    this.#buildLater(plan, { hashes: looked.hashes, fileOf });
    return text === before && remove.length === 0 ? null : { place: this.#placed(before), remove };
  }

  /** Pages that have gone are not shown from now on, whatever the indexes still hold. */
  hideGone(paths: string[]): void {
    const before = this.#stateText();
    if (before === null) return;
    const state = JSON.parse(before) as PublishedSearch; // written by this module
    const stale = withGone(state.stale, indexesOf(this.#contents), paths);
    if (stale !== state.stale) this.#writeState({ ...state, stale });
  }

  files(placed: string | null): SearchFile[] {
    const state = this.#stateText();
    return state === null || state === placed ? [] : this.#placed(placed);
  }

  /** A page-less index for the script and WebAssembly: they stay the same, and in readers' caches, when indexes change. */
  async #engine(): Promise<string> {
    const folder = nameOf(['engine', pagefindVersion, this.#tag('engine')]);
    if (existsSync(join(this.#folder, folder))) return folder;
    const file = join(this.#folder, 'engine.html');
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(file, '<html><body data-pagefind-body>-0</body></html>');
    await this.#quickly({
      folder: join(this.#folder, folder),
      tag: this.#tag('engine'),
      pages: [{ path: '/', file }],
    });
    rmSync(file);
    return folder;
  }

  /** An index of changes; the one that is there where it holds the same. */
  async #indexOf(
    name: 'recent' | 'latest',
    pages: IndexedPage[],
    fileOf: SearchPages['fileOf'],
  ): Promise<BuiltIndex | null> {
    if (pages.length === 0) return null;
    const folder = nameOf([pagefindVersion, name, pages]);
    const present = this.#contents[name];
    if (present?.folder === folder) return present;
    const order = { folder: join(this.#folder, folder), tag: this.#tag(name), pages: filesOf(pages, fileOf) };
    const built = { folder, tag: order.tag, part: null, pages: held(await this.#quickly(order), pages) };
    noteIndex(this.#folder, built);
    return built;
  }

  /** Builds with the process that is kept ready; one that has died is replaced once. */
  async #quickly(order: IndexOrder) {
    mkdirSync(this.#folder, { recursive: true });
    try {
      return await this.#options.quick.build(order);
    } catch (error) {
      if (!(error instanceof BuilderDied)) throw error;
      this.#options.say(`${error.message} It is started again.`);
      return this.#options.quick.build(order);
    }
  }

  #buildLater({ rebuild }: Plan, given: PagesToIndex): void {
    if (rebuild === null || this.#isBuilding) return;
    this.#isBuilding = true;
    this.#options.buildLater(this.#options.locale, async (builder) => {
      try {
        await this.#buildPart(rebuild, given, builder);
      } finally {
        this.#isBuilding = false;
      }
    });
  }

  /** Takes the pages as they are when its turn comes. */
  async #buildPart(part: Part, { hashes, fileOf }: PagesToIndex, builder: IndexBuilder): Promise<void> {
    const inPart = [...hashes.keys()]
      .filter((path) => partOf(path, part.of) === part.number)
      .sort()
      .map((path) => ({ path, hash: hashes.get(path) ?? '' }));
    const folder = nameOf([pagefindVersion, part, inPart]);
    const tag = this.#tag(`${part.number}of${part.of}`);
    const order = { folder: join(this.#folder, folder), tag, pages: filesOf(inPart, fileOf) };
    const built = { folder, tag, part, pages: held(await builder.build(order), inPart) };
    noteIndex(this.#folder, built);
    const wanted = partsWithPages(hashes.keys(), part.of);
    this.#pages.forgetDiffering();
    this.#contents = withPart(this.#contents, built, wanted);
    writeContents(this.#folder, this.#contents);
  }

  /** Notes the folders that readers are not sent to any more, and takes away those whose readers must have gone. */
  #retire(shown: string[]): string[] {
    const used = new Set([...shown, ...indexesOf(this.#contents).map((index) => index.folder)]);
    const now = this.#options.now();
    const since = new Map(this.#contents.retired.map(({ folder, at }) => [folder, at]));
    const retired = foldersIn(this.#folder)
      .filter((folder) => !used.has(folder))
      .map((folder) => ({ folder, at: since.get(folder) ?? now }));
    const old = retired.filter(({ at }) => now - at > graceMilliseconds);
    for (const { folder } of old) removeIndex(this.#folder, folder);
    this.#contents.retired = retired.filter((each) => !old.includes(each));
    return old.map(({ folder }) => this.#inWebRoot(folder));
  }

  /** The files of all indexes that the state before did not know, and the state. */
  #placed(before: string | null): SearchFile[] {
    const folders = foldersOfState(this.#stateText());
    const known = new Set(foldersOfState(before));
    const files = folders
      .filter((folder) => !known.has(folder))
      .flatMap((folder) => filesIn(join(this.#folder, folder)));
    return [...files, join(this.#folder, 'state.json')].map((source) => ({
      file: this.#inWebRoot(relative(this.#folder, source)),
      source,
    }));
  }

  #writeState(state: PublishedSearch): string {
    const text = JSON.stringify(state);
    writeFileSync(join(this.#folder, 'state.json.new'), text);
    renameSync(join(this.#folder, 'state.json.new'), join(this.#folder, 'state.json'));
    return text;
  }

  #stateText(): string | null {
    const file = join(this.#folder, 'state.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  #inWebRoot(name: string): string {
    return join('pagefind', this.#options.locale, name);
  }

  /** A tag in the language for its stemming, with a private part that no other index has (RFC 5646, 2.2.7). */
  #tag(name: string): string {
    return `${this.#options.locale.toLowerCase()}-x-${name}`;
  }
}

interface PagesToIndex {
  hashes: Map<string, string>;
  fileOf: SearchPages['fileOf'];
}

function filesOf(pages: IndexedPage[], fileOf: SearchPages['fileOf']): PageFile[] {
  return pages.map(({ path }) => ({ path, file: fileOf(path) }));
}

/** What an index holds. A page that had gone when it was read is not in it. */
function held(
  found: { url: string; id: string; filters: Record<string, string[]> }[],
  pages: IndexedPage[],
): PagesInIndex {
  const hashes = new Map(pages.map(({ path, hash }) => [path, hash]));
  return Object.fromEntries(found.map(({ url, id, filters }) => [url, { hash: hashes.get(url) ?? '', id, filters }]));
}

function toPublished({ folder, tag, pages }: BuiltIndex): PublishedSearch['indexes'][number] {
  return { folder, tag, pages: Object.keys(pages).length };
}

function nameOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

function foldersOfState(text: string | null): string[] {
  if (text === null) return [];
  // Written by this module.
  const { engine, indexes } = JSON.parse(text) as PublishedSearch;
  return [engine, ...indexes.map((index) => index.folder)];
}

function foldersIn(folder: string): string[] {
  const items = readdirSync(folder, { withFileTypes: true });
  return items.filter((item) => item.isDirectory() && !item.name.endsWith('.building')).map((item) => item.name);
}

function filesIn(folder: string): string[] {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
}
