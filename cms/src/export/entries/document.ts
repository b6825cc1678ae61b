import type { Document } from '@ot/shared-types';
import { toBlocks } from '../blocks.ts';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped, Uploads } from '../mapped.ts';
import { toBase } from './base.ts';

export function toDocument(document: DocumentReader, uploads: Uploads): Mapped<Document> {
  return {
    ...toBase(document),
    summary: document.text('summary'),
    body: toBlocks(document, 'body'),
    file: toFile(document, uploads),
  };
}

function toFile(document: DocumentReader, uploads: Uploads): unknown {
  const id = document.reference('file');
  if (id === null) return null;
  const file = uploads.file(id);
  if (!file)
    return document.refuse('file', 'The file is no longer among the uploads. Choose it again, or take it out.');
  if (file.mimeType !== 'application/pdf')
    return document.refuse('file', `"${file.filename}" is not a PDF. Upload a PDF, or take it out.`);
  return { id };
}
