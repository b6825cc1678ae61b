import { sourceLocale, type Locale } from '@ot/shared-types';
import { missingTranslation, translatedLanguages, translationFault } from './translation-fault.ts';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import { englishOf, olderParts } from '../translation/stamps.ts';

/** The little of a document that says whether it needs somebody. */
export interface Facts {
  /** Fields that ask something at a moment of their own. */
  document: PayloadRecord;
  /** Why somebody has to look at a translation, by language. Not the fingerprint of the English, which each save changes. */
  translations: Partial<Record<Locale, string>>;
  /** The languages that readers do not get though they get the page, and how far each has come. */
  missing: Partial<Record<Locale, string>>;
}

const whole = ['review', '_status', 'preparedOn', 'reviewedOn'] as const;

/** `document`: the newest version, in all languages. */
export function factsOf(fields: readonly FieldShape[], document: PayloadRecord): Facts {
  const kept: PayloadRecord = {
    ...Object.fromEntries(whole.flatMap((name) => (name in document ? [[name, document[name]]] : []))),
    askTheService: rowsOf(document['askTheService']).map(({ question, about }) => ({ question, about })),
    occurrences: rowsOf(document['occurrences']).map(({ end }) => ({ end })),
  };
  // Dates become text, as they are when the row is read again.
  const facts: unknown = JSON.parse(JSON.stringify(kept));
  return {
    document: isRecord(facts) ? facts : {},
    translations: translationsOf(fields, document),
    missing: missingIn(document),
  };
}

function missingIn(document: PayloadRecord): Facts['missing'] {
  if (document['publishedOnce'] !== true && document['_status'] !== 'published') return {};
  const states = document['translation'];
  return Object.fromEntries(
    translatedLanguages.flatMap((locale) => {
      const fault = missingTranslation(isRecord(states) ? states[locale] : undefined);
      return fault === null ? [] : [[locale, fault]];
    }),
  );
}

function translationsOf(fields: readonly FieldShape[], document: PayloadRecord): Facts['translations'] {
  const english = englishOf(fields, inLanguage(fields, document, sourceLocale));
  const states = document['translation'];
  return Object.fromEntries(
    translatedLanguages.flatMap((locale) => {
      const isCurrent = () =>
        olderParts({ fields, english, version: inLanguage(fields, document, locale) }).length === 0;
      const fault = translationFault(isRecord(states) ? states[locale] : undefined, isCurrent);
      return fault === null ? [] : [[locale, fault]];
    }),
  );
}
