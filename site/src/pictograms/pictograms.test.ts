import { pictograms } from '@ot/shared-types';
import { describe, expect, test } from 'vitest';

const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

// Anything outside this small grammar is refused: other elements, scripts, styles, ids, texts, entities, comments.
const attribute = /[a-z][a-zA-Z-]*="[^"<>&]*"/.source;
const shape = `<(?:path|circle|rect)(?: ${attribute})+/>`;
const drawing = new RegExp(`^<svg(?: ${attribute})+>(?:${shape})+</svg>\\n$`);

function attributeValues(source: string, name: string): string[] {
  return [...source.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

test('every pictogram of the contract is drawn, and nothing else', () => {
  expect(Object.keys(files).sort()).toEqual(pictograms.map((name) => `./${name}.svg`).sort());
});

describe.each(Object.entries(files))('%s', (_, source) => {
  test('is well formed and made of plain shapes alone', () => {
    expect(source).toMatch(drawing);
  });

  test('has the common square and leaves its size to the page', () => {
    const root = /^<svg[^>]*>/.exec(source)?.[0] ?? '';
    expect(attributeValues(root, 'viewBox')).toEqual(['0 0 48 48']);
    expect(attributeValues(root, 'width')).toEqual([]);
    expect(attributeValues(root, 'height')).toEqual([]);
  });

  test('carries no style, no id and no event handler', () => {
    expect(source).not.toMatch(/ (?:style|id|on[a-z]+)=/);
  });

  test('takes its colours from the text and the accent', () => {
    expect(new Set(attributeValues(source, 'stroke'))).toEqual(new Set(['currentColor']));
    expect(new Set(attributeValues(source, 'fill'))).toEqual(new Set(['none', 'var(--pictogram-accent, none)']));
    expect(attributeValues(source, 'class').every((name) => name === 'accent')).toBe(true);
  });

  test('is small: at most 800 bytes and two decimals', () => {
    expect(source.length).toBeLessThanOrEqual(800);
    expect(source).not.toMatch(/\.\d{3}/);
  });
});
