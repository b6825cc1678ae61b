import { expect, test } from 'vitest';
import { exceptionFault } from './exception-fault.ts';

const now = new Date('2026-11-25T10:00:00Z');

test('an exception ends within 90 days', () => {
  expect(exceptionFault('2027-02-20T00:00:00.000Z', now)).toBeNull();
});
test('one that would last longer is refused', () => {
  expect(exceptionFault('2027-03-20T00:00:00.000Z', now)).toContain('90 days');
});
test('one that has ended is refused', () => {
  expect(exceptionFault('2026-11-25T09:00:00.000Z', now)).toContain('passed');
});
test('one without an end is refused', () => {
  expect(exceptionFault(undefined, now)).toContain('Choose the day');
});
