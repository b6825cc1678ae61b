import type { Advice, Strategy } from '@ot/shared-types';
import { toBlocks } from '../blocks.ts';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toSteps } from '../steps.ts';
import { toBase } from './base.ts';

export function toAdvice(document: DocumentReader): Mapped<Advice> {
  return {
    ...toBase(document),
    summary: document.text('summary'),
    topic: document.reference('topic'),
    ageBands: document.values('ageBands'),
    activities: document.values('activities'),
    settings: document.values('settings'),
    audience: document.values('audience'),
    tier: document.value('tier'),
    readFirst: document.references('readFirst'),
    strategies: document.rows('strategies', toStrategy),
    dos: document.texts('dos'),
    donts: document.texts('donts'),
    safety: document.richText('safety'),
    askForHelp: document.richText('askForHelp'),
    askForHelpLevel: document.value('askForHelpLevel') ?? 'non-urgent',
    body: toBlocks(document, 'body'),
    relatedAdvice: document.references('relatedAdvice'),
    relatedEquipment: document.references('relatedEquipment'),
    relatedSessions: document.references('relatedSessions'),
    formats: document.values('formats'),
  };
}

function toStrategy(row: DocumentReader): Mapped<Strategy> {
  return {
    id: row.value('id'),
    title: row.text('title'),
    whatYouNeed: row.texts('whatYouNeed'),
    steps: toSteps(row, 'steps'),
    howOften: row.text('howOften'),
    howLong: row.text('howLong'),
    whenToStop: row.text('whenToStop'),
  };
}
