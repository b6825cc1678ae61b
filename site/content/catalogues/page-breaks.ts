/** So many pages are filled one after the other: the end of a list moves with what comes and goes before it. */
const filledPages = 5;

/** What decides where a page may begin. */
export interface Marked {
  /** The same for a line wherever it stands, and spread evenly over the lines (`markOf`). */
  mark: number;
}

/**
 * The positions at which the pages of a list begin. Pages of a short list are full. A long one breaks before certain lines,
 * which are chosen by the lines themselves: then an entry that comes or goes changes its own page, hardly ever the one after
 * it, and not all the others. Such pages hold between half of `perPage` and all of it.
 */
export function pageStarts(lines: readonly Marked[], perPage: number, { areAllFull = false } = {}): number[] {
  if (areAllFull || lines.length <= filledPages * perPage)
    return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, page) => page * perPage);
  const [least, oneOf] = [Math.ceil(perPage / 2), Math.ceil(perPage / 4)];
  const starts = [0];
  let start = 0;
  for (const [position, { mark }] of lines.entries()) {
    const size = position - start;
    if (size < least || (size < perPage && mark % oneOf !== 0)) continue;
    starts.push(position);
    start = position;
  }
  return starts;
}

/** A number of 16 bits that follows from a text: FNV-1a, folded (draft-eastlake-fnv). */
export function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
