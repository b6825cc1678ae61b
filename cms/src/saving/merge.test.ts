import { expect, test } from 'vitest';
import { randomFrom } from '../../tests/interleave.ts';
import { changesBetween, type Change } from './changes.ts';
import { documentOf, leavesOf } from './leaves.ts';
import { merge } from './merge.ts';
import { mergeOrder } from './merge-order.ts';

const text = (words: string) => ({ root: { type: 'root', children: [{ type: 'text', text: words }] } });

const page = {
  title: 'Holding a pencil',
  safety: text('Stay close.'),
  review: { lastReviewed: '2026-01-01T00:00:00.000Z', nextReview: null },
  related: ['a', 'b'],
  strategies: [
    {
      id: 's1',
      title: 'Draw',
      steps: [
        { id: 't1', text: 'Sit.' },
        { id: 't2', text: 'Draw.' },
      ],
    },
    { id: 's2', title: 'Cut', steps: [] },
  ],
};
const leaves = leavesOf(page);
const changesTo = (document: object): Change[] => changesBetween(leaves, leavesOf({ ...page, ...document }));
const [draw, cut] = page.strategies as [object, object];
const fields = new Set(Object.keys(page));

/** What stands there when one person has saved before the other. */
function after(first: Change[], second: Change[]) {
  const merged = merge(leaves, first);
  if (merged.conflicts) throw new Error('The first to save cannot be refused.');
  const both = merge(merged.leaves, second);
  return both.conflicts ?? documentOf(both.leaves, fields);
}

test('a document is the same after it was cut and put together', () => {
  expect(documentOf(leaves, fields)).toEqual(page);
});

test('nothing is sent where nothing was changed', () => {
  expect(changesTo({ review: { lastReviewed: new Date('2026-01-01'), nextReview: '' } })).toEqual([]);
});

test('changes of different fields are joined', () => {
  expect(after(changesTo({ title: 'Pencils' }), changesTo({ safety: text('Never leave.') }))).toMatchObject({
    title: 'Pencils',
    safety: text('Never leave.'),
  });
});

test('of one field, both values come back', () => {
  expect(after(changesTo({ title: 'Pencils' }), changesTo({ title: 'Pens' }))).toEqual([
    { kind: 'changed', path: 'title', mine: 'Pens', theirs: 'Pencils' },
  ]);
});

test('the same change twice is no conflict', () => {
  expect(after(changesTo({ title: 'Pens' }), changesTo({ title: 'Pens' }))).toMatchObject({ title: 'Pens' });
});

test('words follow their row to where another has moved it', () => {
  const words = changesTo({ strategies: [{ ...draw, title: 'Rysuj' }, cut] });
  expect(after(changesTo({ strategies: [cut, draw] }), words)).toMatchObject({
    strategies: [{ id: 's2' }, { id: 's1', title: 'Rysuj' }],
  });
});

test('rows that two people add are both there', () => {
  const added = (id: string) => changesTo({ strategies: [draw, cut, { id, title: id, steps: [] }] });
  expect(after(added('x'), added('y'))).toMatchObject({
    strategies: [{ id: 's1' }, { id: 's2' }, { id: 'y', title: 'y' }, { id: 'x', title: 'x' }],
  });
});

test('words of a row that another removed come back', () => {
  const words = changesTo({ strategies: [{ ...draw, title: 'Paint' }, cut] });
  expect(after(changesTo({ strategies: [cut] }), words)).toEqual([
    { kind: 'removed-by-them', path: 'strategies/#s1', mine: { 'strategies/#s1/title': 'Paint' }, theirs: null },
  ]);
});

test('a row in which another has written is not removed unseen', () => {
  const words = changesTo({ strategies: [{ ...draw, title: 'Paint' }, cut] });
  expect(after(words, changesTo({ strategies: [cut] }))).toEqual([
    { kind: 'removed-by-me', path: 'strategies/#s1', mine: null, theirs: { 'strategies/#s1/title': 'Paint' } },
  ]);
});

test('nor one to which another has added', () => {
  const more = changesTo({ strategies: [draw, { ...cut, steps: [{ id: 't3', text: 'Cut.' }] }] });
  const conflicts = after(more, changesTo({ strategies: [draw] }));
  expect(conflicts).toMatchObject([{ kind: 'removed-by-me', path: 'strategies/#s2' }]);
});

test('references of several collections are one value', () => {
  const links = leavesOf({ links: [{ relationTo: 'advice', value: '1' }] });
  expect([...links]).toEqual([['links', [{ relationTo: 'advice', value: '1' }]]]);
});

test.each([
  ['only I moved', ['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'c', 'd'], ['c', 'd', 'a', 'b']],
  ['only they moved', ['a', 'b'], ['a', 'b', 'n'], ['b', 'a'], ['b', 'n', 'a']],
  ['I removed, they added', ['a', 'b'], ['a'], ['a', 'b', 'c'], ['a', 'c']],
  ['they removed, I added', ['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'c']],
  ['I moved and removed, they did nothing', ['a', 'b', 'c'], ['b', 'a'], ['a', 'b', 'c'], ['b', 'a']],
  ['both moved alike', ['a', 'b'], ['b', 'a'], ['b', 'a'], ['b', 'a']],
  ['a row at the beginning', ['a'], ['n', 'a'], ['a', 'm'], ['n', 'a', 'm']],
])('orders are joined: %s', (_name, was, mine, theirs, joined) => {
  expect(mergeOrder({ was, mine, theirs })).toEqual(joined);
});

test('a row that another removed does not come back with one that I add', () => {
  const added = changesTo({ strategies: [draw, cut, { id: 'x', title: 'x', steps: [] }] });
  expect(after(changesTo({ strategies: [draw] }), added)).toMatchObject({ strategies: [{ id: 's1' }, { id: 'x' }] });
});

test('of any two orders, what one of them removed is gone, and what one of them added is there, each once', () => {
  const random = randomFrom(seed);
  for (let round = 0; round < 20_000; round += 1) {
    const was = ['a', 'b', 'c', 'd'].slice(random(5));
    const [mine, theirs] = [changedOrder(random, was, 'mine'), changedOrder(random, was, 'theirs')];
    const merged = mergeOrder({ was, mine, theirs });
    if (merged === null) continue;
    const isThere = (id: string) => (was.includes(id) ? mine.includes(id) && theirs.includes(id) : true);
    const expected = [...new Set([...mine, ...theirs])].filter(isThere);
    if (merged.toSorted().join() !== expected.toSorted().join())
      expect({ seed, round, was, mine, theirs, merged }).toEqual({ seed, round, was, mine, theirs, merged: expected });
  }
});

/** Printed when it fails, so that the same can be run again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

/** An order after somebody has removed, moved and added rows, or some of it. */
function changedOrder(random: (below: number) => number, was: string[], by: string): string[] {
  const rows = was.filter(() => random(3) > 0);
  if (random(2) > 0) rows.sort(() => random(3) - 1);
  for (let added = random(3); added > 0; added -= 1) rows.splice(random(rows.length + 1), 0, `${by} ${added}`);
  return rows;
}

test('two different orders of the same rows are for a person to choose', () => {
  expect(mergeOrder({ was: ['a', 'b', 'c'], mine: ['b', 'a', 'c'], theirs: ['a', 'c', 'b'] })).toBeNull();
});
