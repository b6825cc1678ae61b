import { sourceLocale, type Locale } from '@ot/shared-types';
import { words } from './words.ts';

/** Writes texts of one entry in one language. The same entry reads the same in every run. */
export interface Writer {
  /** A few words, without a full stop. */
  phrase: () => string;
  sentences: (count: number) => string;
}

const spoken = new Map<Locale, string[]>();
/** Marks between words, and at the end of a sentence, where they are not those of English. */
const spaces: Partial<Record<Locale, string>> = { 'zh-Hans': '' };
const stops: Partial<Record<Locale, string>> = { 'zh-Hans': '。', ur: '۔', bn: '।' };

export function writer(seed: string, locale: Locale = sourceLocale): Writer {
  const random = randomFrom(`${locale} ${seed}`);
  const vocabulary = vocabularyOf(locale);
  const some = (least: number, most: number) => {
    const picked = Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => {
      return vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
    });
    return capitalised(picked.join(spaces[locale] ?? ' '), locale);
  };
  const sentences = (count: number) =>
    Array.from({ length: count }, () => some(7, 14) + (stops[locale] ?? '.')).join(spaces[locale] ?? ' ');
  return { phrase: () => some(2, 5), sentences };
}

function vocabularyOf(locale: Locale): string[] {
  const known = spoken.get(locale);
  if (known) return known;
  const split = words[locale].split(' ');
  spoken.set(locale, split);
  return split;
}

function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32, started with an FNV-1a hash). */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
