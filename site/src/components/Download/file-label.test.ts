import { expect, test } from 'vitest';
import { fileLabel } from './file-label.ts';

const words = { file: '{title} (PDF, {size})', kilobytes: '{number} KB', megabytes: '{number} MB' };

test('a small file is measured in whole kilobytes, rounded up', () => {
  expect(fileLabel({ title: 'Leaflet', bytes: 120_001, words, locale: 'en' })).toBe('Leaflet (PDF, 121 KB)');
});

test('a large file is measured in megabytes with two decimals', () => {
  expect(fileLabel({ title: 'Leaflet', bytes: 2_400_000, words, locale: 'en' })).toBe('Leaflet (PDF, 2.40 MB)');
});

test('sizes have Western digits in every language', () => {
  expect(fileLabel({ title: 'x', bytes: 5_000, words, locale: 'bn' })).toBe('x (PDF, 5 KB)');
});

test('a size keeps its number and its unit together in right-to-left text', () => {
  const arabic = { ...words, kilobytes: '{number} كيلوبايت' };
  expect(fileLabel({ title: 'x', bytes: 5_000, words: arabic, locale: 'ar' })).toBe('x (PDF, \u20685 كيلوبايت\u2069)');
});
