import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';

const config = (drafts: { autosave: boolean }, label: string) =>
  ({
    slug: 'topics',
    labels: { singular: 'Topic', plural: 'Topics' },
    flattenedFields: [{ name: 'title', type: 'text', label }],
    versions: { drafts },
    // The parts of a collection that are looked at.
  }) as unknown as Parameters<typeof beginningOf>[0];

test('what keeps its drafts by itself begins with its title, by the name that it has there', () => {
  expect(beginningOf(config({ autosave: true }, 'Name'))).toEqual({
    collection: 'topics',
    singular: 'Topic',
    plural: 'Topics',
    titleLabel: 'Name',
  });
});

test('what is written when somebody presses Save begins with its own form', () => {
  expect(beginningOf(config({ autosave: false }, 'Name'))).toBe(null);
});
