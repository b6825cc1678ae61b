import { aTranslation, anExportedEntry, anExportedGlobal, examples, mediaExample } from '@ot/shared-types/examples';
import { describe, expect, test } from 'vitest';
import { acceptEntry, acceptGlobal, acceptMedia } from './accept.ts';

const inPolish = (title: string) => anExportedEntry('advice', { translations: { pl: { title } } });
const good = acceptEntry(inPolish('Trzymanie ołówka'), null).stored;

test('an entry that fits the contract is stored in all its languages', () => {
  expect(Object.keys(good?.languages ?? {})).toEqual(['en', 'pl']);
});

test('a refused language keeps its last good words, and the others go on', () => {
  const damaged = inPolish('');
  const { stored, refusals } = acceptEntry({ ...damaged, updatedAt: '2026-11-05T09:00:00.000Z' }, good);
  expect(stored?.languages.pl?.content).toEqual(good?.languages.pl?.content);
  expect(stored?.updatedAt).toBe('2026-11-05T09:00:00.000Z');
  expect(refusals).toEqual([
    expect.objectContaining({ collection: 'advice', id: 'advice-1', locale: 'pl', field: 'title' }),
  ]);
});

describe('the last good words of a refused language', () => {
  const polish = (translation: object, title: string) => {
    const { languages, ...entry } = inPolish(title);
    return { ...entry, languages: { ...languages, pl: { ...languages.pl, translation } } };
  };
  const recordAfter = (before: object, now: object) => {
    const { stored } = acceptEntry(polish({ ...aTranslation, ...before }, 'Trzymanie ołówka'), null);
    return acceptEntry(polish({ ...aTranslation, ...now }, ''), stored).stored?.languages.pl?.translation;
  };

  test('are out of date, whatever the new record says', () => {
    expect(recordAfter({ state: 'live' }, { state: 'live' })?.state).toBe('out-of-date');
  });

  test('take the new record', () => {
    expect(recordAfter({}, { translatedOn: '2026-11-20', sourceHash: 'new' })).toMatchObject({
      translatedOn: '2026-11-20',
      sourceHash: 'new',
    });
  });

  test('are not checked because the new ones are', () => {
    expect(recordAfter({ checkedBy: null }, { checkedBy: 'Anna' })?.checkedBy).toBeNull();
  });

  test('are unknown where the new record cannot be read', () => {
    expect(recordAfter({ checkedBy: 'Anna' }, { method: 'guess' })).toMatchObject({
      state: 'out-of-date',
      checkedBy: null,
    });
  });
});

test('a record that cannot be read is refused alone: the words go on, out of date and unchecked', () => {
  const { languages, ...entry } = inPolish('Ołówek');
  const damaged = { ...entry, languages: { ...languages, pl: { content: languages.pl?.content, translation: 'x' } } };
  const { stored, refusals } = acceptEntry(damaged, good);
  expect(stored?.languages.pl).toMatchObject({ content: { title: 'Ołówek' }, translation: { state: 'out-of-date' } });
  expect(refusals).toEqual([expect.objectContaining({ locale: 'pl', field: 'translation' })]);
});

test('a language that the publisher does not know is refused alone', () => {
  const { languages, ...entry } = inPolish('Ołówek');
  const { stored, refusals } = acceptEntry({ ...entry, languages: { ...languages, xx: languages.pl } }, null);
  expect(Object.keys(stored?.languages ?? {})).toEqual(['en', 'pl']);
  expect(refusals).toEqual([expect.objectContaining({ locale: 'xx' })]);
});

test('a language that is no version at all is refused alone', () => {
  const { languages, ...entry } = inPolish('Ołówek');
  const { stored, refusals } = acceptEntry({ ...entry, languages: { ...languages, pl: null } }, null);
  expect(Object.keys(stored?.languages ?? {})).toEqual(['en']);
  expect(refusals[0]).toMatchObject({ locale: 'pl' });
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
