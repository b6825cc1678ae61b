import type { Locale } from '@ot/shared-types';
import { en, type Strings } from './en.ts';

/** The words of the interface in each language. A language without a complete file does not compile. */
const table: Record<Locale, Strings> = {
  en,
  pl: en,
  ro: en,
  uk: en,
  pt: en,
  tr: en,
  ur: en,
  ar: en,
  bn: en,
  gu: en,
  ta: en,
  'zh-Hans': en,
};

export function strings(locale: Locale): Strings {
  return table[locale];
}

export type { Strings };
