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
const inAdvice = ids.map((id) => ({ collection: 'advice', id }) as const);
const cardsIn = (content: ReturnType<typeof storedContent>) => ids.map((id) => content.card('advice', id, 'pl'));

test('cards read ahead are those read one by one: in the reader’s language, else in English', () => {
  const content = storedContent({ entries, globals: [] });
  content.readAhead(inAdvice, 'pl');
  const ahead = cardsIn(content);
  expect(ahead.map((card) => card?.locale)).toEqual(['pl', 'en', undefined]);
  expect(ahead).toEqual(cardsIn(storedContent({ entries, globals: [] })));
});

test('a card read ahead is forgotten when its entry changes', () => {
  const content = storedContent({ entries, globals: [] });
  content.readAhead(inAdvice, 'pl');
  content.put('entry', 'advice', 'translated', null);
  expect(content.card('advice', 'translated', 'pl')).toBeNull();
});
