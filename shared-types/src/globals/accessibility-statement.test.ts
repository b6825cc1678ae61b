import { expect, test } from 'vitest';
import { wcagCriteria } from '../wcag-criteria.ts';
import { statementHoldsUntil } from './accessibility-statement.ts';

test('a statement holds for a year after its review', () => {
  expect(statementHoldsUntil({ preparedOn: '2024-01-01', reviewedOn: '2026-03-05' })).toBe('2027-03-05');
});

test('a statement that was never reviewed holds for a year after it was prepared', () => {
  expect(statementHoldsUntil({ preparedOn: '2026-11-25', reviewedOn: null })).toBe('2027-11-25');
});

test('a statement without dates holds until no known day', () => {
  expect(statementHoldsUntil({ preparedOn: null, reviewedOn: null })).toBeNull();
});

test('WCAG 2.2 has 31 criteria at level A and 24 at level AA', () => {
  const levels = wcagCriteria.map(({ level }) => level);
  expect([levels.filter((level) => level === 'A').length, levels.filter((level) => level === 'AA').length]).toEqual([
    31, 24,
  ]);
});
