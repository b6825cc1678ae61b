import type { Home } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';

export function toHome(document: DocumentReader): Mapped<Home> {
  return {
    title: document.text('title'),
    intro: document.text('intro'),
    about: document.richText('about'),
    servicePages: document.references('servicePages'),
  };
}
