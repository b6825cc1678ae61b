import { expect, test } from 'vitest';
import { toFileName } from './name-file-safely.ts';

test.each([
  ['Our leaflet (new).PDF', 'our-leaflet-new.pdf'],
  ['threading.webp', 'threading.webp'],
  ['صورة.png', 'file.png'],
  ['no extension', 'no-extension'],
])('an upload called %s is kept as %s', (given, kept) => {
  expect(toFileName(given)).toBe(kept);
});
