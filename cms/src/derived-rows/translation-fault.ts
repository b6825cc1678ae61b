import { localeCodes, sourceLocale, type Locale } from '@ot/shared-types';
import { isRecord } from '../payload/payload-record.ts';

export const translatedLanguages: readonly Locale[] = localeCodes.filter((code) => code !== sourceLocale);

/**
 * Why somebody has to look at a translation; null where nobody has. It is kept in the overview: whoever changes what counts raises
 * its version.
 */
export function translationFault(translation: unknown, isCurrent: () => boolean): string | null {
  if (!isRecord(translation)) return null;
  if (translation['state'] === 'in-review') return 'waiting for review';
  return translation['state'] === 'live' && !isCurrent() ? 'the English has changed' : null;
}

/** How far a translation has come that readers do not get yet; null where they get it, or where it waits for a review. */
export function missingTranslation(translation: unknown): string | null {
  const state = isRecord(translation) ? translation['state'] : undefined;
  if (state === 'live' || state === 'in-review') return null;
  return state === 'in-translation' ? 'begun' : 'not begun';
}
