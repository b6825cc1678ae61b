import { expect, test } from 'vitest';
import type { RawFinding } from '../engines/engine-report.ts';
import { rules } from './rules.ts';
import { acceptedFindings, settledReviews } from './settled.ts';
import { settle, withoutAccepted } from './settle-reviews.ts';

const today = new Date('2026-11-24');
const review = (engine: 'axe' | 'ibm', rule: string, html = '<p>'): RawFinding => ({
  engine,
  rule,
  wcag: [],
  element: { selector: 'p', html },
  what: 'Look at this.',
  why: '',
});

test('a question that nobody has settled is a finding', () => {
  expect(settle([review('axe', 'a-new-rule')], today)).toHaveLength(1);
});

test('a question that a check of ours decides is none', () => {
  expect(settle([review('axe', 'color-contrast')], today)).toEqual([]);
});

test('a written reason holds until its day', () => {
  expect(settle([review('ibm', 'blockquote_cite_exists')], today)).toEqual([]);
});

test('a reason that has run out is a finding that says so', () => {
  const [finding] = settle([review('ibm', 'blockquote_cite_exists')], new Date('2028-01-01'));
  expect(finding?.what).toContain('ran out on');
});

test('an accepted finding is accepted only where its reason applies', () => {
  const found = [
    review('ibm', 'aria_role_redundant', '<ul role="list">'),
    review('ibm', 'aria_role_redundant', '<nav role="navigation">'),
  ];
  expect(withoutAccepted(found, today).map(({ element }) => element?.html)).toEqual(['<nav role="navigation">']);
});

test('every check that settles a question exists, and every reason has a day', () => {
  for (const settled of [...Object.values(settledReviews), ...Object.values(acceptedFindings)]) {
    if (!settled) continue;
    if ('decidedBy' in settled) expect(Object.keys(rules)).toEqual(expect.arrayContaining([...settled.decidedBy]));
    else expect(Number.isNaN(Date.parse(settled.expires))).toBe(false);
  }
});
