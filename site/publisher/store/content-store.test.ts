import type { ExportedEntry } from '@ot/shared-types';
import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { storedContent } from '../../tests/stored-content.ts';

const named = (id: string, entry: ExportedEntry): ExportedEntry => ({ ...entry, id, slug: id });
const entries = [
  named('translated', anExportedEntry('advice', { translations: { pl: { title: 'Po polsku' } } })),
  named('english', anExportedEntry('advice')),
];
const ids = ['translated', 'english', 'missing'];
const contentOf = (published: ExportedEntry[]) => storedContent({ entries: published, globals: [] });
const cardsIn = (content: ReturnType<typeof storedContent>) => ids.map((id) => content.card('advice', id, 'pl'));

test('a card is in the reader’s language, else in English, else there is none', () => {
  expect(cardsIn(contentOf(entries)).map((card) => card?.locale)).toEqual(['pl', 'en', undefined]);
});

test('a card that was read is forgotten when its entry changes', () => {
  const content = contentOf(entries);
  cardsIn(content);
  content.put('entry', 'advice', 'translated', null);
  expect(content.card('advice', 'translated', 'pl')).toBeNull();
});

test('catalogues that are read for all languages at once hold the same as those of one language', () => {
  const [atOnce, alone] = [contentOf(entries), contentOf(entries)];
  atOnce.prepare();
  const groups = alone.catalogue('a-to-z', 'pl').groups();
  expect(groups).toHaveLength(2);
  const linesIn = (content: typeof alone) => groups.map((group) => content.catalogue('a-to-z', 'pl').linesOn(group, 1));
  expect(linesIn(atOnce)).toEqual(linesIn(alone));
});
