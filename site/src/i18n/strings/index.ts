import type { Locale } from '@ot/shared-types';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en, type Strings } from './en.ts';
import { gu } from './gu.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ta } from './ta.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { zhHans } from './zh-Hans.ts';

/** The words of the interface in each language. A language without a complete file does not compile. */
const table: Record<Locale, Strings> = { en, pl, ro, uk, pt, tr, ur, ar, bn, gu, ta, 'zh-Hans': zhHans };

export function strings(locale: Locale): Strings {
  return table[locale];
}

export type { Strings };
