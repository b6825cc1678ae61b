import type { ExportedEntry } from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal, globalExamples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { liveLanguagesIn } from '../store/live-languages.ts';
import { storedContent } from '../../tests/stored-content.ts';
import { acceptEntry } from '../intake/accept.ts';
import { DraftOver } from './draft-over.ts';

const settings = anExportedGlobal('site-settings');
const content = { ...globalExamples['site-settings'], liveLanguages: ['en', 'pl'] };
const published = storedContent({ globals: [{ ...settings, languages: { en: { translation: null, content } } }] });

function over(exported: ExportedEntry): DraftOver {
  const { stored } = acceptEntry(exported, null);
  if (!stored) throw new Error('The test’s draft breaks the contract.');
  return new DraftOver(published, stored, 'ta');
}

const renamed = over(anExportedEntry('advice', { changes: { title: 'A draft', slug: 'a-draft' } }));
const added = over(anExportedEntry('advice', { changes: { id: 'advice-9', slug: 'new', title: 'New' } }));
const titles = (content: DraftOver) => content.cards('advice', 'en').map((card) => card.content.title);

test('the draft stands in the place of what is published', () => {
  expect(renamed.entry('advice', 'advice-1')?.languages.en?.content.title).toBe('A draft');
});

test('lists and cards show the draft, once', () => {
  expect(titles(renamed)).toEqual(['A draft']);
  expect(renamed.card('advice', 'advice-1', 'en')?.content.title).toBe('A draft');
});

test('the draft has its new address, and the old one is free', () => {
  expect([renamed.idOfSlug('advice', 'a-draft'), renamed.idOfSlug('advice', 'holding-a-pencil')]).toEqual([
    'advice-1',
    null,
  ]);
});

test('a draft that was never published is added', () => {
  expect(titles(added)).toHaveLength(2);
});

test('all other content is as it is published', () => {
  expect(added.entry('advice', 'advice-1')).toEqual(published.entry('advice', 'advice-1'));
  expect(added.cards('topics', 'en')).toEqual(published.cards('topics', 'en'));
});

test('the language shown counts as one of the site', () => {
  expect(liveLanguagesIn(added)).toEqual(['en', 'pl', 'ta']);
});
