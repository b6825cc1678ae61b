import type { TextFault } from './text-fault.ts';

/** British numbers as people write them: 01923 470680, 020 7946 0018, +44 1923 470680, 07700 900258. */
const phone = /(?<![\d/.-])(?:\+44\s?\(?0?\)?\s?|0)(?:\d[\s-]?){8,9}\d(?![\d/])/g;

export function phonesIn(text: string): string[] {
  return (text.match(phone) ?? []).map((found) => found.trim());
}

/** A phone number typed into a text cannot be dialled with one touch, and is drawn backwards in Arabic and Urdu. */
export function checkPhonesInProse(text: string): TextFault[] {
  return phonesIn(text).map((found) => ({
    rule: 'phone-in-prose',
    excerpt: found,
    what: `The number ${found} is typed into the text.`,
  }));
}
