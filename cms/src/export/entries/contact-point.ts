import type { ContactPoint } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toContactPoint(document: DocumentReader): Mapped<ContactPoint> {
  return {
    ...toBase(document),
    phone: document.text('phone'),
    menuPath: document.texts('menuPath', 'key'),
    email: document.text('email'),
    url: document.text('url'),
    hours: document.text('hours'),
    forWhom: document.text('forWhom'),
    responsePromise: document.text('responsePromise'),
    order: document.value('order') ?? 0,
  };
}
