import { expect, test } from 'vitest';
import { headingId, headingsOf } from './heading-id.ts';

test('a heading’s fragment is its words', () => {
  expect(headingId('Before you start: what you need')).toBe('before-you-start-what-you-need');
});

test('a fragment keeps the letters of every script', () => {
  expect(headingId('کیا کرنا ہے؟')).toBe('کیا-کرنا-ہے');
});

test('the contents have the main headings of texts and blocks, in order', () => {
  const heading = (level: 2 | 3, text: string) => ({
    type: 'heading' as const,
    level,
    children: [{ type: 'text' as const, text, bold: false }],
  });
  const step = { id: 's', text: 'Sit.', pictogram: null, picture: null };
  expect(
    headingsOf([
      { type: 'text', id: 'b1', text: [heading(2, 'Who we are'), heading(3, 'Our team')] },
      { type: 'steps', id: 'b2', heading: 'What to do', steps: [step] },
      { type: 'steps', id: 'b3', heading: null, steps: [step] },
    ]).map(({ text }) => text),
  ).toEqual(['Who we are', 'What to do']);
});
