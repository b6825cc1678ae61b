import { aTranslation, examples, globalExamples } from '@ot/shared-types/examples';
import type { Notice } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { strings } from '../i18n/strings/index.ts';
import { fixtureSite } from '../../tests/fixture-site.ts';
import type { Localized } from '../../content/best-language.ts';
import { breadcrumbsOf, currentNotices, menuLinks, methodOf, tabTitle, translationNoticesOf } from './frame-of.ts';
import { sitePage, type Page } from './page.ts';

const site = fixtureSite();
const page: Page = sitePage(site, { page: 'advice', locale: 'pl' }, { title: 'Advice', description: null });
const kindsOf = (changes: Partial<Page>) => translationNoticesOf({ ...page, ...changes }).map((notice) => notice.kind);

test('menu links lead to pages in the language of the reader, and know the page that is open', () => {
  const links = { content: globalExamples.navigation.header, locale: 'en' as const, translation: null };
  expect(menuLinks(site, links, page)).toMatchObject([
    { href: '/pl/advice', isCurrent: true },
    { href: '/pl/equipment', isCurrent: false },
  ]);
});

test('a menu that is not translated has short names of its pages in the language of the reader', () => {
  const links = { content: globalExamples.navigation.header, locale: 'en' as const, translation: null };
  expect(menuLinks(site, links, page).map(({ text, locale }) => [text, locale])).toEqual([
    [strings('pl').advice.title, 'pl'],
    [strings('pl').menu.equipment, 'pl'],
  ]);
});

test('a menu in the language of the reader has its own words', () => {
  const links = { content: globalExamples.navigation.header, locale: 'en' as const, translation: null };
  expect(menuLinks(site, links, { ...page, locale: 'en' })[1]?.text).toBe('Equipment');
});

test('a menu link to an entry that is not published is left out', () => {
  const target = { collection: 'service-pages' as const, id: 'gone' };
  const links = { content: [{ id: 'n', label: 'Gone', target }], locale: 'en' as const, translation: null };
  expect(menuLinks(site, links, page)).toEqual([]);
});

test('the trail starts at the home page', () => {
  expect(breadcrumbsOf(page).map((link) => link.href)).toEqual(['/pl']);
});

test('the home page has no trail', () => {
  expect(breadcrumbsOf({ ...page, path: '/' })).toEqual([]);
});

test('a page shown in English says so to Polish readers', () => {
  expect(kindsOf({ contentLocale: 'en' })).toEqual(['not-translated']);
});

test('a translation that nobody has checked says so', () => {
  expect(kindsOf({ translation: aTranslation })).toEqual(['unchecked']);
});

test('a translation that is out of date and unchecked says both', () => {
  expect(kindsOf({ translation: { ...aTranslation, state: 'out-of-date' } })).toEqual(['out-of-date', 'unchecked']);
});

test('a checked translation that is up to date says nothing', () => {
  expect(kindsOf({ translation: { ...aTranslation, checkedBy: 'A. Checker' } })).toEqual([]);
});

test('how a sample was translated is not told, its notice says enough', () => {
  expect(methodOf({ translation: aTranslation, locale: 'en' })).toBeNull();
});

test('the browser tab names page and service; on the home page the service alone', () => {
  expect(tabTitle({ ...page, locale: 'en' }, 'OT')).toBe('Advice – OT');
  expect(tabTitle({ ...page, locale: 'en', path: '/' }, 'OT')).toBe('OT');
});

const notice = (changes: Partial<Notice>): Localized<Notice> => ({
  content: { ...examples.notices, startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T18:00:00Z', ...changes },
  locale: 'en',
  translation: null,
});

test('a notice shows from its start until its end', () => {
  const shown = (now: string) => currentNotices([notice({})], new Date(now)).length;
  expect([shown('2026-11-23T07:59:59Z'), shown('2026-11-23T08:00:00Z'), shown('2026-11-23T18:00:00Z')]).toEqual([
    0, 1, 0,
  ]);
});

test('the most urgent notice stands first', () => {
  const notices = [notice({ level: 'information' }), notice({ level: 'emergency' }), notice({ level: 'warning' })];
  const levels = currentNotices(notices, new Date('2026-11-23T12:00:00Z')).map(({ content }) => content.level);
  expect(levels).toEqual(['emergency', 'warning', 'information']);
});
