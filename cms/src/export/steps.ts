import type { Step } from '@ot/shared-types';
import type { DocumentReader } from './document-reader.ts';
import type { Mapped } from './mapped.ts';

export function toSteps(document: DocumentReader, name: string): Mapped<Step>[] {
  return document.rows(name, (row) => ({
    id: row.value('id'),
    text: row.text('text'),
    pictogram: row.value('pictogram'),
    picture: row.picture('picture'),
  }));
}
