import { localeInfo, type Locale } from '@ot/shared-types/locales';
import type { Plural } from './plural.ts';

export type Values = Record<string, string | number>;

/** Fills in the `{placeholders}` of a text. A placeholder without a value is a fault in the template and throws. */
export function format(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${text}" has no value for {${name}}.`);
    return String(value);
  });
}

/** The plural form for `values.count` in a language, filled in. */
export function formatCount(text: Plural, locale: Locale, values: Values & { count: number }): string {
  return format(text[pluralRules(locale).select(values.count)] ?? text.other, values);
}

const rulesByLocale = new Map<Locale, Intl.PluralRules>();

/** Kept: to make them costs more than all that a page asks of them. */
function pluralRules(locale: Locale): Intl.PluralRules {
  const rules = rulesByLocale.get(locale) ?? new Intl.PluralRules(localeInfo(locale).dateLocale);
  rulesByLocale.set(locale, rules);
  return rules;
}
