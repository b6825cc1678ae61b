import { ExportedEntrySchema } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { englishFingerprint } from '../translation/english-fingerprint.ts';
import type { FieldShape } from '../payload/in-language.ts';
import { lexical } from './payload-examples.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { toExportedEntry } from './to-exported-entry.ts';

const fields: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'fullForm', type: 'text', localized: true },
  { name: 'definition', type: 'textarea', localized: true },
  { name: 'translation', type: 'group', localized: true },
];
const hash = englishFingerprint(fields, { title: 'SENCO', definition: 'A teacher.' });
const polish = { state: 'live', method: 'sample', sourceHash: hash, translatedOn: '2026-11-02T12:00:00.000Z' };

const term = (changes: PayloadRecord = {}): PayloadRecord => ({
  id: 'term-1',
  slug: 'senco',
  updatedAt: '2026-11-01T09:00:00.000Z',
  title: { en: 'SENCO', pl: 'SENCO', ar: 'منسق' },
  definition: { en: 'A teacher.', pl: 'Nauczyciel.', ar: 'معلم.' },
  translation: { pl: polish, ar: { state: 'in-review', method: 'person' } },
  ...changes,
});
const exported = (changes?: PayloadRecord, shapes = fields) =>
  toExportedEntry({
    collection: 'glossary',
    document: term(changes),
    fields: shapes,
    uploads: { file: () => null },
  });

test('an entry has English and the languages whose translation is live', () => {
  expect(Object.keys(exported().entry?.languages ?? {})).toEqual(['en', 'pl']);
});

test('a live translation says how and when it was made', () => {
  expect(exported().entry?.languages.pl?.translation).toEqual({
    state: 'live',
    translatedBy: null,
    checkedBy: null,
    method: 'sample',
    translatedOn: '2026-11-02',
    sourceHash: hash,
  });
});

test('a translation is out of date when the English has changed since', () => {
  const changes = { definition: { en: 'A teacher who plans help.', pl: 'Nauczyciel.' } };
  expect(exported(changes).entry?.languages.pl?.translation?.state).toBe('out-of-date');
});

test('of a translation without a fingerprint nobody knows, and so it is out of date', () => {
  const changes = { translation: { pl: { ...polish, sourceHash: null } } };
  expect(exported(changes).entry?.languages.pl?.translation?.state).toBe('out-of-date');
});

test('a translation that does not say how it was made is withheld with a reason', () => {
  const { entry, refusals } = exported({ translation: { pl: { state: 'live' } } });
  expect(entry?.languages.pl?.content).toBeUndefined();
  expect(refusals).toEqual([
    {
      collection: 'glossary',
      id: 'term-1',
      locale: 'pl',
      field: 'translation.method',
      message: 'The translation does not say how it was made. Choose one of the methods.',
    },
  ]);
});

const pageFields: FieldShape[] = [
  ...fields.slice(0, 1),
  { name: 'body', type: 'blocks', blocks: textBlock() },
  ...fields.slice(3),
];
function textBlock() {
  return [{ slug: 'text', flattenedFields: [{ name: 'text', type: 'richText', localized: true }] }];
}

test('a fault in one language leaves the others whole', () => {
  const { entry, refusals } = toExportedEntry({
    collection: 'service-pages',
    document: term({
      body: [{ blockType: 'text', id: 'b1', text: { en: lexical('Hello'), pl: lexical({ type: 'marquee' }) } }],
    }),
    fields: pageFields,
    uploads: { file: () => null },
  });
  expect(refusals).toMatchObject([{ collection: 'service-pages', id: 'term-1', locale: 'pl', field: 'body.0.text' }]);
  expect(entry?.languages.en?.content).toMatchObject({ body: [{ type: 'text', id: 'b1' }] });
  expect(JSON.parse(JSON.stringify(entry?.languages.pl?.content))).toMatchObject({
    body: [{ type: 'text', id: 'b1' }],
  });
});

test('an entry whose envelope is broken is left out with a reason', () => {
  const { entry, refusals } = exported({ slug: 'Not a slug' });
  expect(entry).toBeNull();
  expect(refusals).toMatchObject([{ id: 'term-1', field: 'slug' }]);
});

test('what is sent fits the envelope of the contract', () => {
  const sent: unknown = JSON.parse(JSON.stringify(exported().entry));
  expect(ExportedEntrySchema.safeParse(sent).error).toBeUndefined();
});
