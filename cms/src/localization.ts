import { locales, sourceLocale } from '@ot/shared-types';
import type { LocalizationConfig } from 'payload';

/** The languages of the contract. Fallback is off: English must never pass for a translation. */
export const localization: LocalizationConfig = {
  locales: locales.map(({ code, englishName, name, dir }) => ({
    code,
    label: code === sourceLocale ? englishName : `${englishName} – ${name}`,
    rtl: dir === 'rtl',
  })),
  defaultLocale: sourceLocale,
  fallback: false,
  // Publishing one language alone pairs rows by position: after a reordering it would mix up translations.
  defaultLocalePublishOption: 'all',
};
