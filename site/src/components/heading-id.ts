import {
  ownFragments,
  plainTextOf,
  type Block,
  type RichText,
  type RichTextNode,
  type Strategy,
} from '@ot/shared-types';
import { remember } from '../../content/remember.ts';

type Heading = Extract<RichTextNode, { type: 'heading' }>;

/** What has a heading that can be linked to. */
export type Headed = Heading | Block | Strategy;

/** The fragment of a heading; undefined where it has none. */
export type HeadingIds = (headed: Headed) => string | undefined;

/**
 * Fragments for the headings of a page, in its order: their words in any script, joined by hyphens. Each is unique, beside
 * the page's own too; what has no letters, such as “👍”, gets none.
 */
export function headingIds(headed: Headed[], taken: readonly string[] = []): HeadingIds {
  const used = new Set([...ownFragments, ...taken]);
  const ids = new Map<Headed, string>();
  for (const each of headed) {
    const words = idOfWords(headingOf(each));
    if (words === '') continue;
    const id = freeId(words, used);
    used.add(id);
    ids.set(each, id);
  }
  return (each) => ids.get(each);
}

/** The headings of a page's body that can be linked to, in order. */
export function headedIn(blocks: Block[]): Headed[] {
  return blocks.flatMap((block): Headed[] => {
    if ('text' in block) return headingsOf(block.text);
    if (block.type === 'video') return headingsOf(block.transcript);
    return headingOf(block) === '' ? [] : [block];
  });
}

export function headingsOf(text: RichText | null): Heading[] {
  return text?.filter((node) => node.type === 'heading') ?? [];
}

/** The main headings of a body, for the list of its contents. */
export function contentsOf(blocks: Block[], ids: HeadingIds): { id: string; text: string }[] {
  const inContents = blocks.flatMap((block): Headed[] => {
    if (block.type === 'text') return headingsOf(block.text).filter(({ level }) => level === 2);
    return headingOf(block) === '' ? [] : [block];
  });
  return inContents.flatMap((headed) => {
    const id = ids(headed);
    return id === undefined ? [] : [{ id, text: headingOf(headed) }];
  });
}

/** The words of a heading; empty for a block whose heading is none, or that has none to link to. */
function headingOf(headed: Headed): string {
  if (!('type' in headed)) return headed.title;
  if (headed.type === 'heading') return plainTextOf([headed]);
  const hasHeading = headed.type === 'steps' || headed.type === 'session-list' || headed.type === 'resource-list';
  return (hasHeading && headed.heading) || '';
}

function freeId(words: string, used: Set<string>): string {
  if (!used.has(words)) return words;
  let number = 2;
  while (used.has(`${words}-${number}`)) number += 1;
  return `${words}-${number}`;
}

const idOfWords = remember(5000, (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
);
