import type { Locale } from '@ot/shared-types';
import { normalise } from '../i18n/normalise.ts';

/**
 * Whether a search sounds as if a child were in danger now. An entry of the list fits where words that follow each other in the
 * query begin with its words: "chok" fits "choking" and "chokes". Chinese has no spaces: there the entry may stand anywhere.
 * Better once too often: the box takes no result away.
 */
export function soundsUrgent(query: string, urgentWords: string[], locale: Locale): boolean {
  const typed = wordsOf(query, locale);
  const whole = typed.join(' ');
  return urgentWords.some((entry) => {
    const wanted = wordsOf(entry, locale);
    if (wanted.some((word) => /\p{Script=Han}/u.test(word))) return whole.includes(wanted.join(' '));
    return typed.some((_, start) => wanted.every((word, index) => beginsWith(typed[start + index], word)));
  });
}

function beginsWith(typed: string | undefined, wanted: string): boolean {
  if (typed === undefined) return false;
  // Numbers and very short words are whole: 111 is not 1115, and “A&E” not “arm exercises”.
  if (/^\d+$|^.{1,2}$/u.test(wanted)) return typed === wanted;
  // The Arabic article is written as part of its word.
  return typed.startsWith(wanted) || typed.startsWith(`ال${wanted}`);
}

/** Accents, hamza and vowel marks are often left out on phones; the vowel signs of Indic scripts are letters and stay. */
const foldedMarks = /[\u0300-\u036f\u064b-\u0655]/g;

function wordsOf(text: string, locale: Locale): string[] {
  const folded = normalise(text, locale).toLowerCase().normalize('NFKD').replace(foldedMarks, '');
  const plain = folded.replace(/[ł]/g, 'l').replace(/ı/g, 'i').replace(/['’]/g, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
