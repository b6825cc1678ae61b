import { saysTheSame } from '../payload/same-value.ts';
import type { Words } from './words.ts';

/**
 * Unfinished words that a publication left out, joined with the newest draft: where it still says what was published nobody has
 * written since, and the unfinished word returns; everything else was written later and stays.
 */
export function joinUnfinished(unfinished: Words, { newest, published }: { newest: Words; published: Words }): Words {
  const places = new Set([...Object.keys(unfinished), ...Object.keys(newest)]);
  return Object.fromEntries(
    [...places].map((place) => [
      place,
      saysTheSame(newest[place], published[place]) ? unfinished[place] : newest[place],
    ]),
  );
}
