import { localeInfo, type Locale } from '@ot/shared-types/locales';

/** Something that keeps a document, or one language of it, from going live. */
export interface PublicationFault {
  locale: Locale;
  /** Path in the form, such as `strategies.0.title`; empty for the document as a whole. */
  field: string;
  /** The same as the screen calls it: “Things to try 1, What to try”. */
  place: string;
  /** What to do. */
  message: string;
  /** Of a fact or a list, which all languages share. It is told as one of English. */
  isShared: boolean;
}

/** A fault in a sentence for somebody who does not see the form. */
export function faultInWords({ locale, place, message, isShared }: PublicationFault): string {
  const where = [isShared ? '' : localeInfo(locale).englishName, place].filter(Boolean).join(', ');
  return where === '' ? message : `${where}: ${message}`;
}
