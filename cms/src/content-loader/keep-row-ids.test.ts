import { expect, test } from 'vitest';
import { exampleFields } from './example-fields.ts';
import { keepRowIds } from './keep-row-ids.ts';

test('rows take the ids that stand at the same place', () => {
  const stored = { dos: [{ id: 'd1', text: 'Old' }] };
  expect(keepRowIds(exampleFields, { dos: [{ text: 'New' }, { text: 'More' }] }, stored)).toEqual({
    dos: [{ id: 'd1', text: 'New' }, { text: 'More' }],
  });
});

test('rows inside blocks take theirs too', () => {
  const stored = { body: [{ id: 'b1', blockType: 'steps', steps: [{ id: 's1', text: 'Old' }] }] };
  const data = { body: [{ blockType: 'steps', steps: [{ text: 'New' }] }] };
  expect(keepRowIds(exampleFields, data, stored)).toEqual({
    body: [{ id: 'b1', blockType: 'steps', steps: [{ id: 's1', text: 'New' }] }],
  });
});

test('a block of another kind is a new one', () => {
  const stored = { body: [{ id: 'b1', blockType: 'table', rows: [] }] };
  const data = { body: [{ blockType: 'steps', steps: [] }] };
  expect(keepRowIds(exampleFields, data, stored)).toEqual(data);
});
