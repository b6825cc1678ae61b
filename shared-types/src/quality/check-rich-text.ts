import type { Inline, List, RichText } from '../rich-text.ts';
import { checkText, type TextToCheck } from './check-text.ts';
import { checkLinkText } from './link-text.ts';
import type { TextFault } from './text-fault.ts';

type Surroundings = Omit<TextToCheck, 'text'>;

/** Every rule of writing for a piece of rich text: its sentences, links and outline. */
export function checkRichText(richText: RichText, surroundings: Surroundings): TextFault[] {
  return [
    ...checkOutline(richText),
    ...richText.flatMap((node) => {
      if (node.type === 'list') return checkList(node, surroundings);
      const links = checkLinks(node.children, surroundings);
      return node.type === 'heading' ? links : [...links, ...checkProse(node.children, surroundings)];
    }),
  ];
}

/** A heading may go one level deeper than the one before, and the first is of level 2 or 3: blocks may have a heading above. */
function checkOutline(richText: RichText): TextFault[] {
  let level = 2;
  return richText.flatMap((node): TextFault[] => {
    if (node.type !== 'heading') return [];
    const before = level;
    level = node.level;
    if (node.level <= before + 1) return [];
    const words = wordsOf(node.children);
    const what = `The heading “${words}” is of level ${node.level}, and the one above it of level ${before}.`;
    return [{ rule: 'heading-skips', excerpt: words, what }];
  });
}

function checkList({ items }: List, surroundings: Surroundings): TextFault[] {
  return items.flatMap(({ children, list }) => [
    ...checkLinks(children, surroundings),
    ...checkProse(children, surroundings),
    ...(list ? checkList(list, surroundings) : []),
  ]);
}

function checkLinks(inlines: Inline[], { locale }: Surroundings): TextFault[] {
  return inlines.flatMap((inline) =>
    inline.type === 'link' ? checkLinkText(inline.children.map(({ text }) => text).join(''), locale) : [],
  );
}

const checkProse = (inlines: Inline[], surroundings: Surroundings): TextFault[] =>
  checkText({ ...surroundings, text: wordsOf(inlines) });

/** The words of the sentence; a contact point brings its own, and a word of the glossary is explained. */
function wordsOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'link':
          return inline.children.map(({ text }) => text).join('');
        case 'glossary-term':
        case 'contact-point':
          return ' ';
        case 'line-break':
          return '\n';
      }
    })
    .join('')
    .trim();
}
