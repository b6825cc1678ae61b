import type { Occurrence, Session } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

export function toSession(document: DocumentReader): Mapped<Session> {
  return {
    ...toBase(document),
    summary: document.text('summary'),
    audience: document.values('audience'),
    mode: document.value('mode'),
    covers: document.richText('covers'),
    beforeYouCome: document.richText('beforeYouCome'),
    howToBook: document.richText('howToBook'),
    bookingUrl: document.text('bookingUrl'),
    occurrences: document.rows('occurrences', toOccurrence),
    pastSeasons: document.rows('pastSeasons', (row) => ({ season: row.value('season'), year: row.value('year') })),
    relatedAdvice: document.references('relatedAdvice'),
  };
}

function toOccurrence(row: DocumentReader): Mapped<Occurrence> {
  return {
    id: row.value('id'),
    start: row.instant('start'),
    end: row.instant('end'),
    timeZone: row.text('timeZone'),
    place: row.text('place'),
    bookingUrl: row.text('bookingUrl'),
    state: row.value('state'),
  };
}
