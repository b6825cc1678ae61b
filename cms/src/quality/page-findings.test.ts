import type { PageFault, PageJudgement } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { findingLines, type SetAside } from './page-findings.ts';

const now = new Date('2026-11-25T10:00:00Z');
const aFault: PageFault = {
  rule: 'link-generic',
  engine: 'scripted',
  severity: 'block',
  wcag: ['2.4.4'],
  selector: 'main a',
  excerpt: '<a href="/">here</a>',
  what: '“here” does not say where the link leads.',
  why: 'Many people go through a page by its links alone.',
  fix: 'Use the title of the page it leads to.',
  field: 'strategies.0.title',
};
const aWarning: PageFault = { ...aFault, rule: 'text-wall', severity: 'warn', field: null };
const aPage: PageJudgement = {
  path: '/advice/holding-a-pencil',
  locale: 'en',
  entry: { collection: 'advice', id: 'a1' },
  judgedAt: '2026-11-25T09:00:00.000Z',
  extent: 'browser',
  faults: [aFault, aWarning],
};
const inPolish: PageJudgement = { ...aPage, path: '/pl/advice/holding-a-pencil', locale: 'pl' };
const anException: SetAside = {
  collection: 'advice',
  documentId: 'a1',
  locale: 'en',
  rule: 'link-generic',
  until: '2026-12-01T00:00:00.000Z',
};
const linesOf = (judgements: PageJudgement[], exceptions: SetAside[] = []) =>
  findingLines(judgements, {
    exceptions,
    nameOf: () => ({ title: 'Holding a pencil', kind: 'Advice', placeOf: () => 'Things to try 1, What to try' }),
    siteUrl: 'https://example.org',
    now,
  });

test('a line names the page and leads to the field in its language', () => {
  expect(linesOf([aPage])).toMatchObject([
    {
      title: 'Holding a pencil',
      blocking: 1,
      warnings: 1,
      what: aFault.what,
      field: 'Things to try 1, What to try',
      languages: [{ name: 'English', href: '/admin/collections/advice/a1?locale=en#field-strategies__0__title' }],
    },
  ]);
});

test('pages with faults that block come before those with warnings alone', () => {
  const warned = {
    ...aPage,
    path: '/b',
    entry: { collection: 'advice' as const, id: 'b' },
    faults: [aWarning, aWarning],
  };
  expect(linesOf([warned, aPage]).map(({ blocking }) => blocking)).toEqual([1, 0]);
});

test('languages of one entry with the same faults share a line, English first', () => {
  expect(linesOf([inPolish, aPage]).map(({ languages }) => languages.map(({ name }) => name))).toEqual([
    ['English', 'Polish'],
  ]);
});

test('pages that show the same English words lead to one place', () => {
  const standIn = { ...aPage, path: '/pl/advice/holding-a-pencil' };
  expect(linesOf([aPage, standIn])).toMatchObject([{ pages: 2, languages: [{ name: 'English' }] }]);
});

test('a page without faults has no line', () => {
  expect(linesOf([{ ...aPage, faults: [] }])).toEqual([]);
});

test('a rule that is set aside does not count', () => {
  expect(linesOf([aPage], [anException])).toMatchObject([{ blocking: 0, warnings: 1 }]);
});

test.each([
  ['that has ended', { until: '2026-11-25T09:00:00.000Z' }],
  ['of another language', { locale: 'pl' }],
  ['of another entry', { documentId: 'b' }],
])('an exception %s changes nothing', (_which, changes) => {
  expect(linesOf([aPage], [{ ...anException, ...changes }])).toMatchObject([{ blocking: 1 }]);
});

test('a page that is no entry leads to the site', () => {
  const list = { ...aPage, path: '/advice', entry: null };
  expect(linesOf([list])).toMatchObject([{ title: '/advice', languages: [{ href: 'https://example.org/advice' }] }]);
});
