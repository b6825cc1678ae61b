import { criterionNumbers, type CriterionNumber } from '@ot/shared-types';
import { globalExamples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import type { AuditRow } from './audit/audit-row.ts';
import { complianceOf } from './compliance.ts';

const seen: AuditRow = {
  checks: ['contrast-low'],
  person: 'Look.',
  looked: { on: '2027-01-01', by: 'a tester', found: 'meets' },
};
const all = (row: AuditRow) =>
  // Object.fromEntries forgets the keys, which are exactly those of the list.
  Object.fromEntries(criterionNumbers.map((number) => [number, row])) as Record<CriterionNumber, AuditRow>;
const noRuns = { everyPage: null, everyCheck: null };
const nothing = { ...globalExamples['accessibility-statement'], issues: [], burdens: [], outOfScope: [] };

test('a site that people have looked at in full may say “fully”', () => {
  expect(complianceOf({ ...nothing, compliance: 'full' }, all(seen), noRuns)).toMatchObject({
    degree: 'full',
    listed: null,
  });
});

test('“fully” is taken back while no person has looked', () => {
  const run = {
    day: '2026-11-25',
    pages: 1,
    languages: 1,
    tools: [],
    rules: 1,
    blocking: 0,
    warnings: 0,
    criteria: {},
  };
  const result = complianceOf({ ...nothing, compliance: 'full' }, all({ ...seen, looked: null }), {
    everyPage: run,
    everyCheck: run,
  });
  expect(result.degree).toBe('partial');
});

test('“fully” is taken back while a problem is listed', () => {
  const { issues } = globalExamples['accessibility-statement'];
  expect(complianceOf({ ...nothing, issues, compliance: 'full' }, all(seen), noRuns).degree).toBe('partial');
});

test('criteria that nobody has an answer for are listed', () => {
  const audit = { ...all(seen), '1.3.3': { ...seen, checks: [], looked: null } };
  expect(complianceOf(nothing, audit, noRuns).unknown.map(({ number }) => number)).toEqual(['1.3.3']);
});

test('a site with exemptions alone says so', () => {
  const { outOfScope } = globalExamples['accessibility-statement'];
  expect(complianceOf({ ...nothing, outOfScope }, all(seen), noRuns).listed).toBe('exemptions');
});
