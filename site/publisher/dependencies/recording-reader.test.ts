import { anExportedEntry, anExportedGlobal } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { settings } from '../../tests/publishing.ts';
import { storedContent } from '../../tests/stored-content.ts';
import { recordingReader } from './recording-reader.ts';

const entries = [anExportedEntry('advice', { translations: { pl: { title: 'Trzymanie ołówka' } } })];
const content = storedContent({ entries, globals: [settings(), anExportedGlobal('home')] });
const moment = { origin: 'https://example.org', now: new Date('2026-11-23T09:00:00Z') };
const reading = () => recordingReader(content, moment);

test('an entry is read in the language of the reader', () => {
  const { site } = reading();
  expect(site.bySlug('advice', 'holding-a-pencil', 'pl')).toMatchObject({
    locale: 'pl',
    content: { title: 'Trzymanie ołówka' },
    translation: { state: 'live' },
  });
});

test('an entry without that language is read in English, and says so', () => {
  const { site } = reading();
  expect(site.bySlug('advice', 'holding-a-pencil', 'ur')).toMatchObject({ locale: 'en', translation: null });
});

test('what was looked for and not found is recorded: it may come', () => {
  const { site, reads } = reading();
  expect(site.bySlug('advice', 'no-such-slug', 'en')).toBeNull();
  expect(site.byId('topics', 'no-such-id', 'en')).toBeNull();
  expect(site.media('no-such-picture', 'en')).toBeNull();
  expect(site.list('notices', 'en')).toEqual([]);
  expect([...reads.keys]).toEqual([
    'slug:advice:no-such-slug',
    'entry:topics:no-such-id:en',
    'media:no-such-picture:en',
    'list:notices:en',
  ]);
});

test('an entry found by its slug is recorded under its id too', () => {
  const { site, reads } = reading();
  site.bySlug('advice', 'holding-a-pencil', 'en');
  expect([...reads.keys]).toEqual(['slug:advice:holding-a-pencil', 'entry:advice:advice-1:en']);
});

test('a page that asks for the time is due when the next thing that it read begins or ends', () => {
  const notice = anExportedEntry('notices', {
    changes: { startsAt: '2026-11-20T08:00:00Z', endsAt: '2026-11-23T18:00:00Z' },
  });
  const timed = storedContent({ entries: [notice], globals: [settings()] });
  const { site, reads } = recordingReader(timed, moment);
  site.list('notices', 'en');
  expect(reads.nextMoment()).toBeNull();
  expect(site.now).toEqual(moment.now);
  expect(reads.nextMoment()).toBe('2026-11-23T18:00:00.000Z');
});

test('a card is what lists show, and is recorded apart from the entry', () => {
  const { site, reads } = reading();
  expect(site.card('advice', 'advice-1', 'pl')?.content).not.toHaveProperty('strategies');
  expect([...reads.keys]).toEqual(['card:advice:advice-1:pl']);
});

test('languages of an entry are those in which it is there and that the site offers', () => {
  expect(reading().site.languagesOf('advice', 'advice-1')).toEqual(['en', 'pl']);
  expect(reading().site.languagesOf('advice', 'no-such-id')).toEqual([]);
});

test('the languages of the site are recorded as its settings, and keep the order of the table', () => {
  const { site, reads } = reading();
  expect(site.liveLanguages()).toEqual(['en', 'pl', 'ur']);
  expect([...reads.keys]).toEqual(['global:site-settings:en']);
});

test('a global that has never been published is named, and recorded', () => {
  const { site, reads } = reading();
  expect(() => site.global('navigation', 'en')).toThrow('The global "navigation" has never been published.');
  expect([...reads.keys]).toEqual(['global:navigation:en']);
});
