import { expect, test } from 'vitest';
import { auditResult } from './audit-result.ts';
import type { Run } from './last-runs.ts';
import type { AuditRow } from './audit-row.ts';

const run: Run = {
  day: '2026-11-25',
  pages: 10,
  languages: 2,
  tools: ['axe-core 4'],
  rules: 1,
  blocking: 0,
  warnings: 2,
  criteria: { '1.4.3': { blocking: 2, warnings: 0 }, '2.4.4': { blocking: 0, warnings: 3 } },
};
const runs = { everyPage: run, everyCheck: run };
const row: AuditRow = { checks: ['contrast-low'], person: 'Look.', looked: null };

test('a check that finds nothing is not a person who found nothing', () => {
  expect(auditResult('1.1.1', row, runs)).toEqual({ state: 'nothing-found', warnings: 0, run });
});

test('what the run found is told with its number', () => {
  expect(auditResult('1.4.3', row, runs)).toEqual({ state: 'problems', count: 2, run });
});

test('what only warns is no failure, and is not kept back', () => {
  expect(auditResult('2.4.4', row, runs)).toEqual({ state: 'nothing-found', warnings: 3, run });
});

test('a criterion without a check is not known', () => {
  expect(auditResult('1.3.3', { ...row, checks: [] }, runs)).toEqual({ state: 'no-check' });
});

test('a check that was never run says nothing', () => {
  expect(auditResult('1.1.1', row, { everyPage: null, everyCheck: null })).toEqual({ state: 'not-run' });
});

test('a quick look finds nothing where most checks were not asked', () => {
  expect(auditResult('1.1.1', row, { everyPage: run, everyCheck: null })).toEqual({ state: 'not-run' });
});

test('what a quick look finds is told all the same', () => {
  expect(auditResult('1.4.3', row, { everyPage: run, everyCheck: null })).toMatchObject({
    state: 'problems',
    count: 2,
  });
});

test('content that cannot be there is told with the reason', () => {
  expect(auditResult('1.2.2', { ...row, absent: 'No video.' }, runs)).toEqual({ state: 'absent', reason: 'No video.' });
});

test('what software finds is not explained away as absent', () => {
  expect(auditResult('1.4.3', { ...row, absent: 'No text.' }, runs)).toMatchObject({ state: 'problems' });
});

test('the word of a person counts first', () => {
  const looked = { on: '2027-01-01', by: 'a tester', found: 'meets' };
  expect(auditResult('1.4.3', { ...row, looked }, runs)).toEqual({ state: 'person', look: looked });
});
