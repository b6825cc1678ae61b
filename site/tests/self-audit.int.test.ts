import axe from 'axe-core';
import { criterionNumbers } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { rules } from '../checks/findings/rules.ts';
import { lastRuns } from '../src/help/audit/last-runs.ts';
import { selfAudit } from '../src/help/audit/self-audit.ts';

/** The record of the audit is written by hand; here it is held against the gate, which decides what is checked. */
const rows = criterionNumbers.map((number) => ({ number, ...selfAudit[number] }));
const axeRules = axe.getRules().filter(({ tags }) => !tags.includes('deprecated'));

/** Our rules and axe’s live ones that name the criterion. */
function checksOf(number: string): string[] {
  const ours = Object.entries(rules).filter(([, { wcag }]) => wcag.some((criterion) => criterion === number));
  const theirs = axeRules.filter(({ tags }) => tags.includes(`wcag${number.replaceAll('.', '')}`));
  return [...ours.map(([id]) => id), ...theirs.map(({ ruleId }) => `axe ${ruleId}`)].sort();
}

test('the audit has the 55 criteria of WCAG 2.2 A and AA, each once', () => {
  expect(Object.keys(selfAudit).sort()).toEqual([...criterionNumbers].sort());
  expect(new Set(criterionNumbers).size).toBe(55);
});

test('4.1.1, which WCAG 2.2 took out, is not among them', () => {
  expect(Object.keys(selfAudit)).not.toContain('4.1.1');
});

test.each(rows)('$number names exactly the checks that look for it', ({ number, checks }) => {
  expect([...checks].sort()).toEqual(checksOf(number));
});

test.each(rows)('$number says what a person has to look at', ({ person }) => {
  expect(person).toMatch(/\w{3}.*[.?]$/);
});

test('a person’s look has a day, a role and a finding', () => {
  const looks = rows.flatMap(({ looked }) => looked ?? []);
  for (const { on, by, found } of looks) expect([Number.isNaN(Date.parse(on)), by, found]).not.toContain('');
});

test('a run with every check is recorded', () => {
  expect(lastRuns.everyCheck).not.toBeNull();
});

test('a run that is recorded as one on every page has more pages than one of each kind', () => {
  const pages = lastRuns.everyPage?.pages ?? Infinity;
  expect(pages).toBeGreaterThan(lastRuns.everyCheck?.pages ?? 0);
});
