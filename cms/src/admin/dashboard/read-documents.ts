import { collectionNames, globalNames } from '@ot/shared-types';
import type { Payload } from 'payload';
import { isRecord, type PayloadRecord } from '../../export/payload-record.ts';
import type { FieldShape } from '../../export/in-language.ts';

/** The newest version of a document in all languages, with its place in the CMS. */
export interface Found {
  /** What the menu calls its kind: "Advice". */
  kind: string;
  title: string;
  href: string;
  document: PayloadRecord;
  fields: readonly FieldShape[];
}

/** More than anybody looks through on one screen; beyond it the lists of the collections are the right place. */
const mostPerCollection = 500;

/** Everything that editors look after, newest versions, in all languages. Only staff see the dashboard. */
export async function readDocuments(payload: Payload): Promise<Found[]> {
  const entries = await Promise.all(collectionNames.map((name) => readCollection(payload, name)));
  const globals = await Promise.all(globalNames.map((name) => readGlobal(payload, name)));
  return [...entries.flat(), ...globals];
}

async function readCollection(payload: Payload, collection: (typeof collectionNames)[number]): Promise<Found[]> {
  const { config } = payload.collections[collection];
  const { docs } = await payload.find({
    collection,
    draft: true,
    locale: 'all',
    depth: 0,
    sort: '-updatedAt',
    limit: mostPerCollection,
    pagination: false,
  });
  // Payload's type describes one language; with 'all' every localized field holds an object of languages.
  return (docs as unknown as PayloadRecord[]).map((document) => ({
    kind: labelOf(config.labels.singular),
    title: englishOf(document['title']) ?? 'Without a title',
    href: `/admin/collections/${collection}/${String(document['id'])}`,
    document,
    fields: config.flattenedFields,
  }));
}

async function readGlobal(payload: Payload, slug: (typeof globalNames)[number]): Promise<Found> {
  const config = payload.globals.config.find((global) => global.slug === slug);
  const document = await payload.findGlobal({ slug, draft: true, locale: 'all', depth: 0 });
  return {
    kind: 'Settings',
    title: labelOf(config?.label),
    href: `/admin/globals/${slug}`,
    // As above: with 'all', localized fields hold objects of languages.
    document: document as unknown as PayloadRecord,
    fields: config?.flattenedFields ?? [],
  };
}

const labelOf = (label: unknown): string => (typeof label === 'string' ? label : '');

function englishOf(value: unknown): string | null {
  const english = isRecord(value) ? value['en'] : undefined;
  return typeof english === 'string' && english.trim() !== '' ? english : null;
}
