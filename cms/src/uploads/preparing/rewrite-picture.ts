import sharp, { type Sharp } from 'sharp';
import { longestSide, mostPixels } from '../limits.ts';
import { noMovement, type Prepared } from './prepared.ts';
import { UploadFault } from './upload-fault.ts';

type PictureEnding = 'jpg' | 'png' | 'webp';

/**
 * Decodes a picture and writes it anew: upright, small enough for a page, in sRGB, and without anything that stood in the file
 * besides its pixels. The size is read from its head first: some kilobytes can claim more pixels than memory holds.
 */
export async function rewritePicture(bytes: Uint8Array, ending: PictureEnding): Promise<Prepared> {
  try {
    const { width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    checkPixels(width, height);
    if ((pages ?? 1) > 1) throw new UploadFault(noMovement);
    return await writePicture(sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient(), ending);
  } catch (cause) {
    if (cause instanceof UploadFault) throw cause;
    throw new UploadFault(
      'The picture is damaged or not whole, and cannot be opened. Open it on your device, save it again as JPEG or PNG, and upload that.',
      { cause },
    );
  }
}

/** What sharp is not told to keep, it leaves out: position, camera, comments, previews, colour profile. */
export async function writePicture(picture: Sharp, ending: PictureEnding): Promise<Prepared> {
  return { bytes: await encode(sized(picture).toColourspace('srgb'), ending).toBuffer(), ending };
}

/** As large as a page has use for. */
export const sized = (picture: Sharp): Sharp =>
  picture.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });

function encode(picture: Sharp, ending: PictureEnding): Sharp {
  switch (ending) {
    case 'jpg':
      return picture.jpeg({ quality: 85, progressive: true });
    case 'png':
      return picture.png();
    case 'webp':
      return picture.webp({ quality: 85 });
  }
}

export function checkPixels(width: number, height: number): void {
  if (width * height <= mostPixels) return;
  const size = `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`;
  throw new UploadFault(
    `The picture has ${size}, more than can be opened safely. Make it smaller (${longestSide.toLocaleString('en-GB')} pixels on the longer side are enough), and upload that.`,
  );
}
