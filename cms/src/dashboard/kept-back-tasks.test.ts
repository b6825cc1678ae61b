import { expect, test } from 'vitest';
import { keptBackTasks } from './kept-back-tasks.ts';

const fault = {
  field: 'summary',
  place: 'Summary',
  message: 'Write a summary.',
  locale: 'pl',
  isShared: false,
} as const;
const row = {
  id: 'row',
  collection: 'advice',
  documentId: 'a1',
  locale: 'pl',
  title: 'Holding a pencil',
  submitted: null,
  submittedAt: null,
  unfinished: null,
  faults: [fault],
} as const;

test('a language that was kept back is a task that names the field and leads to it', () => {
  expect(keptBackTasks([{ ...row, faults: [fault] }], ['pl', 'ur'])).toEqual([
    {
      key: 'row',
      kind: 'Kept back',
      title: 'Holding a pencil',
      href: '/admin/collections/advice/a1?locale=pl#field-summary',
      note: 'Polish: readers keep what they had, or the English. Summary: Write a summary.',
    },
  ]);
});

test('it is no task for translators of other languages', () => {
  expect(keptBackTasks([{ ...row, faults: [fault] }], ['ur'])).toEqual([]);
});
