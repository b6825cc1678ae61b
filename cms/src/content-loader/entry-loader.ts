import { collectionNames, type CollectionName } from '@ot/shared-types';
import type { PayloadRecord } from '../payload/payload-record.ts';
import type { CmsDocuments } from './cms-documents.ts';
import { type KnownDocument, type Status } from './cms-documents.ts';
import type { ContentFile } from './content-file.ts';
import { keyOf, type ContentUnit } from './content-folder.ts';
import { ContentFault, ProblemList } from './content-problem.ts';
import { keepRowIds } from './keep-row-ids.ts';
import type { LoadReport } from './load-report.ts';
import { problemsOf } from './problems-of.ts';
import { toPayloadData } from './to-payload-data.ts';
import { toTranslationData } from './translation-data.ts';

export interface LoadOptions {
  documents: CmsDocuments;
  report: LoadReport;
  /** Replaces what is there with the files. Otherwise the loader adds what is missing and touches nothing else. */
  overwrite: boolean;
}

/** A unit whose document is in the CMS. */
interface Loaded {
  data: PayloadRecord;
  known: KnownDocument;
  /** Whether this load wrote the document, so that the files are what it holds. */
  written: boolean;
}

/**
 * Loads entries in the order in which they lead to each other. Where they lead in a circle, one of them gets a place
 * holder first, which is filled when its turn comes; a load that is killed leaves place holders that the next one fills.
 */
export class EntryLoader {
  readonly #options: LoadOptions;
  readonly #units: Map<string, ContentUnit>;
  readonly #known = new Map<string, KnownDocument>();
  readonly #begun = new Set<string>();

  constructor(units: ContentUnit[], options: LoadOptions) {
    this.#options = options;
    this.#units = new Map(units.map((unit) => [keyOf(unit.english.folder, unit.english.slug), unit]));
  }

  async loadAll(onCollection: (collection: CollectionName) => void): Promise<void> {
    for (const collection of collectionNames) {
      for (const [slug, known] of await this.#options.documents.known(collection))
        this.#known.set(keyOf(collection, slug), known);
    }
    for (const collection of collectionNames) {
      const units = [...this.#units.values()].filter((unit) => unit.english.folder === collection);
      for (const unit of units) await this.#load(collection, unit);
      if (units.length > 0) onCollection(collection);
    }
  }

  /** The id of an entry that is in the CMS by now. */
  idOf(collection: CollectionName, slug: string): string {
    const known = this.#known.get(keyOf(collection, slug));
    if (known) return known.id;
    throw new ContentFault(
      `There is no ${collection} entry "${slug}". Correct the name, or add ${collection}/${slug}.yaml.`,
    );
  }

  async #load(collection: CollectionName, unit: ContentUnit): Promise<void> {
    const key = keyOf(collection, unit.english.slug);
    if (this.#begun.has(key)) return;
    this.#begun.add(key);
    await this.#prepareReferences(collection, [unit.english, ...unit.translations]);
    const loaded = await this.#guard(unit.english, () => this.#loadEnglish(collection, unit.english));
    if (!loaded) return;
    for (const file of unit.translations)
      await this.#guard(file, () => this.#loadTranslation({ collection, file, loaded }));
  }

  /** Makes sure that everything an entry leads to has an id, in whichever language it leads there. */
  async #prepareReferences(collection: CollectionName, files: ContentFile[]): Promise<void> {
    const wanted = new Map<string, { collection: CollectionName; slug: string }>();
    const resolve = (to: CollectionName, slug: string) => {
      wanted.set(keyOf(to, slug), { collection: to, slug });
      return slug;
    };
    for (const file of files)
      toPayloadData(this.#options.documents.fields(collection), file.content, { resolve, problems: new ProblemList() });
    for (const [key, target] of wanted) await this.#makeSureOf(key, target);
  }

  async #makeSureOf(key: string, { collection, slug }: { collection: CollectionName; slug: string }): Promise<void> {
    const unit = this.#units.get(key);
    if (this.#known.has(key) || !unit) return;
    await this.#load(collection, unit);
    if (this.#known.has(key)) return;
    this.#known.set(key, await this.#options.documents.createPlaceHolder(collection, slug));
  }

  async #loadEnglish(collection: CollectionName, file: ContentFile): Promise<Loaded | null> {
    const { status, ...content } = file.content;
    const problems = new ProblemList();
    if (status !== undefined && status !== 'draft' && status !== 'published')
      problems.note('status', 'The status is "draft" or "published".');
    const resolve = this.idOf.bind(this);
    const data = toPayloadData(this.#options.documents.fields(collection), content, { resolve, problems });
    if (this.#note(problems, file)) return null;
    return this.#write({ collection, slug: file.slug, data, status: status === 'draft' ? 'draft' : 'published' });
  }

  async #write({ collection, slug, data, status }: NewContent): Promise<Loaded> {
    const { overwrite, report } = this.#options;
    const key = keyOf(collection, slug);
    const known = this.#known.get(key);
    if (known && !known.unfilled && !overwrite) {
      report.kept += 1;
      return { data, known, written: false };
    }
    const id = known
      ? await this.#replace(collection, known, data, status)
      : await this.#create(collection, slug, data, status);
    report[known && !known.unfilled ? 'replaced' : 'created'] += 1;
    const now: KnownDocument = { id, unfilled: false, status, translated: known?.translated ?? [] };
    this.#known.set(key, now);
    return { data, known: now, written: true };
  }

  async #create(collection: CollectionName, slug: string, data: PayloadRecord, status: Status): Promise<string> {
    const created = await this.#options.documents.create(collection, { ...data, slug }, status);
    return String(created['id']);
  }

  async #replace(
    collection: CollectionName,
    { id }: KnownDocument,
    data: PayloadRecord,
    status: Status,
  ): Promise<string> {
    const { documents } = this.#options;
    const fields = documents.fields(collection);
    await documents.inTurn(collection, id, async () => {
      const stored = await documents.readEnglish(collection, id);
      await documents.update({ collection, id, locale: 'en' }, keepRowIds(fields, data, stored), status);
    });
    return id;
  }

  #loadTranslation(translation: NewTranslation): Promise<void> {
    const { collection, loaded } = translation;
    return this.#options.documents.inTurn(collection, loaded.known.id, () => this.#loadInTurn(translation));
  }

  async #loadInTurn({ collection, file, loaded }: NewTranslation): Promise<void> {
    const { documents, overwrite, report } = this.#options;
    const { id, translated, status } = loaded.known;
    if (translated.includes(file.locale) && !overwrite) {
      report.kept += 1;
      return;
    }
    const problems = new ProblemList();
    const fields = documents.fields(collection);
    const stored = await documents.readEnglish(collection, id);
    const context = { resolve: this.idOf.bind(this), problems };
    const data = toTranslationData({ fields, file, stored, englishData: loaded.data }, context);
    if (this.#note(problems, file)) return;
    await documents.update({ collection, id, locale: file.locale }, data, status);
    report.translated += 1;
  }

  /** Notes the problems of a file; says whether there are any. */
  #note(problems: ProblemList, file: ContentFile): boolean {
    const found = problems.in(file.path);
    this.#options.report.problems.push(...found);
    return found.length > 0;
  }

  /** One bad file never stops the others: what the CMS refuses is noted like what the reader refuses. */
  async #guard<Result>(file: ContentFile, work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      this.#options.report.problems.push(...problemsOf(error, file.path));
      return null;
    }
  }
}

interface NewContent {
  collection: CollectionName;
  slug: string;
  data: PayloadRecord;
  status: Status;
}

interface NewTranslation {
  collection: CollectionName;
  file: ContentFile;
  loaded: Loaded;
}
