import type { Block, RichTextNode } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { contentsOf, headedIn, headingIds, headingsOf } from './heading-id.ts';

const heading = (text: string, level: 2 | 3 = 2) => ({
  type: 'heading' as const,
  level,
  children: [{ type: 'text' as const, text, bold: false }],
});
const text = (...nodes: RichTextNode[]): Block => ({ type: 'text', id: 'text', text: nodes });
const step = { id: 's', text: 'Sit.', pictogram: null, picture: null };
const steps = (words: string | null): Block => ({ type: 'steps', id: 'steps', heading: words, steps: [step] });

/** The fragments of headings with these words, in this order. */
function idsOf(...words: string[]): (string | undefined)[] {
  const headings = words.map((each) => heading(each));
  return headings.map(headingIds(headings));
}

test('a heading’s fragment is its words', () => {
  expect(idsOf('Before you start: what you need')).toEqual(['before-you-start-what-you-need']);
});

test.each(['کیا کرنا ہے؟', 'ماذا تفعل؟', 'কী করবেন?', 'શું કરવું?', 'என்ன செய்வது?', '怎么做？', 'Що робити?', 'Ćwiczenie'])(
  'a fragment keeps the letters of every script: %s',
  (words) => {
    const [id = '', second] = idsOf(words, words);
    expect(id).toMatch(/^[\p{L}\p{M}-]+$/u);
    expect(second).toBe(`${id}-2`);
  },
);

test('equal headings have different fragments', () => {
  expect(idsOf('Morning', 'What you need', 'Evening', 'What you need', 'What you need')).toEqual([
    'morning',
    'what-you-need',
    'evening',
    'what-you-need-2',
    'what-you-need-3',
  ]);
  expect(idsOf('Day 2', 'Day', 'Day', 'Day')).toEqual(['day-2', 'day', 'day-3', 'day-4']);
});

test.each(['Main', 'Contents', 'Help line', 'Search form'])('“%s” is not taken for the page’s own part', (words) => {
  expect(idsOf(words)[0]).toMatch(/-2$/);
});

test('parts that a kind of page has keep theirs', () => {
  const use = heading('Use');
  expect(headingIds([use], ['use'])(use)).toBe('use-2');
});

test.each(['👍', '???', '—'])('“%s” has no letters, and no fragment', (words) => {
  expect(idsOf(words)).toEqual([undefined]);
});

test('every heading of a body that can be linked to has its own fragment, also inside of blocks', () => {
  const warning: Block = { type: 'warning', id: 'w', heading: 'Careful', text: [heading('Sit', 3)] };
  const strategy = {
    id: 's',
    title: 'Sit',
    whatYouNeed: [],
    steps: [step],
    howOften: null,
    howLong: null,
    whenToStop: null,
  };
  const blocks = [text(heading('Sit')), steps('Sit'), warning, steps(null)];
  const headed = [strategy, ...headedIn(blocks)];
  expect(headed.map(headingIds(headed))).toEqual(['sit', 'sit-2', 'sit-3', 'sit-4']);
});

test('the contents have the main headings of texts and blocks, in order, and lead to each', () => {
  const blocks = [text(heading('Who we are'), heading('Sit', 3), heading('👍')), steps('Sit'), steps(null)];
  expect(contentsOf(blocks, headingIds(headedIn(blocks)))).toEqual([
    { id: 'who-we-are', text: 'Who we are' },
    { id: 'sit-2', text: 'Sit' },
  ]);
});

test('a text that is missing has no headings', () => {
  expect(headingsOf(null)).toEqual([]);
});
