import { expect, test } from 'vitest';
import { withOpenRows } from './open-rows.ts';

test('a new row is open, and a row that somebody closed stays closed', () => {
  const rows = [{ id: 'closed', collapsed: true }, { id: 'new' }];
  const state = withOpenRows({ steps: { rows, value: 2 }, title: { value: 'Holding a pencil' } });
  expect(state).toEqual({
    steps: {
      rows: [
        { id: 'closed', collapsed: true },
        { id: 'new', collapsed: false },
      ],
      value: 2,
    },
    title: { value: 'Holding a pencil' },
  });
});
