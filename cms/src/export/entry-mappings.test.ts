import { collectionNames, entrySchemas, globalNames, globalSchemas, parseOrExplain } from '@ot/shared-types';
import { examples, globalExamples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { DocumentReader } from './document-reader.ts';
import { entryMappings } from './entry-mappings.ts';
import { globalMappings } from './global-mappings.ts';
import type { UploadedFile } from './mapped.ts';
import { payloadExamples, payloadGlobals } from './payload-examples.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';

const noUploads = { file: () => null };
const source = { collection: 'test', entry: 'test', locale: 'en' };

/** As the publisher sees it: sent as JSON, then parsed. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The contract accepts `…:00Z` and `…:00.000Z` alike; the CMS always sends the longer one. */
const sameInstants = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/(:\d\d)Z"/g, '$1.000Z"'));

test.each(collectionNames)('a document of %s becomes the entry of the contract', (name) => {
  const reader = new DocumentReader(payloadExamples[name]);
  const mapped = sent(entryMappings[name](reader, noUploads));
  expect(parseOrExplain(entrySchemas[name], mapped, source)).toEqual(sameInstants(examples[name]));
  expect(reader.faults).toEqual([]);
});

test.each(globalNames)('the global %s becomes the global of the contract', (name) => {
  const mapped = sent(globalMappings[name](new DocumentReader(payloadGlobals[name])));
  expect(parseOrExplain(globalSchemas[name], mapped, source)).toEqual(globalExamples[name]);
});

const advice = (changes: PayloadRecord) =>
  entryMappings.advice(new DocumentReader({ ...payloadExamples.advice, ...changes }), noUploads);

test('a row that is empty in this language is null, so that the contract refuses it', () => {
  expect(advice({ dos: [{ id: 'r1', text: 'One' }, { id: 'r2' }] }).dos).toEqual(['One', null]);
});

test('search phrases are split by line, without empty ones', () => {
  expect(advice({ searchPhrases: 'pencil grip\r\n\n  fist ' }).searchPhrases).toEqual(['pencil grip', 'fist']);
});

test('a populated reference counts by its id', () => {
  expect(advice({ topic: { id: 'topic-9', title: 'Nine' } }).topic).toBe('topic-9');
});

const documentWith = (file: UploadedFile | null) => {
  const reader = new DocumentReader({ ...payloadExamples.documents, file: 'file-1' });
  return { file: entryMappings.documents(reader, { file: () => file }).file, faults: reader.faults };
};
const leaflet = { filename: 'our-leaflet.pdf', mimeType: 'application/pdf' };

test('a document says which PDF it offers, and nothing that changes with the file', () => {
  expect(documentWith(leaflet).file).toEqual({ id: 'file-1' });
});

test('a file that is no PDF is refused', () => {
  const { file, faults } = documentWith({ ...leaflet, mimeType: 'image/png' });
  expect(file).toBeUndefined();
  expect(faults).toEqual([{ field: 'file', message: expect.stringContaining('is not a PDF') as string }]);
});

test('a file that has gone is refused', () => {
  expect(documentWith(null).faults[0]?.message).toContain('no longer among the uploads');
});

test('a video has an address and a transcript', () => {
  const video = { url: 'https://example.org/v', transcript: null };
  const mapped = entryMappings.equipment(new DocumentReader({ ...payloadExamples.equipment, video }), noUploads);
  expect(mapped.video).toEqual({ url: 'https://example.org/v', transcript: null });
});

test('a navigation link that leads nowhere is refused by its place', () => {
  const reader = new DocumentReader({ header: [{ id: 'n1', label: 'Lost' }], footer: [] });
  globalMappings.navigation(reader);
  expect(reader.faults.map((fault) => fault.field)).toEqual(['header.0.target.page']);
});

test('English is among the live languages even when nobody ticked it', () => {
  const document = { ...payloadGlobals['site-settings'], liveLanguages: ['ur', 'pl'] };
  expect(globalMappings['site-settings'](new DocumentReader(document)).liveLanguages).toEqual(['en', 'pl', 'ur']);
});
