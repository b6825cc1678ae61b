import { localeCodes, sourceLocale, type Locale } from '@ot/shared-types';
import type { ContentSource } from './stored.ts';

/** Languages that the site offers, in the order of the table of languages. English always is one. */
export function liveLanguagesIn(content: ContentSource): Locale[] {
  const settings = content.global('site-settings')?.languages[sourceLocale]?.content;
  const live = settings && 'liveLanguages' in settings ? settings.liveLanguages : [];
  return localeCodes.filter((code) => code === sourceLocale || live.includes(code));
}
