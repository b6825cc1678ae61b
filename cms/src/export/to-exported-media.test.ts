import { MediaSchema, PdfFileSchema } from '@ot/shared-types';
import { expect, test } from 'vitest';
import type { FieldShape } from '../payload/in-language.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { toExportedMedia } from './to-exported-media.ts';

const fields: FieldShape[] = [{ name: 'alt', type: 'text', localized: true }];
const picture = (changes: PayloadRecord = {}): PayloadRecord => ({
  id: 'media-1',
  updatedAt: '2026-11-01T09:00:00.000Z',
  filename: 'threading.webp',
  width: 1600,
  height: 1200,
  mimeType: 'image/webp',
  alt: { en: 'A child threads beads', pl: 'Dziecko nawleka koraliki' },
  decorative: false,
  sizes: {
    large: { filename: 'threading-800x600.webp', width: 800, height: 600 },
    small: { filename: 'threading-400x300.webp', width: 400, height: 300 },
    huge: { filename: null, width: null, height: null },
  },
  ...changes,
});

test('all sizes of a picture are listed, smallest first', () => {
  const content = toExportedMedia(picture(), fields).media?.languages.en?.content;
  expect(MediaSchema.parse(content).sizes).toEqual([
    { url: '/media/threading-400x300.webp', width: 400, height: 300 },
    { url: '/media/threading-800x600.webp', width: 800, height: 600 },
    { url: '/media/threading.webp', width: 1600, height: 1200 },
  ]);
});

test('a picture stands in each language in which it is described', () => {
  expect(Object.keys(toExportedMedia(picture(), fields).media?.languages ?? {})).toEqual(['en', 'pl']);
});

test('a decorative picture has no alternative text', () => {
  const { media, refusals } = toExportedMedia(picture({ decorative: true }), fields);
  expect(media?.languages.en?.content).toMatchObject({ alt: null });
  expect(refusals).toEqual([]);
});

test('a picture without alternative text is refused, because null would call it decorative', () => {
  const { media, refusals } = toExportedMedia(picture({ alt: {} }), fields);
  expect(MediaSchema.safeParse(media?.languages.en?.content).success).toBe(false);
  expect(refusals).toMatchObject([{ collection: 'media', id: 'media-1', field: 'alt' }]);
});

test('a PDF stands in English alone, with its address and its size', () => {
  const pdf = { mimeType: 'application/pdf', filename: 'leaflet.pdf', filesize: 1200, sizes: {}, alt: {} };
  const { media, refusals } = toExportedMedia(picture(pdf), fields);
  expect(Object.keys(media?.languages ?? {})).toEqual(['en']);
  expect(PdfFileSchema.parse(media?.languages.en?.content)).toMatchObject({ url: '/media/leaflet.pdf', bytes: 1200 });
  expect(refusals).toEqual([]);
});
