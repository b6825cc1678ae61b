import { sentencesOf, wordsOf } from './sentences.ts';
import type { TextFault } from './text-fault.ts';

/** Below this many words the formula says nothing. */
const fewestWords = 60;
/** The grade of a fourteen-year-old: the highest that the NHS content guide accepts. */
const hardestGrade = 9;

/** Flesch-Kincaid grade of English prose; null where there is too little of it. A hint: the formula knows no meaning. */
export function readingGrade(text: string): number | null {
  const sentences = sentencesOf(text);
  const words = wordsOf(text).filter((word) => /[a-z]/i.test(word));
  if (words.length < fewestWords) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function checkReading(text: string): TextFault[] {
  const grade = readingGrade(text);
  if (grade === null || grade <= hardestGrade) return [];
  const age = Math.round(grade + 5);
  const what = `This text may be hard to read: about the level of age ${age}. Aim for 9 to 11, 14 at most.`;
  return [{ rule: 'reading-hard', excerpt: text.slice(0, 120), what }];
}

function syllablesOf(word: string): number {
  const silent = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
