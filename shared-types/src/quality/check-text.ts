import { sourceLocale, type Locale } from '../locales.ts';
import { checkAbbreviations } from './abbreviations.ts';
import { checkCapitals } from './capitals.ts';
import { checkNames } from './names.ts';
import { checkPastDates } from './past-dates.ts';
import { checkPhonesInProse } from './phones-in-prose.ts';
import { checkParagraph, checkSentences } from './sentences.ts';
import type { TextFault } from './text-fault.ts';

export interface TextToCheck {
  text: string;
  locale: Locale;
  today: Date;
  /** Abbreviations that the page or the glossary explains. */
  explained?: readonly string[];
}

/** Every rule for one paragraph of prose. The English ones are for English alone. */
export function checkText({ text, locale, today, explained }: TextToCheck): TextFault[] {
  const everywhere = checkPhonesInProse(text);
  if (locale !== sourceLocale) return everywhere;
  return [
    ...everywhere,
    ...checkSentences(text),
    ...checkParagraph(text),
    ...checkAbbreviations(text, explained),
    ...checkCapitals(text),
    ...checkPastDates(text, today),
    ...checkNames(text),
  ];
}
