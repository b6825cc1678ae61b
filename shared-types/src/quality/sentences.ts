import type { TextFault } from './text-fault.ts';

/** The longest sentence and paragraph of the NHS content guide. */
const mostWords = 20;
const mostSentences = 3;

/** The sentences of a text. The language decides where one ends: Urdu, Bengali and Chinese have stops of their own. */
export function sentencesOf(text: string, language = 'en'): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text.replaceAll('۔', '.').replaceAll('।', '.'))]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
}

export function wordsOf(text: string, language = 'en'): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Sentences of more than 20 words, in English: other languages join and split words in other ways. */
export function checkSentences(text: string): TextFault[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > mostWords)
    .map(({ sentence, words }) => ({
      rule: 'sentence-long',
      excerpt: sentence,
      what: `This sentence has ${words} words; ${mostWords} are the most that tired readers follow.`,
    }));
}

/** A paragraph of more than three sentences. */
export function checkParagraph(text: string): TextFault[] {
  const sentences = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 2);
  if (sentences.length <= mostSentences) return [];
  const what = `This paragraph has ${sentences.length} sentences; ${mostSentences} are the most.`;
  return [{ rule: 'paragraph-long', excerpt: sentences[0] ?? text, what }];
}
