import { expect, test } from 'vitest';
import type { Found } from '../derived-rows/found.ts';
import { missingTranslation, translationFault } from '../derived-rows/translation-fault.ts';
import {
  questionsToAsk,
  reviewsDue,
  sessionsWithoutDates,
  translationsToCheck,
  translationsToMake,
} from './what-needs-me.ts';

const now = new Date('2026-11-23T12:00:00Z');
const found = (document: Found['document'], translations: Found['translations'] = {}): Found[] => [
  {
    kind: 'Training session',
    title: 'Smart moves',
    href: '/admin/collections/sessions/1',
    document,
    translations,
    missing: { pl: 'not begun' },
  },
];

test('every question to the service is a task', () => {
  const tasks = questionsToAsk(found({ askTheService: [{ question: 'Which e-mail?' }, { question: 'Which date?' }] }));
  expect(tasks.map(({ note }) => note)).toEqual(['Which e-mail?', 'Which date?']);
});

test('a translation that needs somebody is a task in its language, for those who work in it', () => {
  expect(translationsToCheck(found({}, { pl: 'waiting for review' }), ['pl', 'ur'])).toMatchObject([
    { note: 'Polish: waiting for review', href: '/admin/collections/sessions/1?locale=pl' },
  ]);
  expect(translationsToCheck(found({}, { pl: 'waiting for review' }), ['ur'])).toEqual([]);
});

test.each([
  [{ state: 'in-review' }, false, 'waiting for review'],
  [{ state: 'live' }, false, 'the English has changed'],
  [{ state: 'live' }, true, null],
  [undefined, false, null],
])('a translation with the record %o, whose being current is %s', (record, isCurrent, fault) => {
  expect(translationFault(record, () => isCurrent)).toBe(fault);
});

test.each([
  [undefined, 'not begun'],
  [{ state: 'missing' }, 'not begun'],
  [{ state: 'in-translation' }, 'begun'],
  [{ state: 'in-review' }, null],
  [{ state: 'live' }, null],
])('of a translation with the record %o readers miss something: %s', (record, missing) => {
  expect(missingTranslation(record)).toBe(missing);
});

test('a page that readers get in English alone leads to its translation', () => {
  expect(translationsToMake({ locale: 'pl', count: 1, some: found({}) })).toMatchObject([
    { title: 'Smart moves', note: 'not begun', href: '/admin/collections/sessions/1?locale=pl' },
  ]);
});

test.each([
  ['2026-11-01T12:00:00Z', ['overdue since 1 November 2026']],
  ['2026-12-01T12:00:00Z', ['due on 1 December 2026']],
  ['2027-06-01T12:00:00Z', []],
])('a review due on %s', (nextReview, notes) => {
  expect(reviewsDue(found({ review: { nextReview } }), now).map(({ note }) => note)).toEqual(notes);
});

test('a published session whose dates are over is a task', () => {
  const over = { _status: 'published', occurrences: [{ end: '2023-06-01T12:00:00Z' }] };
  expect(sessionsWithoutDates(found(over), now)).toHaveLength(1);
});

test('a session that is still to come is none', () => {
  const coming = { _status: 'published', occurrences: [{ end: '2026-12-01T12:00:00Z' }] };
  expect(sessionsWithoutDates(found(coming), now)).toEqual([]);
});
