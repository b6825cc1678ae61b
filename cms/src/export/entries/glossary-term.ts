import type { GlossaryTerm } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toGlossaryTerm(document: DocumentReader): Mapped<GlossaryTerm> {
  return { ...toBase(document), fullForm: document.text('fullForm'), definition: document.text('definition') };
}
