import { expect, test } from 'vitest';
import {
  questionsForTheService,
  reviewsDue,
  sessionsWithoutDates,
  translationsToDo,
  type WatchedDocument,
} from './attention.ts';

const now = new Date('2026-11-23T12:00:00Z');
const document: WatchedDocument = {
  collection: 'sessions',
  id: 'session-1',
  title: { en: 'Sensory preferences' },
  askTheService: [],
  translation: {},
  review: { nextReview: null },
  occurrences: [{ start: '2026-12-03T10:00:00.000Z' }],
  _status: 'published',
};

test('a question for the service leads to its document', () => {
  const asking = { ...document, askTheService: [{ about: 'bookingUrl', question: 'Where do people book?' }] };
  expect(questionsForTheService([asking])).toEqual([
    { title: 'Sensory preferences', detail: 'Where do people book?', href: '/admin/collections/sessions/session-1' },
  ]);
});

test('a translation in review leads to its language', () => {
  const reviewed = { ...document, translation: { pl: { state: 'in-review' } } };
  expect(translationsToDo([reviewed])).toEqual([
    {
      title: 'Sensory preferences',
      detail: 'Polish: waits for a check',
      href: '/admin/collections/sessions/session-1?locale=pl',
    },
  ]);
});

test('a live translation waits for nobody', () => {
  expect(translationsToDo([{ ...document, translation: { pl: { state: 'live' } } }])).toEqual([]);
});

test('an overdue review says since when', () => {
  expect(reviewsDue([{ ...document, review: { nextReview: '2026-10-01' } }], now)[0]?.detail).toBe(
    'Review overdue since 2026-10-01',
  );
});

test('a review that is due next year is not mentioned', () => {
  expect(reviewsDue([{ ...document, review: { nextReview: '2027-10-01' } }], now)).toEqual([]);
});

test('a series with a coming date needs none', () => {
  expect(sessionsWithoutDates([document], now)).toEqual([]);
});

test('a series whose dates are all over needs new ones', () => {
  const over = { ...document, occurrences: [{ start: '2023-05-03T10:00:00.000Z' }] };
  expect(sessionsWithoutDates([over], now)).toHaveLength(1);
});
