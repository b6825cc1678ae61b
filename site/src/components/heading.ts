/** Where a component's heading stands in the page's outline. Level 1 is the page title; nothing goes below 4. */
export type HeadingLevel = 2 | 3 | 4;

/** The level of headings inside a part that has a heading of its own. */
export function nextLevel(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : 4;
}
