import { expect, test } from 'vitest';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { exampleFields } from './example-fields.ts';
import { ContentFault, ProblemList } from './content-problem.ts';
import { toPayloadData } from './to-payload-data.ts';

const read = (content: PayloadRecord) => {
  const problems = new ProblemList();
  const resolve = (collection: string, slug: string) => {
    if (slug === 'missing') throw new ContentFault(`There is no ${collection} entry "${slug}".`);
    return `id-of-${slug}`;
  };
  const data = toPayloadData(exampleFields, content, { resolve, problems });
  return { data, problems: problems.in('advice/balance.yaml') };
};

test.each<[what: string, content: PayloadRecord, stored: PayloadRecord]>([
  ['phrases', { searchPhrases: ['falls', 'wobbly'] }, { searchPhrases: 'falls\nwobbly' }],
  ['a reference', { topic: 'gross-motor' }, { topic: 'id-of-gross-motor' }],
  ['references', { readFirst: ['general-principles'] }, { readFirst: ['id-of-general-principles'] }],
  ['choices', { ageBands: ['0-4'] }, { ageBands: ['0-4'] }],
  ['a list of sentences', { dos: ['Try', 'Rest'] }, { dos: [{ text: 'Try' }, { text: 'Rest' }] }],
  ['keys to press, written as numbers', { menuPath: [3, 2] }, { menuPath: [{ key: '3' }, { key: '2' }] }],
  ['a day', { review: { lastReviewed: '2026-10-01' } }, { review: { lastReviewed: '2026-10-01T12:00:00.000Z' } }],
  [
    'a moment',
    { occurrences: [{ start: '2026-12-03T10:00:00Z' }] },
    { occurrences: [{ start: '2026-12-03T10:00:00.000Z' }] },
  ],
  ['nothing', { topic: null, dos: [] }, { dos: [] }],
  [
    'a block with steps',
    { body: [{ type: 'steps', heading: 'Stand', steps: [{ text: 'Up', pictogram: 'balance' }] }] },
    { body: [{ blockType: 'steps', heading: 'Stand', steps: [{ text: 'Up', pictogram: 'balance' }] }] },
  ],
  [
    'the cells of a table',
    { body: [{ type: 'table', rows: [['0 to 4', 'Home']] }] },
    { body: [{ blockType: 'table', rows: [{ cells: [{ text: '0 to 4' }, { text: 'Home' }] }] }] },
  ],
  [
    'references to several collections',
    { body: [{ type: 'resource-list', entries: ['advice/balance'] }] },
    { body: [{ blockType: 'resource-list', entries: [{ relationTo: 'advice', value: 'id-of-balance' }] }] },
  ],
])('%s become what Payload stores', (_what, content, stored) => {
  expect(read(content)).toEqual({ data: stored, problems: [] });
});

test('Markdown becomes a Lexical tree', () => {
  expect(read({ safety: 'Stay close.' }).data).toMatchObject({ safety: { root: { type: 'root' } } });
});

test.each<[what: string, content: PayloadRecord, field: string, message: string]>([
  ['a misspelt field', { titel: 'x' }, 'titel', 'There is no such field here. Fields: title, '],
  ['a field that the CMS fills in', { slug: 'x' }, 'slug', 'There is no such field'],
  [
    'a misspelt field in a row',
    { body: [{ type: 'steps', steps: [{ txt: 'x' }] }] },
    'body.0.steps.0.txt',
    'no such field',
  ],
  ['an unknown block', { body: [{ type: 'carousel' }] }, 'body.0', 'Use one of: steps, table, resource-list.'],
  ['a missing entry', { topic: 'missing' }, 'topic', 'There is no topics entry "missing".'],
  [
    'an unknown collection',
    { body: [{ type: 'resource-list', entries: ['news/x'] }] },
    'body.0.entries',
    'no collection "news"',
  ],
  ['a text where a list is expected', { dos: 'Try' }, 'dos', 'A list is expected'],
  ['a list where a text is expected', { title: {} }, 'title', 'Words are expected'],
  ['Markdown that is not used', { safety: '# Top' }, 'safety', 'level 1'],
  ['no date', { review: { lastReviewed: 'soon' } }, 'review.lastReviewed', '"soon" is no date'],
  ['a file', { picture: 'a.png' }, 'picture', 'upload it in the CMS'],
])('%s is a problem that names the field', (_what, content, field, message) => {
  const { problems } = read(content);
  expect(problems).toEqual([
    { file: 'advice/balance.yaml', field, message: expect.stringContaining(message) as string },
  ]);
});
