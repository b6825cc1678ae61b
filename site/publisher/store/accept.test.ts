import { aTranslation, anExportedEntry, anExportedGlobal, examples, mediaExample } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { acceptEntry, acceptGlobal, acceptMedia } from './accept.ts';

const inPolish = (title: string) => anExportedEntry('advice', { translations: { pl: { title } } });
const good = acceptEntry(inPolish('Trzymanie ołówka'), null).stored;

test('an entry that fits the contract is stored in all its languages', () => {
  expect(Object.keys(good?.languages ?? {})).toEqual(['en', 'pl']);
});

test('a refused language keeps its last good version, and the others go on', () => {
  const damaged = inPolish('');
  const { stored, refusals } = acceptEntry({ ...damaged, updatedAt: '2026-11-05T09:00:00.000Z' }, good);
  expect(stored?.languages.pl).toEqual(good?.languages.pl);
  expect(stored?.updatedAt).toBe('2026-11-05T09:00:00.000Z');
  expect(refusals).toEqual([
    expect.objectContaining({ collection: 'advice', id: 'advice-1', locale: 'pl', field: 'title' }),
  ]);
});

test('a refused language without a good version is left out', () => {
  const { stored } = acceptEntry(inPolish(''), null);
  expect(Object.keys(stored?.languages ?? {})).toEqual(['en']);
});

test('a language that is no longer exported goes', () => {
  const { stored } = acceptEntry(anExportedEntry('advice'), good);
  expect(Object.keys(stored?.languages ?? {})).toEqual(['en']);
});

test('refused English keeps its last good version', () => {
  const { stored } = acceptEntry(anExportedEntry('advice', { changes: { title: '' } }), good);
  expect(stored?.languages.en?.content).toEqual(examples.advice);
});

test('refused English without a good version is not stored at all', () => {
  const { stored, refusals } = acceptEntry(anExportedEntry('advice', { changes: { title: '' } }), null);
  expect(stored).toBeNull();
  expect(refusals).toHaveLength(1);
});

test('each faulty field is named', () => {
  const { refusals } = acceptEntry(anExportedEntry('advice', { changes: { title: '', summary: '' } }), null);
  expect(refusals.map((refusal) => refusal.field)).toEqual(['title', 'summary']);
});

test('globals and media are checked like entries', () => {
  const global = anExportedGlobal('home');
  const languages = { en: { translation: null, content: {} } };
  expect(acceptGlobal(global, null).refusals).toEqual([]);
  expect(acceptGlobal({ ...global, languages }, null).stored).toBeNull();
  const media = {
    id: 'media-1',
    updatedAt: global.updatedAt,
    languages: { en: { translation: null, content: mediaExample } },
  };
  expect(acceptMedia(media, null).stored?.languages.en?.content).toEqual(mediaExample);
  expect(
    acceptMedia({ ...media, languages: { ur: { translation: aTranslation, content: {} } } }, null).stored,
  ).toBeNull();
});
