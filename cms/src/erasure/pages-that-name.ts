import { collectionNames, globalNames, localeInfo, locales, sourceLocale, type Locale } from '@ot/shared-types';
import type { Payload } from 'payload';
import { isRecord } from '../payload/payload-record.ts';
import { fieldsOfContent, fieldsOfPeople, pathsWith } from './fields-of-people.ts';

interface Asked {
  locale: Locale;
  names: string[];
}

/** Where the words of the service name somebody: who translated or checked a page, who looks after a link. They stay as they are. */
export async function pagesThatName(payload: Payload, names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { code: locale } of locales) {
    for (const collection of collectionNames)
      found.push(...(await inCollection(payload, collection, { locale, names })));
    for (const slug of globalNames) found.push(...(await inGlobal(payload, slug, { locale, names })));
  }
  return found;
}

async function inCollection(
  payload: Payload,
  collection: (typeof collectionNames)[number],
  { locale, names }: Asked,
): Promise<string[]> {
  const paths = pathsIn(collection, locale);
  if (paths.length === 0) return [];
  const { docs } = await payload.find({
    collection,
    where: { or: paths.map((path) => ({ [path]: { in: names } })) },
    locale,
    fallbackLocale: false,
    draft: true,
    pagination: false,
    depth: 0,
    select: {},
  });
  return docs.map(({ id }) => `${localeInfo(locale).englishName} of ${collection}/${id}`);
}

async function inGlobal(
  payload: Payload,
  slug: (typeof globalNames)[number],
  { locale, names }: Asked,
): Promise<string[]> {
  const paths = pathsIn(slug, locale);
  if (paths.length === 0) return [];
  const document: unknown = await payload.findGlobal({ slug, locale, draft: true, depth: 0, fallbackLocale: false });
  const namesSome = paths.some((path) => names.includes(String(valueAt(document, path))));
  return namesSome ? [`${localeInfo(locale).englishName} of ${slug}`] : [];
}

/** What is not of a translation all languages share: it is looked for once. */
const pathsIn = (slug: string, locale: Locale): string[] =>
  pathsWith(locale === sourceLocale ? (fieldsOfPeople[slug] ?? {}) : fieldsOfContent, 'words');

const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => (isRecord(value) ? value[key] : undefined), document);
