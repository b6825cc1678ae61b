import { sentencesOf, wordsOf } from '@ot/shared-types/quality/sentences';

const mostLetters = 100;
/** “Sit. Draw. Rest.” is one thought; two sentences of their own are a paragraph. */
const wordsOfSentence = 3;

/** What makes a heading too long to be skimmed by ear; null where nothing does. `language`: its tag, which may be wrong. */
export function longHeading(text: string, language: string): string | null {
  const letters = lettersOf(text);
  if (letters > mostLetters) return `The heading has ${letters} letters; ${mostLetters} are the most.`;
  const known = knownLanguage(language);
  const sentences = sentencesOf(text, known).filter((one) => wordsOf(one, known).length >= wordsOfSentence);
  return sentences.length > 1 ? `The heading has ${sentences.length} sentences.` : null;
}

/** A sign of Chinese, Japanese or Korean says as much as two letters or more. */
function lettersOf(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return text.length + signs.length;
}

/** The rules of English where the page names no language, or none that exists. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
