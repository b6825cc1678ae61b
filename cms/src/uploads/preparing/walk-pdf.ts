import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** Everything in a PDF that can be reached from its root, and the numbers under which it stands there. */
export interface Reached {
  objects: PDFObject[];
  refs: Set<PDFRef>;
}

/** Follows every reference. What cannot be reached is what earlier versions of the file left in it. */
export function walkPdf(context: PDFContext): Reached {
  const refs = new Set<PDFRef>();
  const objects: PDFObject[] = [];
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined) continue;
    if (next instanceof PDFRef) {
      if (refs.has(next)) continue;
      refs.add(next);
      waiting.push(context.lookup(next));
      continue;
    }
    objects.push(next);
    for (const part of partsOf(next)) waiting.push(part);
  }
  return { objects, refs };
}

/** A dictionary, or the one that every stream has. */
export function dictOf(object: PDFObject): PDFDict | null {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : null;
}

function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  return dictOf(object)?.values() ?? [];
}
