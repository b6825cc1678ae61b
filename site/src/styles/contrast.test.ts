import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Text on a field: 7:1 (WCAG AAA). Each row is a pair that the sheet uses, in every state. */
const textPairs = [
  ['text', 'page'],
  ['text', 'panel'],
  ['text', 'info'],
  ['text', 'do'],
  ['text', 'dont'],
  ['text', 'warning'],
  ['quiet', 'page'],
  ['quiet', 'panel'],
  ['quiet', 'info'],
  ['link', 'page'],
  ['link', 'panel'],
  ['link', 'info'],
  ['link', 'do'],
  ['link', 'dont'],
  ['link', 'warning'],
  ['visited', 'page'],
  ['visited', 'panel'],
  ['visited', 'info'],
  ['visited', 'do'],
  ['visited', 'dont'],
  ['visited', 'warning'],
  ['bar-text', 'bar'],
  ['focus-text', 'focus'],
  ['action-text', 'action'],
  ['action-text', 'action-hover'],
  ['care-text', 'calm'],
  ['care-text', 'urgent'],
] as const;

/** Edges and drawings that carry meaning: 3:1. */
const edgePairs = [
  ['edge', 'page'],
  ['link', 'info'],
  ['do-edge', 'do'],
  ['dont-edge', 'dont'],
  ['warning-edge', 'warning'],
  ['info-edge', 'info'],
  ['calm', 'page'],
  ['urgent', 'page'],
  ['focus-text', 'focus'],
] as const;

const sheet = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightPart = '', darkPart = ''] = sheet.split('prefers-color-scheme: dark');
const light = coloursOf(lightPart);
const themes = { light, dark: { ...light, ...coloursOf(darkPart) } };

describe.each(Object.entries(themes))('in the %s theme', (_, colours) => {
  test.each(textPairs)('%s can be read on %s', (text, field) => {
    expect(contrast(colours[text], colours[field])).toBeGreaterThanOrEqual(7);
  });

  test.each(edgePairs)('%s can be seen on %s', (edge, field) => {
    expect(contrast(colours[edge], colours[field])).toBeGreaterThanOrEqual(3);
  });

  // The yellow and the dark edge stand beside each other: on any field, one of them is seen.
  test.each(['page', 'panel', 'bar', 'urgent', 'info'])('the focus can be seen on %s', (field) => {
    const edges = ['focus', 'focus-text'].map((edge) => contrast(colours[edge], colours[field]));
    expect(Math.max(...edges)).toBeGreaterThanOrEqual(3);
  });
});

function coloursOf(css: string): Record<string, string> {
  const found = css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
}

function contrast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) throw new Error('tokens.css has no colour of that name.');
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
