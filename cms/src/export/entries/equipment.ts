import type { Equipment } from '@ot/shared-types';
import { toBlocks } from '../blocks.ts';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toSteps } from '../steps.ts';
import { toBase } from './base.ts';

export function toEquipment(document: DocumentReader): Mapped<Equipment> {
  return {
    ...toBase(document),
    kind: document.value('kind'),
    maker: document.text('maker'),
    models: document.texts('models'),
    purpose: document.text('purpose'),
    picture: document.picture('picture'),
    beforeYouStart: document.texts('beforeYouStart'),
    setUp: toSteps(document, 'setUp'),
    use: toSteps(document, 'use'),
    howLong: document.text('howLong'),
    whenNotToUse: document.texts('whenNotToUse'),
    safetyChecks: document.texts('safetyChecks'),
    cleaning: document.texts('cleaning'),
    outgrownSigns: document.texts('outgrownSigns'),
    repairContact: document.reference('repairContact'),
    supplierDocuments: document.rows('supplierDocuments', (row) => ({
      id: row.value('id'),
      title: row.text('title'),
      url: row.text('url'),
    })),
    video: toVideo(document.group('video')),
    body: toBlocks(document, 'body'),
    relatedAdvice: document.references('relatedAdvice'),
  };
}

/** No address, no video; an address without a transcript is refused by the contract. */
function toVideo(video: DocumentReader): unknown {
  const url = video.text('url');
  return url === null ? null : { url, transcript: video.richText('transcript') };
}
