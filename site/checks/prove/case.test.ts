import { expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { judgeCase } from './case.ts';

const emptyButton = { id: 1, file: 'a.html', category: 'Buttons', defect: 'Empty button' };
const finding = (over: Partial<Finding>): Finding => ({
  rule: 'button-no-name',
  engine: 'scripted',
  severity: 'block',
  wcag: [],
  page: '/a.html',
  element: { selector: 'button', html: '<button></button>' },
  what: 'The button has no name.',
  why: '',
  fix: '',
  ...over,
});

test('a finding about the defect, on its element, counts', () => {
  expect(judgeCase(emptyButton, [finding({})]).foundBy).toEqual(['scripted']);
});

test('a finding about something else does not count', () => {
  expect(judgeCase(emptyButton, [finding({ rule: 'heading-none' })]).hits).toEqual([]);
});

test('a finding of another element does not count', () => {
  const elsewhere = finding({ element: { selector: 'a', html: '<a href="/">' } });
  expect(judgeCase(emptyButton, [elsewhere]).hits).toEqual([]);
});

test('where the case names its element, the finding must point there', () => {
  expect(judgeCase({ ...emptyButton, selector: '#send' }, [finding({})]).hits).toEqual([]);
});

test('a question that an engine leaves open does not count', () => {
  expect(judgeCase(emptyButton, [finding({ what: 'Not decided by the engine.' })]).hits).toEqual([]);
});
