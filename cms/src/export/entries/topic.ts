import type { Topic } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toTopic(document: DocumentReader): Mapped<Topic> {
  return {
    ...toBase(document),
    summary: document.text('summary'),
    pictogram: document.value('pictogram'),
    whatItIs: document.richText('whatItIs'),
    signs: document.texts('signs'),
    readFirst: document.references('readFirst'),
    whenToAsk: document.richText('whenToAsk'),
    whenToAskLevel: document.value('whenToAskLevel') ?? 'non-urgent',
    order: document.value('order') ?? 0,
  };
}
