import { AFRelationship, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { aPdf, aPhoto, opening } from '../../../tests/sample-files.ts';
import { rewritePdf } from './rewrite-pdf.ts';

const write = async (bytes: Buffer) => Buffer.from(await rewritePdf(bytes, 'Our leaflet'));
const reopened = (bytes: Buffer) => PDFDocument.load(bytes, { updateMetadata: false });
/** Unpacked, so that words can be looked for. */
const plain = async (bytes: Buffer) =>
  Buffer.from(await (await reopened(bytes)).save({ useObjectStreams: false })).toString('latin1');

test('a leaflet keeps its pages, its structure and its language', async () => {
  const written = await write(
    await aPdf((pdf, context) => {
      pdf.addPage([100, 100]);
      pdf.setLanguage('pl');
      pdf.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
    }),
  );
  const pdf = await reopened(written);
  expect([pdf.getPageCount(), pdf.getTitle()]).toEqual([2, 'Our leaflet']);
  expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('pl');
});

test('what programs noted about author, computer and time is gone', async () => {
  const before = await aPdf((pdf, context) => {
    pdf.setAuthor('Jane Doe');
    pdf.setTitle('Draft of Jane Doe');
    const notes = context.register(context.stream('<x:xmpmeta>Jane Doe</x:xmpmeta>', { Type: 'Metadata' }));
    pdf.catalog.set(PDFName.of('Metadata'), notes);
    pdf.getPage(0).node.set(PDFName.of('PieceInfo'), context.obj({ Word: context.obj({ LastModified: 'Jane Doe' }) }));
  });
  expect(await plain(before)).toContain('xmpmeta');
  const written = await write(before);
  const [pdf, words] = [await reopened(written), await plain(written)];
  expect([pdf.getAuthor(), pdf.getProducer(), pdf.getCreationDate()]).toEqual([undefined, undefined, undefined]);
  for (const word of ['Jane', 'xmpmeta', 'PieceInfo', 'Producer']) expect(words).not.toContain(word);
});

test('a photo in a PDF tells its position no more', async () => {
  const photo = await aPhoto();
  const before = await aPdf(async (pdf) => {
    pdf.getPage(0).drawImage(await pdf.embedJpg(photo));
  });
  expect(before.includes('A phone')).toBe(true);
  const written = await write(before);
  expect(written.includes('A phone')).toBe(false);
  expect(written.includes(photo.subarray(-200))).toBe(true);
});

test('what an earlier version of the file held is not in the new one', async () => {
  const secret = 'A sentence that was taken out';
  const before = await aPdf((_, context) => {
    context.register(context.stream(secret));
  });
  expect(before.toString('latin1')).toContain(secret);
  expect((await write(before)).toString('latin1')).not.toContain(secret);
});

const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
const toPage = { S: 'GoTo', D: ['Fit'] };

test.each([
  [
    'script',
    aPdf((pdf) => {
      pdf.addJavaScript('main', 'app.alert(1)');
    }),
    'script',
  ],
  ['script that runs when it is opened', aPdf(opening(script)), 'script'],
  ['script after a harmless action', aPdf(opening({ ...toPage, Next: script })), 'script'],
  [
    'a name that is hidden by escapes',
    aPdf(opening({ S: 'JavaScript', '#4AS': PDFString.of('app.alert(1)') })),
    'script',
  ],
  ['a program to start', aPdf(opening({ S: 'Launch', F: PDFString.of('calc.exe') })), 'by itself'],
  ['an address to open by itself', aPdf(opening({ S: 'URI', URI: PDFString.of('https://example.org/') })), 'by itself'],
  ['an address that is script', aPdf(linkTo(' javascript:alert(1)')), 'by itself'],
  ['a form to send', aPdf(opening({ S: 'SubmitForm', F: PDFString.of('https://example.org/') })), 'by itself'],
  [
    'actions of a page',
    aPdf((pdf, context) => {
      pdf.getPage(0).node.set(PDFName.of('AA'), context.obj({ O: toPage }));
    }),
    'by itself',
  ],
  [
    'an attachment',
    aPdf((pdf) => pdf.attach(Buffer.from('x'), 'x.exe', { afRelationship: AFRelationship.Data })),
    'attached',
  ],
  ['an attachment of a note', aPdf(annotation({ Subtype: 'FileAttachment' })), 'attached'],
  ['film', aPdf(annotation({ Subtype: 'RichMedia' })), 'attached'],
  [
    'an XFA form',
    aPdf((pdf, context) => {
      pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ XFA: [PDFString.of('x')] }));
    }),
    'XFA',
  ],
])('%s is refused', async (_, made, words) => {
  await expect(write(await made)).rejects.toThrow(words);
});

test('a link to a web page and a page to begin with are ordinary', async () => {
  await expect(write(await aPdf(linkTo('https://example.org/')))).resolves.toBeDefined();
  await expect(write(await aPdf(opening(toPage)))).resolves.toBeDefined();
});

test.each([
  ['cut', async () => (await aPdf()).subarray(0, 400), 'not whole'],
  [
    'cut, with an end put on',
    async () => Buffer.concat([(await aPdf()).subarray(0, 60), Buffer.from('\nstartxref\n0\n%%EOF')]),
    'damaged',
  ],
  ['encrypted', encrypted, 'password'],
  ['without pages', () => Buffer.from(noPages), 'no pages'],
])('a PDF that is %s is refused', async (_, file, words) => {
  await expect(write(await file())).rejects.toThrow(words);
});

const noPages =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF';

async function encrypted(): Promise<Buffer> {
  const pdf = await reopened(await aPdf());
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  return Buffer.from(await pdf.save());
}

function annotation(dict: object) {
  return (pdf: PDFDocument) => {
    const note = pdf.context.obj({ Type: 'Annot', Rect: [0, 0, 10, 10], ...dict } as never);
    pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]));
  };
}

function linkTo(address: string) {
  const action = { Type: 'Action', S: 'URI', URI: PDFString.of(address) };
  return annotation({ Subtype: 'Link', A: action });
}
