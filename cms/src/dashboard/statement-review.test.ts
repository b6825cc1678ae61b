import { expect, test } from 'vitest';
import type { Found } from '../derived-rows/found.ts';
import { statementReview } from './statement-review.ts';

const now = new Date('2026-11-25T12:00:00Z');
const statement = (document: Found['document']): Found[] => [
  {
    kind: 'Settings',
    title: 'Accessibility statement',
    href: '/admin/globals/accessibility-statement',
    document,
    translations: {},
    missing: {},
  },
];
const notes = (document: Found['document']) => statementReview(statement(document), now).map(({ note }) => note);

test('a statement reviewed this year is no task', () => {
  expect(notes({ reviewedOn: '2026-06-01T12:00:00.000Z' })).toEqual([]);
});

test('a review due within a month is a task', () => {
  expect(notes({ reviewedOn: '2025-12-10T12:00:00.000Z' })).toEqual(['yearly review due on 10 December 2026']);
});

test('a review of more than a year ago is overdue', () => {
  expect(notes({ preparedOn: '2025-01-01T12:00:00.000Z' })).toEqual([
    'review overdue since 1 January 2026: it must be reviewed every year',
  ]);
});

test('a statement without a date is a task', () => {
  expect(notes({})).toEqual(['say when it was prepared: the regulations ask for the date']);
});
