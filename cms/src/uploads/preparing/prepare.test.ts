import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aPhoto, aPicture, aPolyglot } from '../../../tests/sample-files.ts';
import { prepare } from './prepare.ts';

const fixtures = join(import.meta.dirname, '../../../tests/fixtures');
const metadataOf = async (bytes: Uint8Array) => sharp(bytes).metadata();

/** The colour of a place, as red, green and blue. */
async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  return [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a photo of orientation %i is written upright, in its own measures',
  async (turn) => {
    const { bytes, ending } = await prepare(await aPhoto(turn), 'x');
    const { width, height, orientation } = await metadataOf(bytes);
    expect([ending, width, height, orientation]).toEqual(['jpg', 80, 60, undefined]);
    const [[left = 0], [right = 0]] = [await colourAt(bytes, 10, 30), await colourAt(bytes, 70, 30)];
    expect([left > 150, right < 100]).toEqual([true, true]);
  },
);

test('nothing of what a camera notes is left', async () => {
  const before = await aPhoto(6);
  expect((await metadataOf(before)).exif).toBeDefined();
  const { bytes } = await prepare(before, 'x');
  const { exif, xmp, iptc, icc, comments } = await metadataOf(bytes);
  expect([exif, xmp, iptc, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  for (const word of ['A phone', 'Secret', 'Exif']) expect(Buffer.from(bytes).includes(word)).toBe(false);
});

test('a picture that is a web page and script as well is a picture only', async () => {
  const before = await aPolyglot();
  expect(before.includes('<script>')).toBe(true);
  const { bytes, ending } = await prepare(before, 'x');
  expect([ending, Buffer.from(bytes).includes('script')]).toEqual(['jpg', false]);
});

test.each([
  ['png', 'png'],
  ['webp', 'webp'],
  ['avif', 'webp'],
] as const)('%s is written as %s', async (given, written) => {
  const { bytes, ending } = await prepare(await aPicture(given), 'x');
  expect([ending, (await metadataOf(bytes)).format]).toEqual([written, written]);
});

test('an iPhone’s picture becomes a JPEG', async () => {
  const { bytes, ending } = await prepare(readFileSync(join(fixtures, 'photo.heic')), 'x');
  const { width, height, format } = await metadataOf(bytes);
  expect([ending, format, width, height]).toEqual(['jpg', 'jpeg', 80, 60]);
  expect((await colourAt(bytes, 10, 30))[0]).toBeGreaterThan(150);
});

// Made by heif-enc (libheif) from a red PNG with the profile of Display P3.
test('an iPhone’s picture keeps its colours', async () => {
  const { bytes } = await prepare(readFileSync(join(fixtures, 'red-p3.heic')), 'x');
  const [red = 0, green = 255, blue = 255] = await colourAt(bytes, 20, 20);
  expect([red > 248, green < 12, blue < 12]).toEqual([true, true, true]);
});

test('a large picture is made 2,560 pixels long', async () => {
  const large = await sharp({ create: { width: 1000, height: 4000, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const { width, height } = await metadataOf((await prepare(large, 'x')).bytes);
  expect([width, height]).toEqual([640, 2560]);
});

test('other colours become those of every screen', async () => {
  const printed = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect((await metadataOf((await prepare(printed, 'x')).bytes)).space).toBe('srgb');
});

const frame = (background: string) =>
  sharp({ create: { width: 9, height: 9, channels: 3, background } })
    .png()
    .toBuffer();
const moving = async () =>
  sharp([await frame('red'), await frame('blue')], { join: { animated: true } })
    .webp()
    .toBuffer();

test.each([
  ['nothing at all', () => Buffer.alloc(0), '0 bytes'],
  ['a web page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'no picture and no PDF'],
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'PNG'],
  ['a GIF', () => aPicture('gif'), 'still picture'],
  ['a moving WebP', moving, 'still picture'],
  ['a TIFF', () => aPicture('tiff'), 'JPEG or PNG'],
  ['half of a JPEG', async () => (await aPhoto()).subarray(0, 700), 'not whole'],
  ['half of a PNG', async () => (await aPicture('png')).subarray(0, 70), 'not whole'],
  ['a damaged HEIC', () => readFileSync(join(fixtures, 'photo.heic')).subarray(0, 300), 'Most Compatible'],
  ['16,000 × 16,000 pixels', aBomb, '16,000 × 16,000 pixels'],
])('%s is refused with what to do', async (_, file, words) => {
  const bytes = await file();
  await expect(prepare(bytes, 'x')).rejects.toThrow(words);
});

/** The head of a picture that claims more than memory holds. Nothing but the head is looked at. */
async function aBomb(): Promise<Buffer> {
  const png = await aPicture('png');
  png.writeUInt32BE(16_000, 16);
  png.writeUInt32BE(16_000, 20);
  return withChecksum(png);
}

function withChecksum(png: Buffer): Buffer {
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
