import { plainTextOf, type Block, type RichTextNode } from '@ot/shared-types';
import { remember } from '../remember.ts';

type Heading = Extract<RichTextNode, { type: 'heading' }>;

/** The fragment of a heading: its words in any script, joined by hyphens. */
export function headingId(heading: Heading | string): string {
  const words = typeof heading === 'string' ? heading : plainTextOf([heading]);
  return idOfWords(words);
}

const idOfWords = remember(5000, (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
);

/** The main headings of a page's body, for the list of its contents. */
export function headingsOf(blocks: Block[]): { id: string; text: string }[] {
  return blocks.flatMap(headingTextsOf).map((text) => ({ id: headingId(text), text }));
}

function headingTextsOf(block: Block): string[] {
  if (block.type === 'text') {
    return block.text.flatMap((node) => (node.type === 'heading' && node.level === 2 ? [plainTextOf([node])] : []));
  }
  const hasHeading = block.type === 'steps' || block.type === 'session-list' || block.type === 'resource-list';
  return hasHeading && block.heading !== null ? [block.heading] : [];
}
