import { CollectionNameSchema, GlobalNameSchema } from '@ot/shared-types';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadContent } from '../src/content-loader/load-content.ts';
import { startCms, type Cms } from './start-cms.ts';
import { isEmpty, valueAt, wordsOf } from './stored-value.ts';

const content = join(import.meta.dirname, '../content');

const place = { collection: z.string(), slug: z.string(), field: z.string() };
const WhereSchema = z.union([
  z.strictObject({ ...place, equals: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ ...place, contains: z.string().min(1) }),
  z.strictObject({ ...place, empty: z.literal(true) }),
]);
type Where = z.infer<typeof WhereSchema>;
const FactSchema = z.strictObject({ number: z.number(), fact: z.string(), where: z.array(WhereSchema).min(1) });

const facts = z
  .array(FactSchema)
  .parse(parse(readFileSync(join(content, 'source-facts.yaml'), 'utf8')))
  .sort((a, b) => a.number - b.number);

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await loadContent({ payload: cms.payload, folder: content });
});
afterAll(() => cms.stop());

/** A stored document in English, in the version that editors see: what is not published counts as kept. */
async function stored({ collection, slug }: Where): Promise<unknown> {
  const english = { locale: 'en', fallbackLocale: false, depth: 0, draft: true } as const;
  if (collection === 'globals') return cms.payload.findGlobal({ slug: GlobalNameSchema.parse(slug), ...english });
  const name = CollectionNameSchema.parse(collection);
  const { docs } = await cms.payload.find({ collection: name, where: { slug: { equals: slug } }, ...english });
  if (docs.length === 0) throw new Error(`There is no ${collection} entry "${slug}".`);
  return docs[0];
}

/** The value of a field; `readFirst.0.slug` is the slug of the entry that the reference leads to. */
async function valueOf(where: Where, document: unknown): Promise<unknown> {
  const path = where.field.split('.');
  if (path.at(-1) !== 'slug' || path.length === 1) return valueAt(document, path);
  const id = valueAt(document, path.slice(0, -1));
  const collection = CollectionNameSchema.parse(referenceFields[path[0] ?? '']);
  return (await cms.payload.findByID({ collection, id: String(id), depth: 0 })).slug;
}
const referenceFields: Record<string, string> = { readFirst: 'advice', topic: 'topics', relatedEquipment: 'equipment' };

async function check(where: Where): Promise<void> {
  const document = await stored(where);
  const value = await valueOf(where, document);
  const at = `${where.collection}/${where.slug} ${where.field}`;
  if ('contains' in where) expect(wordsOf(value), at).toContain(where.contains);
  else if ('equals' in where) expect(typeof where.equals === 'string' ? wordsOf(value) : value, at).toBe(where.equals);
  else {
    expect(isEmpty(value), `${at} is empty`).toBe(true);
    expect(valueAt(document, ['askTheService', '0', 'question']), `${at} is asked of the service`).toBeTruthy();
  }
}

test('all 62 facts of the page that is replaced are listed, each once', () => {
  expect(facts.map(({ number }) => number)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
});

describe('the CMS holds', () => {
  test.each(facts)('fact $number: $fact', async ({ where }) => {
    for (const one of where) await check(one);
  });
});
