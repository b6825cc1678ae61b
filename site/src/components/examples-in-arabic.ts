import { localizedPath } from '@ot/shared-types';
import { arabicOfExamples } from './arabic-of-examples.ts';
import type { Example } from './examples.ts';

/**
 * An example as a page in Arabic shows it: its texts, the languages that it names and the addresses that it leads to. One with
 * a language of its own, or with nothing to show, stays as it is. The texts are sample translations that no qualified person
 * has checked.
 */
export function inArabic(example: Example): Example {
  if (example.locale !== undefined || example.isEmpty) return example;
  return {
    ...example,
    locale: 'ar',
    props: toArabic(example.props),
    ...(example.slot !== undefined && { slot: slotInArabic(example.slot) }),
  };
}

/** Props, or words among them, with every text in Arabic. Functions answer in Arabic. */
export function toArabic<Value>(value: Value): Value {
  // Each kind of value comes back as the kind that it was.
  return changed(value, '') as Value;
}

/** Is it written for readers? Addresses, numbers to dial, days for machines and names of choices are not. */
export function isText(value: string): boolean {
  return /\p{L}/u.test(value) && !notText.some((pattern) => pattern.test(value));
}

const notText = [
  // A choice, an id, a language.
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  // An address.
  /^(?:https?:|\/|#)/,
  /^[^\s@]+@[^\s@]+$/,
  // A day or a moment for machines.
  /^\d{4}-\d\d-\d\d/,
];

function changed(value: unknown, name: string): unknown {
  if (typeof value === 'string') return name === 'locale' || name === 'pageLocale' ? 'ar' : stringInArabic(value);
  if (Array.isArray(value)) return value.map((item) => changed(item, ''));
  if (isFunction(value)) return (...given: unknown[]) => changed(value(...given), '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, key)]));
}

const isFunction = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';

/** White space around a part of a sentence stays where it is. */
function stringInArabic(value: string): string {
  if (isPage(value)) return localizedPath(value, 'ar');
  const words = value.trim();
  return isText(words) ? value.replace(words, arabicOfExamples[words] ?? words) : value;
}

/** The address of a page of the site, and not of a file. */
const isPage = (value: string): boolean => /^\/[^.]*$/.test(value);

function slotInArabic(html: string): string {
  return html.replaceAll(/<[^>]*>|[^<]+/g, (part) =>
    part.startsWith('<')
      ? part.replace(/(?<= href=")[^"]+/, (address) => stringInArabic(address))
      : stringInArabic(part),
  );
}
