import { fileTypeFromBuffer } from 'file-type';
import { noMovement, type Prepared } from './prepared.ts';
import { rewriteHeic } from './rewrite-heic.ts';
import { rewritePdf } from './rewrite-pdf.ts';
import { rewritePicture } from './rewrite-picture.ts';
import { UploadFault } from './upload-fault.ts';

/** Writes a file anew, by what its bytes say that it is: what it is called and what it is said to be mean nothing. */
export async function prepare(bytes: Uint8Array, title: string): Promise<Prepared> {
  if (bytes.length === 0)
    throw new UploadFault('The file is empty (0 bytes). Save it once more on your device, and upload it again.');
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  switch (type) {
    case 'image/jpeg':
      return rewritePicture(bytes, 'jpg');
    case 'image/png':
      return rewritePicture(bytes, 'png');
    // AVIF takes long to write, and WebP is read by older phones too.
    case 'image/webp':
    case 'image/avif':
      return rewritePicture(bytes, 'webp');
    case 'image/heic':
    case 'image/heif':
      return rewriteHeic(bytes);
    case 'application/pdf':
      return { bytes: await rewritePdf(bytes, title), ending: 'pdf' };
    default:
      throw new UploadFault(refusalOf(type, bytes));
  }
}

const movingTypes = ['image/gif', 'image/apng', 'image/heic-sequence', 'image/heif-sequence'];

function refusalOf(type: string | undefined, bytes: Uint8Array): string {
  if (type !== undefined && movingTypes.includes(type)) return noMovement;
  if (isSvg(bytes)) return 'This is an SVG drawing, which can hold script. Export it as PNG, and upload that.';
  if (type?.startsWith('image/') === true)
    return `This is a picture of the kind “${type.slice('image/'.length)}”, which browsers do not show. Save it as JPEG or PNG, and upload that.`;
  if (type?.startsWith('video/') === true || type?.startsWith('audio/') === true)
    return 'Films and sound are not kept here. Upload a still picture (JPEG, PNG, WebP, AVIF, HEIC) or a PDF.';
  if (type !== undefined && isOffice(type))
    return 'This is a document of an office program. Save it as PDF there, and upload that.';
  return 'This file is no picture and no PDF, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or HEIC picture, or a PDF.';
}

const isOffice = (type: string) =>
  type === 'application/x-cfb' || type.includes('officedocument') || type.includes('opendocument');

/** Only for the sentence: a text file is refused in any case. */
function isSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1'));
}
