import { expect, test } from 'vitest';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { exampleFields } from './example-fields.ts';
import { ProblemList } from './content-problem.ts';
import { toTranslatedData } from './to-translated-data.ts';

const english = {
  id: 'a1',
  title: 'Balance',
  searchPhrases: 'falls\nwobbly',
  topic: 't1',
  dos: [
    { id: 'd1', text: 'Try' },
    { id: 'd2', text: 'Rest' },
  ],
  body: [
    {
      id: 'b1',
      blockType: 'steps',
      heading: 'Stand',
      steps: [{ id: 's1', text: 'Up', pictogram: 'balance' }],
    },
  ],
};
const polish = {
  title: 'Równowaga',
  dos: ['Spróbuj', 'Odpocznij'],
  body: [{ type: 'steps', heading: 'Stój', steps: [{ text: 'Wstań' }] }],
};

const translate = (changes: PayloadRecord = {}, source: PayloadRecord = english) => {
  const problems = new ProblemList();
  const translation = { ...polish, ...changes };
  const context = { resolve: () => 'id', problems };
  const data = toTranslatedData(exampleFields, { english: source, translation }, context);
  return { data, problems: problems.in('advice/balance.pl.yaml') };
};

test('rows keep their ids and facts, and take the words of the translation', () => {
  expect(translate()).toMatchObject({
    data: {
      title: 'Równowaga',
      dos: [
        { id: 'd1', text: 'Spróbuj' },
        { id: 'd2', text: 'Odpocznij' },
      ],
      body: [
        {
          id: 'b1',
          blockType: 'steps',
          heading: 'Stój',
          steps: [{ id: 's1', text: 'Wstań', pictogram: 'balance' }],
        },
      ],
    },
    problems: [],
  });
});

test('facts are left out, so that a translation never changes one', () => {
  expect(translate().data).not.toHaveProperty('topic');
});

test('each language has search phrases of its own', () => {
  expect(translate({ searchPhrases: ['upada'] })).toMatchObject({ data: { searchPhrases: 'upada' }, problems: [] });
});

test('a fact that is repeated as it is does no harm', () => {
  const body = [{ type: 'steps', heading: 'Stój', steps: [{ text: 'Wstań', pictogram: 'balance' }] }];
  expect(translate({ body }).problems).toEqual([]);
});

test.each<[what: string, changes: PayloadRecord, field: string, message: string]>([
  ['another number of items', { dos: ['Spróbuj'] }, 'dos', 'The English has 2 items and the translation 1.'],
  ['a text that is not translated', { title: null }, 'title', 'This is not translated.'],
  ['a text that the English does not have', { safety: 'Uwaga.' }, 'safety', 'The English has no text here.'],
  ['a changed fact', { topic: 'inny' }, 'topic', 'a fact that all languages share'],
  ['a misspelt field', { tytul: 'x' }, 'tytul', 'no such field'],
  [
    'a text missing in a row',
    { body: [{ type: 'steps', heading: 'Stój', steps: [{}] }] },
    'body.0.steps.0.text',
    'not translated',
  ],
  [
    'a block of another type',
    { body: [{ type: 'text', heading: 'Stój', steps: [{ text: 'Wstań' }] }] },
    'body.0.type',
    'a block of the type "steps"',
  ],
])('%s is a problem that names the field', (_what, changes, field, message) => {
  expect(translate(changes).problems).toEqual([
    { file: 'advice/balance.pl.yaml', field, message: expect.stringContaining(message) as string },
  ]);
});
