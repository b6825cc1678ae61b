import { AdviceSchema, collectionNames, entrySchemas } from '@ot/shared-types';
import { examples } from '@ot/shared-types/examples';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { mend } from './mend.ts';

const placeholder = (field: string) => `[${field}]`;
const mendAdvice = (changes: object) => mend(AdviceSchema, { ...examples.advice, ...changes }, placeholder);

describe('advice that is being written', () => {
  test('stays as it is where nothing is missing', () => {
    expect(mendAdvice({})).toEqual(examples.advice);
  });

  test('has something visible in the place of a missing text', () => {
    expect(mendAdvice({ summary: null })).toMatchObject({ title: examples.advice.title, summary: '[summary]' });
  });

  test('has it in the rows of lists too', () => {
    const [strategy] = examples.advice.strategies;
    const strategies = [{ ...strategy, steps: [{ ...strategy?.steps[0], text: null }] }];
    expect(mendAdvice({ strategies })?.strategies[0]?.steps[0]?.text).toBe('[strategies.0.steps.0.text]');
  });

  test('without a topic belongs to none', () => {
    expect(mendAdvice({ topic: null })?.topic).toBe('missing');
  });

  test('may have no strategies yet', () => {
    expect(mendAdvice({ strategies: [] })?.strategies).toEqual([]);
  });

  test('has an empty text for one that cannot be read', () => {
    expect(mendAdvice({ safety: undefined })?.safety).toEqual([]);
  });
});

test.each(collectionNames)('an empty draft of %s can be mended', (collection) => {
  const { id, slug, updatedAt, sample, review } = examples[collection];
  const nothing = Object.fromEntries(Object.keys(examples[collection]).map((name) => [name, null]));
  expect(
    mend(entrySchemas[collection] as z.ZodType, { ...nothing, id, slug, updatedAt, sample, review }, placeholder),
  ).not.toBeNull();
});
