import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** What a HEIC file says of its colours: a profile, or the numbers of a standard (ISO/IEC 14496-12, “colr”). */
const boxName = Buffer.from('colr');

/** Primaries of Display P3, in which iPhones take pictures. */
const displayP3 = 12;

/**
 * The colour profile of a HEIC picture; null: its colours are those of every screen. The decoder gives the pixels as they are
 * stored. The first box is that of the picture itself; those of its thumbnails and maps come after it.
 */
export async function heicProfile(bytes: Uint8Array): Promise<Buffer | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = file.indexOf(boxName);
  if (name < 4) return null;
  const box = file.subarray(name + 4, name - 4 + file.readUInt32BE(name - 4));
  const kind = box.toString('latin1', 0, 4);
  if (kind === 'prof' || kind === 'rICC') return box.subarray(4);
  return kind === 'nclx' && box.length >= 6 && box.readUInt16BE(4) === displayP3 ? makeDisplayP3() : null;
}

async function makeDisplayP3(): Promise<Buffer | null> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } }).withIccProfile('p3');
  return (await sharp(await dot.png().toBuffer()).metadata()).icc ?? null;
}

/** Says of a PNG in which colours it is, so that it is converted when it is read. Behind its head, which is 33 bytes long. */
export function pngWithProfile(png: Buffer, profile: Buffer): Buffer {
  const data = Buffer.concat([Buffer.from('profile\0\0', 'latin1'), deflateSync(profile)]);
  const content = Buffer.concat([Buffer.from('iCCP'), data]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}
