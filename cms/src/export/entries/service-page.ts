import type { ServicePage } from '@ot/shared-types';
import { toBlocks } from '../blocks.ts';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toServicePage(document: DocumentReader): Mapped<ServicePage> {
  return {
    ...toBase(document),
    summary: document.text('summary'),
    body: toBlocks(document, 'body'),
    audience: document.values('audience'),
    area: document.text('area'),
    parent: document.reference('parent'),
    order: document.value('order') ?? 0,
  };
}
