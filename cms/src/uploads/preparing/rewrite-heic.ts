import decode from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { heicProfile, pngWithProfile } from './colour-profile.ts';
import type { Prepared } from './prepared.ts';
import { checkPixels, sized, writePicture } from './rewrite-picture.ts';
import { UploadFault } from './upload-fault.ts';

const fault =
  'This HEIC picture cannot be opened here. Save it as JPEG: on an iPhone, Settings › Camera › Formats › Most Compatible; on a computer, open it and export it as JPEG. Then upload that.';

/** An iPhone's picture as JPEG. The decoder turns it upright itself, and gives nothing but pixels. */
export async function rewriteHeic(bytes: Uint8Array): Promise<Prepared> {
  try {
    const [picture] = await decode.all({ buffer: bytes });
    if (!picture) throw new UploadFault(fault);
    checkPixels(picture.width, picture.height);
    const { data, width, height } = await picture.decode();
    const pixels = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' });
    return await writePicture(await inItsColours(pixels, bytes), 'jpg');
  } catch (cause) {
    if (cause instanceof UploadFault) throw cause;
    throw new UploadFault(fault, { cause });
  }
}

/** Tells sharp what the file says of its colours: without that those of an iPhone come out dull. */
async function inItsColours(pixels: Sharp, bytes: Uint8Array): Promise<Sharp> {
  const profile = await heicProfile(bytes);
  if (!profile) return pixels;
  return sharp(pngWithProfile(await sized(pixels).png({ compressionLevel: 1 }).toBuffer(), profile));
}
