import type { ReferralRoute } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toReferralRoute(document: DocumentReader): Mapped<ReferralRoute> {
  return {
    ...toBase(document),
    summary: document.text('summary'),
    setting: document.value('setting'),
    ageFrom: document.value('ageFrom'),
    ageTo: document.value('ageTo'),
    area: document.text('area'),
    firstStep: document.richText('firstStep'),
    whoCanRefer: document.texts('whoCanRefer'),
    how: document.richText('how'),
    url: document.text('url'),
    exceptions: document.richText('exceptions'),
    contactPoint: document.reference('contactPoint'),
    order: document.value('order') ?? 0,
  };
}
