import sharp from 'sharp';

/** A small picture as a phone takes it: lying on its side, with a position in its data. */
export async function aPicture(format: 'jpeg' | 'png'): Promise<Buffer> {
  const picture = sharp({ create: { width: 120, height: 80, channels: 3, background: '#4a7' } });
  if (format === 'png') return picture.png().toBuffer();
  const position = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 39/1 0/1' };
  return picture
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'A phone' }, IFD3: position })
    .jpeg()
    .toBuffer();
}

/** One empty page, as small as readers accept it. */
export function aPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** Rich text with one paragraph. */
export function someText(text: string) {
  return {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text, version: 1 }] }],
    },
  };
}
