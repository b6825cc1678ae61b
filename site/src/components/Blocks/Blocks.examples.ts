import type { ComponentExamples } from '../examples.ts';
import { everyBlock, references, words } from '../example-data.ts';

export const blocksExamples: ComponentExamples = {
  description: 'The body of a page: every kind of block.',
  accessibilityCriteria: [
    'As each block’s component.',
    'Blocks in another language than the page say so once, around all of them.',
  ],
  examples: [
    { name: 'every block', props: { blocks: everyBlock, references, words, locale: 'en', pageLocale: 'en' } },
    {
      name: 'English blocks on an Urdu page',
      locale: 'ur',
      props: { blocks: everyBlock.slice(2, 5), references, words, locale: 'en', pageLocale: 'ur' },
    },
    {
      name: 'nothing to show',
      props: { blocks: [], references, words, locale: 'en', pageLocale: 'en' },
      isEmpty: true,
    },
  ],
};
