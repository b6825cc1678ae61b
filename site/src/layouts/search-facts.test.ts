import { expect, test } from 'vitest';
import { searchAttributes, searchFilters, textsIn } from './search-facts.ts';

const facts = { kind: 'advice' as const, phrases: [], texts: [] };

test('each age, activity and audience is a filter of its own', () => {
  expect(searchFilters({ ...facts, ages: ['0-4', '5-7'], audiences: ['families'] })).toEqual([
    { facet: 'kind', value: 'advice' },
    { facet: 'age', value: '0-4' },
    { facet: 'age', value: '5-7' },
    { facet: 'audience', value: 'families' },
  ]);
});

test('what families type is indexed as it stands and without letters that some keyboards lack', () => {
  const attributes = searchAttributes({ ...facts, phrases: ['nie może trzymać ołówka'] }, 'pl');
  expect(attributes['data-words']).toBe('nie może trzymać ołówka olówka');
});

test('words of the page in another spelling are indexed too', () => {
  expect(searchAttributes({ ...facts, texts: ['Kredka i ołówek'] }, 'pl')['data-words']).toBe('olówek');
});

test('a page with nothing hidden has no hidden words', () => {
  expect(searchAttributes(facts, 'en')).toEqual({ 'data-pagefind-body': true });
});

test('texts are found however deep they are', () => {
  expect(textsIn({ title: 'a', steps: [{ text: 'b', picture: null }], order: 1 })).toEqual(['a', 'b']);
});
