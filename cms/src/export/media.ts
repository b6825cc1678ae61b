import type { Media, MediaSizeSchema, PdfFile } from '@ot/shared-types';
import type { z } from 'zod';
import type { DocumentReader } from './document-reader.ts';
import type { Mapped } from './mapped.ts';
import { mediaUrl } from './media-url.ts';

/** An uploaded picture. One that is marked as decorative has no alternative text, whatever was written before. */
export function toMedia(document: DocumentReader): Mapped<Media> {
  return {
    id: document.value('id'),
    alt: document.tick('decorative') ? null : (document.text('alt') ?? missingAlt(document)),
    credit: document.text('credit'),
    sizes: toSizes(document),
  };
}

function missingAlt(document: DocumentReader): unknown {
  return document.refuse('alt', 'The picture has no alternative text. Describe it, or tick “decorative”.');
}

/** An uploaded PDF. It has no words of its own: the document that offers it has. */
export function toPdfFile(document: DocumentReader): Mapped<PdfFile> {
  return {
    id: document.value('id'),
    format: 'PDF',
    url: mediaUrl(document.text('filename') ?? ''),
    bytes: document.value('filesize'),
  };
}

/** The upload itself and every smaller copy, smallest first. */
function toSizes(document: DocumentReader): Size[] {
  const copies = Object.keys(document.recordOf('sizes')).map((name) => document.group('sizes').group(name));
  return [document, ...copies].flatMap(toSize).sort((a, b) => a.width - b.width);
}

/** Payload leaves out a copy that would be larger than the upload. */
function toSize(file: DocumentReader): Size[] {
  const [filename, width, height] = [file.text('filename'), file.value('width'), file.value('height')];
  if (filename === null || typeof width !== 'number' || typeof height !== 'number') return [];
  return [{ url: mediaUrl(filename), width: Math.round(width), height: Math.round(height) }];
}

type Size = z.infer<typeof MediaSizeSchema>;
