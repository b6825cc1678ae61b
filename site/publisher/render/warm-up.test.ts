import { expect, test } from 'vitest';
import { pathsToWarm } from './warm-up.ts';

test('the kind with most pages comes first, in English and in translation', () => {
  expect(pathsToWarm(['/', '/advice/a', '/pl/advice/a'])).toEqual(['/advice/a', '/pl/advice/a', '/']);
});

test('no more is printed of a large kind than warms its templates', () => {
  const large = Array.from({ length: 500 }, (_, index) => [`/advice/${index}`, `/pl/advice/${index}`]).flat();
  expect(pathsToWarm(large)).toHaveLength(12);
});

test('every page that is no entry is a kind of its own', () => {
  const pages = ['/contact', '/glossary', '/help/about', '/help/privacy'];
  expect(pathsToWarm(pages)).toEqual(pages);
});
