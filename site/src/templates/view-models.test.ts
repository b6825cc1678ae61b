import type { Advice, ExportedEntry, Locale } from '@ot/shared-types';
import { anExportedEntry, examples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { fixtureSite } from '../../tests/fixture-site.ts';
import { toListed, type Listed } from '../../content/listed.ts';
import type { Localized } from '../../content/best-language.ts';
import { aToZItems } from './a-to-z-items.ts';
import { adviceByTopic, readFirstFirst } from './advice-by-topic.ts';
import { adviceCrumbs, servicePageCrumbs } from './crumbs.ts';
import { lastRunWords } from './last-run-words.ts';
import { linksToEquipmentParts } from './page-parts.ts';
import { nextSessions } from './next-sessions.ts';

const anAdvice = (changes: Partial<Advice>): Localized<Listed<'advice'>> => ({
  content: toListed('advice', { ...examples.advice, ...changes }),
  locale: 'en',
  translation: null,
});

function itemsOf(entries: ExportedEntry[], locale: Locale) {
  const site = fixtureSite({ entries });
  const catalogue = site.catalogue('a-to-z', locale);
  return aToZItems(
    site,
    catalogue.groups().flatMap((letter) => catalogue.linesOn(letter, 1)),
    locale,
  );
}

test('what should be read first comes first in a topic', () => {
  const topic = { ...examples.topics, readFirst: ['second'] };
  const advice = [anAdvice({ id: 'first' }), anAdvice({ id: 'second' })];
  expect(readFirstFirst(topic, advice).map(({ content }) => content.id)).toEqual(['second', 'first']);
});

test('advice whose topic is not published is listed on its own', () => {
  const { topics, withoutTopic } = adviceByTopic(fixtureSite({ entries: [anExportedEntry('advice')] }), 'en');
  expect([topics, withoutTopic.map((link) => link.text)]).toEqual([[], ['Holding a pencil']]);
});

test('the trail of advice leads through its topic', () => {
  expect(adviceCrumbs(fixtureSite(), examples.advice, 'pl').map((link) => link.href)).toEqual([
    '/pl/advice',
    '/pl/topics/fine-motor-skills',
  ]);
});

test('a topic that is not published is left out of the trail', () => {
  expect(adviceCrumbs(fixtureSite({ entries: [] }), examples.advice, 'en')).toHaveLength(1);
});

test('service pages that are each other’s parents end the trail', () => {
  const parent = anExportedEntry('service-pages', { changes: { id: 'parent', slug: 'parent', parent: 'service-1' } });
  const site = fixtureSite({ entries: [anExportedEntry('service-pages'), parent] });
  const page = { ...examples['service-pages'], parent: 'parent' };
  expect(servicePageCrumbs(site, page, 'en').map((link) => link.href)).toEqual(['/service/parent']);
});

test('the A to Z lists models of equipment beside titles', () => {
  const items = itemsOf([anExportedEntry('equipment')], 'pl');
  expect(items.map(({ text, href }) => [text, href])).toEqual([
    ['Example prone stander', '/pl/equipment/example-stander'],
    ['Model One', '/pl/equipment/example-stander'],
  ]);
});

test('a model that stands in the title is not listed twice', () => {
  const entries = [anExportedEntry('equipment', { changes: { title: 'Model One stander' } })];
  expect(itemsOf(entries, 'en')).toHaveLength(1);
});

test('notices are not in the A to Z', () => {
  expect(itemsOf([anExportedEntry('notices')], 'en')).toEqual([]);
});

test('the first link of an equipment guide is when not to use it', () => {
  expect(linksToEquipmentParts(examples.equipment, 'en')[0]).toMatchObject({ href: '#whenNotToUse' });
});

test('parts that an equipment guide does not have are not linked', () => {
  const bare = { ...examples.equipment, cleaning: [], repairContact: null };
  const links = linksToEquipmentParts(bare, 'en').map((link) => link.href);
  expect(links).not.toContain('#cleaning');
  expect(links).not.toContain('#repairs');
});

test('the home page tells the next three dates at most, one on each card', () => {
  const [occurrence] = examples.sessions.occurrences;
  const occurrences = occurrence ? ['a', 'b', 'c', 'd'].map((id) => ({ ...occurrence, id })) : [];
  const site = fixtureSite({ entries: [anExportedEntry('sessions', { changes: { occurrences } })] });
  expect(nextSessions(site, { locale: 'en' }).map(({ dates }) => dates.length)).toEqual([1, 1, 1]);
});

test('a series without dates says when it last ran', () => {
  const past = { ...examples.sessions, occurrences: [] };
  expect(lastRunWords(past, { locale: 'en', now: new Date('2026-11-23T09:00:00Z') })).toBe(
    'It last ran in spring 2023.',
  );
});
