/**
 * The table of languages. Every list of languages, directions and formats in the project is derived from it.
 *
 * `digits` are always Western: phone numbers are dialled on Western keypads and must match signs and letters.
 */
const table = [
  {
    code: 'en',
    name: 'English',
    englishName: 'English',
    dir: 'ltr',
    script: 'Latn',
    htmlLang: 'en-GB',
    dateLocale: 'en-GB',
  },
  {
    code: 'pl',
    name: 'Polski',
    englishName: 'Polish',
    dir: 'ltr',
    script: 'Latn',
    htmlLang: 'pl',
    dateLocale: 'pl-PL',
  },
  {
    code: 'ro',
    name: 'Română',
    englishName: 'Romanian',
    dir: 'ltr',
    script: 'Latn',
    htmlLang: 'ro',
    dateLocale: 'ro-RO',
  },
  {
    code: 'uk',
    name: 'Українська',
    englishName: 'Ukrainian',
    dir: 'ltr',
    script: 'Cyrl',
    htmlLang: 'uk',
    dateLocale: 'uk-UA',
  },
  {
    code: 'pt',
    name: 'Português',
    englishName: 'Portuguese',
    dir: 'ltr',
    script: 'Latn',
    htmlLang: 'pt',
    dateLocale: 'pt-PT',
  },
  {
    code: 'tr',
    name: 'Türkçe',
    englishName: 'Turkish',
    dir: 'ltr',
    script: 'Latn',
    htmlLang: 'tr',
    dateLocale: 'tr-TR',
  },
  { code: 'ur', name: 'اردو', englishName: 'Urdu', dir: 'rtl', script: 'Arab', htmlLang: 'ur', dateLocale: 'ur-PK' },
  {
    code: 'ar',
    name: 'العربية',
    englishName: 'Arabic',
    dir: 'rtl',
    script: 'Arab',
    htmlLang: 'ar',
    dateLocale: 'ar-EG',
  },
  {
    code: 'bn',
    name: 'বাংলা',
    englishName: 'Bengali',
    dir: 'ltr',
    script: 'Beng',
    htmlLang: 'bn',
    dateLocale: 'bn-BD',
  },
  {
    code: 'gu',
    name: 'ગુજરાતી',
    englishName: 'Gujarati',
    dir: 'ltr',
    script: 'Gujr',
    htmlLang: 'gu',
    dateLocale: 'gu-IN',
  },
  { code: 'ta', name: 'தமிழ்', englishName: 'Tamil', dir: 'ltr', script: 'Taml', htmlLang: 'ta', dateLocale: 'ta-IN' },
  {
    code: 'zh-Hans',
    name: '简体中文',
    englishName: 'Chinese (Simplified)',
    dir: 'ltr',
    script: 'Hans',
    htmlLang: 'zh-Hans',
    dateLocale: 'zh-Hans-CN',
  },
] as const;

/** A language code as it stands in URLs, in the CMS and in the contract. */
export type Locale = (typeof table)[number]['code'];

export interface LocaleInfo {
  code: Locale;
  /** The language's name for itself, as its readers know it. */
  name: string;
  englishName: string;
  dir: 'ltr' | 'rtl';
  /** ISO 15924 script code; styles choose fonts and line height by it. */
  script: 'Latn' | 'Cyrl' | 'Arab' | 'Beng' | 'Gujr' | 'Taml' | 'Hans';
  /** Value of the HTML `lang` attribute (BCP 47). */
  htmlLang: string;
  /** Locale for `Intl`, always used with `numberingSystem: 'latn'` and `calendar: 'gregory'`. */
  dateLocale: string;
}

/** All languages, in the order in which they are listed everywhere. */
export const locales: readonly LocaleInfo[] = table;

export const localeCodes = table.map((locale) => locale.code);

/** English is the source that every translation is made from, and stands at the root of the site. */
export const sourceLocale = 'en' satisfies Locale;

export function isLocale(value: unknown): value is Locale {
  return localeCodes.some((code) => code === value);
}

export function localeInfo(code: Locale): LocaleInfo {
  const found = locales.find((locale) => locale.code === code);
  if (!found) throw new Error(`Unknown language "${code}". Known: ${localeCodes.join(', ')}.`);
  return found;
}
