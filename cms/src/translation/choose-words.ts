import { saysTheSame } from '../payload/same-value.ts';
import { isRecord } from '../payload/payload-record.ts';
import type { Words } from './words.ts';

interface Candidates {
  /** As they stand in the newest draft. */
  draft: Words;
  /** What was last submitted and has not been published since; null: nothing. */
  submitted: Words | null;
  /** What readers have; null: the document is not published. */
  published: Words | null;
  /** Whether whoever publishes means this language: it is the one on the screen, and nobody else is at work on it. */
  isMeant: boolean;
}

/** The words of a language that a publication takes along: never those that somebody has not finished. */
export function chooseWords({ draft, submitted, published, isMeant }: Candidates): Words {
  if (isMeant) return draft;
  if (submitted !== null) return submitted;
  return isUnfinished(draft) ? (published ?? {}) : draft;
}

/** Words that somebody has begun and not submitted. Commands leave no name, and finish what they write. */
function isUnfinished(draft: Words): boolean {
  const { state, changedBy } = translationOf(draft);
  return Boolean(changedBy) || state === 'in-translation' || state === 'in-review';
}

/** The record of the translation among the words of a language. */
export function translationOf(words: Words): Readonly<Record<string, unknown>> {
  const translation = words['translation'];
  return isRecord(translation) ? translation : {};
}

/** What the gate and the watch over drafts keep there for themselves. */
const kept = ['lastGood', 'changedBy'];

/** Whether two sets of words say the same to readers and translators. */
export const sayTheSame = (one: Words, other: Words): boolean => saysTheSame(withoutKept(one), withoutKept(other));

function withoutKept(words: Words): Words {
  const translation = Object.entries(translationOf(words)).filter(([name]) => !kept.includes(name));
  return { ...words, translation: Object.fromEntries(translation) };
}
