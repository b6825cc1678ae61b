import { localeCodes, sourceLocale, type CollectionName, type GlobalName, type Locale } from '@ot/shared-types';
import type { Payload } from 'payload';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { inTurn } from '../turns/turns.ts';
import type { LoaderField } from './loader-field.ts';

/** A document of the CMS, as far as the loader needs to know it. */
export interface KnownDocument {
  id: string;
  /** A place holder that an earlier load made and did not fill. */
  unfilled: boolean;
  status: Status;
  /** Languages that have a translation, in whatever state. */
  translated: Locale[];
}
export type Status = 'draft' | 'published';

/** Stands in a document until its own content is loaded, so that others can already lead to it. */
const placeHolderTitle = '(not loaded yet)';

/**
 * The doors to Payload's Local API. Its types know each collection by name, the loader only those of the contract; the
 * validation of the CMS checks the data all the same, and access rules do not apply because a command has no user.
 */
export class CmsDocuments {
  readonly #payload: Payload;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  fields(collection: CollectionName): readonly LoaderField[] {
    return this.#payload.collections[collection].config.flattenedFields as unknown as LoaderField[];
  }

  globalFields(name: GlobalName): readonly LoaderField[] {
    const found = this.#payload.globals.config.find((global) => global.slug === name);
    return (found?.flattenedFields ?? []) as unknown as LoaderField[];
  }

  /** Every document of a collection by its slug, in its newest version: a draft of an editor's counts, and so does the trash. */
  async known(collection: CollectionName): Promise<Map<string, KnownDocument>> {
    const found = await this.#payload.find({
      collection,
      draft: true,
      trash: true,
      locale: 'all',
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      // Whether a thousand documents are there is asked at every start: their texts are not needed for it.
      select: { slug: true, title: true, translation: true, _status: true } as never,
    });
    const records = found.docs as unknown as PayloadRecord[];
    return new Map(records.map((record) => [String(record['slug']), toKnown(record)]));
  }

  async create(collection: CollectionName, data: PayloadRecord, status: Status): Promise<PayloadRecord> {
    const created = await this.#payload.create({
      collection,
      data: { ...data, _status: status } as never,
      draft: status === 'draft',
      ...inEnglish,
    });
    return created as unknown as PayloadRecord;
  }

  /** A document of which only the address is known. */
  async createPlaceHolder(collection: CollectionName, slug: string): Promise<KnownDocument> {
    const created = await this.create(collection, { slug, title: `${placeHolderTitle} ${slug}` }, 'draft');
    return { id: String(created['id']), unfilled: true, status: 'draft', translated: [] };
  }

  async update(
    { collection, id, locale }: { collection: CollectionName; id: string; locale: Locale },
    data: PayloadRecord,
    status: Status,
  ): Promise<PayloadRecord> {
    const updated = await this.#payload.update({
      collection,
      id,
      // Whoever loads the files over what is there brings back what is in the trash.
      data: { ...data, deletedAt: null, _status: status },
      trash: true,
      draft: status === 'draft',
      ...inEnglish,
      locale,
    });
    return updated as unknown as PayloadRecord;
  }

  /** Reading and writing in one step: an editor may save at the same time. */
  inTurn<Result>(collection: CollectionName | GlobalName, id: string, work: () => Promise<Result>): Promise<Result> {
    return inTurn({ payload: this.#payload }, { collection, id }, work);
  }

  async readEnglish(collection: CollectionName, id: string): Promise<PayloadRecord> {
    const found = await this.#payload.findByID({ collection, id, draft: true, trash: true, ...inEnglish });
    return found as unknown as PayloadRecord;
  }

  /** A global in its newest version, in all languages; null while nobody has saved it. */
  async knownGlobal(name: GlobalName): Promise<KnownDocument | null> {
    const found = await this.#payload.findGlobal({ ...inEnglish, slug: name, draft: true, locale: 'all' });
    const record = found as unknown as PayloadRecord;
    return record['createdAt'] ? toKnown(record) : null;
  }

  async updateGlobal(name: GlobalName, locale: Locale, data: PayloadRecord, status: Status): Promise<PayloadRecord> {
    const updated = await this.#payload.updateGlobal({
      slug: name,
      data: { ...data, _status: status },
      draft: status === 'draft',
      ...inEnglish,
      locale,
    });
    return updated as unknown as PayloadRecord;
  }

  async readEnglishGlobal(name: GlobalName): Promise<PayloadRecord> {
    const found = await this.#payload.findGlobal({ ...inEnglish, slug: name, draft: true });
    return found as unknown as PayloadRecord;
  }
}

const inEnglish = { locale: sourceLocale, fallbackLocale: false, depth: 0 } as const;

function toKnown(record: PayloadRecord): KnownDocument {
  const title = isRecord(record['title']) ? record['title'][sourceLocale] : undefined;
  const translation = isRecord(record['translation']) ? record['translation'] : {};
  return {
    id: String(record['id']),
    unfilled: typeof title === 'string' && title.startsWith(placeHolderTitle),
    status: record['_status'] === 'published' ? 'published' : 'draft',
    translated: localeCodes.filter((locale) => isBegun(translation[locale])),
  };
}

function isBegun(translation: unknown): boolean {
  if (!isRecord(translation)) return false;
  return typeof translation['state'] === 'string' && translation['state'] !== 'missing';
}
