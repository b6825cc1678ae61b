import { EncryptedPDFError, PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import { brokenPdf, judgePdf } from './judge-pdf.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { UploadFault } from './upload-fault.ts';
import { dictOf, walkPdf } from './walk-pdf.ts';

/**
 * Parses a PDF and writes it anew: what its present version shows, with its structure for screen readers, and without what
 * programs noted about author, computer and time. What was written is read and judged again, because that is what goes public.
 */
export async function rewritePdf(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  checkWhole(bytes);
  const pdf = await parse(bytes);
  dropNotes(pdf, title);
  dropUnreachable(pdf);
  judgePdf(pdf.context);
  const written = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false, rewrite: true });
  const again = await parse(written);
  judgePdf(again.context);
  if (again.getPageCount() !== pdf.getPageCount()) throw new UploadFault(brokenPdf);
  return written;
}

/** The end of a PDF says where everything stands; without it a part is missing. */
function checkWhole(bytes: Uint8Array): void {
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!end.includes('startxref') || !end.includes('%%EOF'))
    throw new UploadFault('The PDF is not whole: its end is missing. Save it again, and upload that.');
}

async function parse(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
    if (pdf.getPageCount() === 0) throw new UploadFault('The PDF has no pages. Save it again, and upload that.');
    return pdf;
  } catch (cause) {
    if (cause instanceof UploadFault) throw cause;
    if (cause instanceof EncryptedPDFError)
      throw new UploadFault(
        'The PDF is protected by a password or by restrictions. Save a copy without protection, and upload that.',
        { cause },
      );
    throw new UploadFault(brokenPdf, { cause });
  }
}

/** What programs note about a file, and which person of which annotation. */
const notes = ['Metadata', 'PieceInfo', 'LastModified'].map((key) => PDFName.of(key));
const annotationNotes = ['T', 'M', 'NM', 'CreationDate'].map((key) => PDFName.of(key));

/** A title is what screen readers say first: it is made of the public name of the file. */
function dropNotes({ context }: PDFDocument, title: string): void {
  delete context.trailerInfo.ID;
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && isJpeg(object))
      context.assign(ref, PDFRawStream.of(object.dict, stripJpeg(object.getContents())));
  }
  for (const object of walkPdf(context).objects) {
    const dict = dictOf(object);
    if (!dict) continue;
    for (const key of notes) dict.delete(key);
    if (isComment(dict)) for (const key of annotationNotes) dict.delete(key);
  }
}

function isJpeg({ dict }: PDFRawStream): boolean {
  return String(dict.lookup(PDFName.of('Filter'))).includes('DCTDecode');
}

/** In a field of a form the same keys are its name. */
function isComment(dict: PDFDict): boolean {
  return dict.has(PDFName.of('Subtype')) && dict.has(PDFName.of('Rect')) && !dict.has(PDFName.of('FT'));
}

function dropUnreachable({ context }: PDFDocument): void {
  const { refs } = walkPdf(context);
  for (const [ref] of context.enumerateIndirectObjects()) if (!refs.has(ref)) context.delete(ref);
}
