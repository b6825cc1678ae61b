import { expect, test } from 'vitest';
import { lacksDescription } from './lacks-description.ts';

const picture = new File([], 'IMG_0042.HEIC');
const pdf = new File([], 'Leaflet.PDF');

test.each([
  ['a picture without a word', { file: picture }, true],
  ['a picture with white space', { file: picture, alt: ' ' }, true],
  ['a described picture', { file: picture, alt: 'A hand holds a pencil.' }, false],
  ['a decorative picture', { file: picture, decorative: true }, false],
  ['a PDF', { file: pdf }, false],
  ['no new file', { alt: '' }, false],
])('%s: %j', (_what, form, isLacking) => {
  expect(lacksDescription(form)).toBe(isLacking);
});
