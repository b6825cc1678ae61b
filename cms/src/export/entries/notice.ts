import type { Notice } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toNotice(document: DocumentReader): Mapped<Notice> {
  return {
    ...toBase(document),
    level: document.value('level'),
    text: document.richText('text'),
    startsAt: document.instant('startsAt'),
    endsAt: document.instant('endsAt'),
  };
}
