import {
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { UploadFault } from './upload-fault.ts';
import { dictOf, walkPdf } from './walk-pdf.ts';

const printAgain =
  'Print it to a new PDF (“Print”, then “Save as PDF”), which keeps what is to be seen and nothing else, and upload that.';

/** What a PDF for readers has no need of, by the names that it stands under. */
const faults = {
  script: `The PDF contains script. ${printAgain}`,
  itself: `The PDF does something by itself when it is opened or clicked: it starts programs, opens files, sends or plays something. ${printAgain}`,
  attached: `The PDF has other files, sound or film attached. Upload those one by one. ${printAgain}`,
  form: `The PDF is a form of the kind XFA, which phones and most browsers cannot show. ${printAgain}`,
  broken: `The PDF is damaged: a part of it cannot be read. ${printAgain}`,
};
export const brokenPdf = faults.broken;
type Fault = keyof typeof faults;

const forbiddenKeys: Record<string, Fault> = {
  JS: 'script',
  JavaScript: 'script',
  AA: 'itself',
  XFA: 'form',
  EmbeddedFiles: 'attached',
  EmbeddedFile: 'attached',
  EF: 'attached',
  AF: 'attached',
  Collection: 'attached',
  RichMediaContent: 'attached',
  RichMediaSettings: 'attached',
};

/** Names of actions, kinds of annotations and types. */
const forbiddenNames: Record<string, Fault> = {
  JavaScript: 'script',
  Launch: 'itself',
  GoToR: 'itself',
  GoToE: 'itself',
  SubmitForm: 'itself',
  ImportData: 'itself',
  Rendition: 'attached',
  Movie: 'attached',
  Sound: 'attached',
  GoTo3DView: 'attached',
  RichMediaExecute: 'attached',
  RichMedia: 'attached',
  FileAttachment: 'attached',
  EmbeddedFile: 'attached',
  '3D': 'attached',
};
const namingKeys = ['S', 'Subtype', 'Type'];

/**
 * Throws with the worst thing that a PDF for readers may not hold. It looks at objects as the parser understood them, so that
 * neither packing, nor escapes in names, nor an earlier version of the file can hide anything.
 */
export function judgePdf(context: PDFContext): void {
  const found = new Set(walkPdf(context).objects.map(faultIn));
  for (const [fault, message] of Object.entries(faults)) if (found.has(fault)) throw new UploadFault(message);
}

function faultIn(object: PDFObject): string | null {
  if (object instanceof PDFInvalidObject) return 'broken';
  const dict = dictOf(object);
  return dict && faultOf(dict);
}

function faultOf(dict: PDFDict): Fault | null {
  for (const key of dict.keys()) {
    const fault = forbiddenKeys[key.decodeText()];
    if (fault && dict.lookup(key) !== undefined) return fault;
  }
  for (const key of namingKeys) {
    const value = dict.lookup(PDFName.of(key));
    const fault = value instanceof PDFName ? forbiddenNames[value.decodeText()] : undefined;
    if (fault) return fault;
  }
  return opensBadAddress(dict) || opensByItself(dict) ? 'itself' : null;
}

const badSchemes = /^[\s\0-\x1f]*(javascript|data|vbscript|file|blob):/i;

function opensBadAddress(dict: PDFDict): boolean {
  return badSchemes.test(textOf(dict.lookup(PDFName.of('URI'))));
}

/** Showing a certain page at the start is an ordinary wish. */
function opensByItself(dict: PDFDict): boolean {
  const action = dict.lookup(PDFName.of('OpenAction'));
  if (!(action instanceof PDFDict)) return false;
  const kind = action.lookup(PDFName.of('S'));
  return !(kind instanceof PDFName && kind.decodeText() === 'GoTo') || action.has(PDFName.of('Next'));
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}
