import { describe, expect, test } from 'vitest';
import { examples, globalExamples } from '../../examples/index.ts';
import { parseOrExplain } from '../contract-error.ts';
import { globalNames, globalSchemas } from '../globals/index.ts';
import { collectionNames } from '../primitives.ts';
import { entrySchemas } from './index.ts';

const source = { collection: 'advice', entry: 'holding-a-pencil', locale: 'ar' };

test.each(collectionNames)('the example of %s is valid', (name) => {
  expect(parseOrExplain(entrySchemas[name], examples[name], source)).toEqual(examples[name]);
});

test.each(globalNames)('the example of the global %s is valid', (name) => {
  expect(parseOrExplain(globalSchemas[name], globalExamples[name], source)).toEqual(globalExamples[name]);
});

describe('a broken entry is refused with a message that names', () => {
  const parse = (changes: object) => () =>
    parseOrExplain(entrySchemas.advice, { ...examples.advice, ...changes }, source);

  test('collection, entry and language', () => {
    expect(parse({ title: ' ' })).toThrow('"holding-a-pencil" in advice (ar) cannot be published');
  });

  test('the field', () => {
    expect(parse({ title: '' })).toThrow('title: ');
  });

  test('what is missing, in the words of an editor and not of a parser', () => {
    expect(parse({ title: null })).toThrow('title: This is missing.');
  });

  test('the field inside a list', () => {
    const [strategy] = examples.advice.strategies;
    expect(parse({ strategies: [{ ...strategy, steps: [] }] })).toThrow('strategies.0.steps: ');
  });

  test('an unknown block', () => {
    expect(parse({ body: [{ type: 'carousel', id: 'b1' }] })).toThrow('body.0.type: ');
  });

  test('an unknown kind of rich text', () => {
    expect(parse({ safety: [{ type: 'marquee', children: [] }] })).toThrow('safety.0');
  });
});

test('a contact point without phone, e-mail and address is refused', () => {
  const empty = { ...examples['contact-points'], phone: null };
  expect(() => parseOrExplain(entrySchemas['contact-points'], empty, source)).toThrow('needs a phone number');
});

test('a link to anything but the web is refused', () => {
  const text = [
    {
      type: 'paragraph',
      children: [
        { type: 'link', target: { url: 'javascript:alert(1)' }, children: [{ type: 'text', text: 'x', bold: false }] },
      ],
    },
  ];
  expect(() => parseOrExplain(entrySchemas.advice, { ...examples.advice, safety: text }, source)).toThrow('safety.0');
});

test('equipment without “when not to use” is refused', () => {
  const unsafe = { ...examples.equipment, whenNotToUse: [] };
  expect(() => parseOrExplain(entrySchemas.equipment, unsafe, source)).toThrow('whenNotToUse');
});

test('a session that ends before it starts is refused', () => {
  const [occurrence] = examples.sessions.occurrences;
  const backwards = { ...examples.sessions, occurrences: [{ ...occurrence, end: '2026-12-03T09:00:00Z' }] };
  expect(() => parseOrExplain(entrySchemas.sessions, backwards, source)).toThrow('The end must be after the start.');
});
