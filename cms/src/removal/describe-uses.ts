import { isGlobalName } from '@ot/shared-types';
import type { CollectionSlug, Payload } from 'payload';
import { hrefOfDocument } from '../screen-parts/href-of-field.ts';
import type { Use } from '../derived-rows/uses-of.ts';

/** A use in words for editors, with the way to it. */
export interface UseLine {
  collection: string;
  id: string;
  title: string;
  /** What the menu calls its kind: "Advice". */
  kind: string;
  href: string;
  /** Whether readers have it, or a draft alone. */
  isPublished: boolean;
  isScheduled: boolean;
  /** Whether the text has a hole, or is not complete, without it. */
  isNeeded: boolean;
}

/** Each document that uses something, once, those that readers have first. */
export async function describeUses(payload: Payload, uses: Use[]): Promise<UseLine[]> {
  const titles = await readTitles(payload, uses);
  const lines = uses.map((use): UseLine => {
    const { collection, id, places, schedule } = use;
    return {
      collection,
      id,
      title: titles.get(id) ?? 'Without a title',
      kind: kindOf(payload, collection),
      href: hrefOfDocument({ collection, id }),
      isPublished: places.some(({ published }) => published),
      isScheduled: schedule !== null,
      isNeeded: places.some(({ isNeeded }) => isNeeded),
    };
  });
  return lines.sort((one, other) => Number(other.isPublished) - Number(one.isPublished));
}

async function readTitles(payload: Payload, uses: Use[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const [collection, own] of Map.groupBy(uses, (use) => use.collection)) {
    if (isGlobalName(collection)) titles.set(collection, kindOf(payload, collection));
    else
      for (const { id, englishTitle } of await readEnglishTitles(payload, collection, own))
        titles.set(id, englishTitle);
  }
  return titles;
}

async function readEnglishTitles(payload: Payload, collection: string, uses: Use[]) {
  const { docs } = await payload.db.find<{ id: string; englishTitle?: string | null }>({
    collection: collection as CollectionSlug, // written by record-uses.ts, from the name of a collection
    where: { id: { in: uses.map(({ id }) => id) } },
    pagination: false,
    select: { englishTitle: true },
  });
  return docs.flatMap(({ id, englishTitle }) => (englishTitle ? [{ id, englishTitle }] : []));
}

/** What the menu calls a kind of document, or a global. */
export function kindOf({ collections, globals }: Payload, collection: string): string {
  const label = isGlobalName(collection)
    ? globals.config.find(({ slug }) => slug === collection)?.label
    : collections[collection as CollectionSlug].config.labels.singular; // as above
  return typeof label === 'string' ? label : collection;
}
