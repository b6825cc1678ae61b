import type { Finding } from '@ot/site/checks/findings/finding.ts';
import { expect, test } from 'vitest';
import { toRun } from './record-run.ts';

const finding = (page: string): Finding => ({
  rule: 'image-alt',
  engine: 'axe',
  severity: 'block',
  wcag: ['1.1.1'],
  page,
  element: { selector: 'img', html: '<img>' },
  what: 'No alternative.',
  why: 'It is not heard.',
  fix: 'Write one.',
});
const run = (paths: string[]) => toRun({ findings: paths.map(finding), paths, tools: ['axe'] }, '2026-11-25');

test('a run counts pages, languages and failures by criterion', () => {
  expect(run(['/contact', '/pl/contact', '/pl'])).toMatchObject({
    pages: 3,
    languages: 2,
    blocking: 3,
    criteria: { '1.1.1': { blocking: 3, warnings: 0 } },
  });
});

test('the style guide counts as the other pages do', () => {
  expect(run(['/contact', '/style-guide'])).toMatchObject({ pages: 2, languages: 1, blocking: 2 });
});
