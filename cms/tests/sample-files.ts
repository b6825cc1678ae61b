import { PDFDocument, PDFName, type PDFContext } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** A small picture. */
export function aPicture(format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' = 'png'): Promise<Buffer> {
  return plain(40, 30).toFormat(format).toBuffer();
}

/** Red at the left, blue at the right when it is looked at; stored turned as a phone would, with its position and make. */
export async function aPhoto(orientation = 1): Promise<Buffer> {
  const red = await plain(40, 60, '#d00').png().toBuffer();
  const upright = await plain(80, 60, '#00d')
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer();
  const stored = await turnedBack(upright, orientation);
  return sharp(stored)
    .withExif({
      IFD0: { Make: 'A phone', Software: 'Secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 39/1 0/1' },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

/** What a camera stores that is held in this way (Exif 2.3, Orientation). */
function turnedBack(upright: Buffer, orientation: number): Promise<Buffer> {
  const picture = sharp(upright);
  const turns =
    [[], [], ['flop'], ['180'], ['flip'], ['90', 'flop'], ['270'], ['270', 'flop'], ['90']][orientation] ?? [];
  return turns.reduce(async (made, turn) => {
    const next = sharp(await made);
    if (turn === 'flop') return next.flop().png().toBuffer();
    if (turn === 'flip') return next.flip().png().toBuffer();
    return next.rotate(Number(turn)).png().toBuffer();
  }, picture.png().toBuffer());
}

const plain = (width: number, height: number, background = '#4a7') =>
  sharp({ create: { width, height, channels: 3, background } });

/** A JPEG whose comment is a web page and whose start is script as well. */
export async function aPolyglot(): Promise<Buffer> {
  const jpeg = await aPicture('jpeg');
  const comment = Buffer.from('*/=1;alert(document.domain)/*<html><script>alert(1)</script></html>*/');
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, comment, jpeg.subarray(2)]);
}

/** A PDF of one page with something in it that an author may add. */
export async function aPdf(add: (pdf: PDFDocument, context: PDFContext) => unknown = () => undefined): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]).drawText('Leaflet');
  await add(pdf, pdf.context);
  return Buffer.from(await pdf.save());
}

/** What runs when it is opened. */
export const opening = (action: object) => (pdf: PDFDocument, context: PDFContext) => {
  pdf.catalog.set(PDFName.of('OpenAction'), context.obj(action as never));
};
