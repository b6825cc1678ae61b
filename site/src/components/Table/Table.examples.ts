import type { ComponentExamples } from '../examples.ts';

export const tableExamples: ComponentExamples = {
  description: 'A simple table.',
  accessibilityCriteria: [
    'It has a caption, and every cell has a heading.',
    'Where it is too wide, it scrolls alone, also with the keyboard.',
  ],
  examples: [
    {
      name: 'three columns',
      props: {
        id: 'heights',
        caption: 'Heights by age',
        headings: ['Height of child', 'Chair', 'Table'],
        rows: [
          ['93 to 116 cm', '26 cm', '46 cm'],
          ['108 to 121 cm', '31 cm', '53 cm'],
        ],
      },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: {
        id: 'ur',
        caption: 'کرسی اور میز',
        headings: ['بچے کا قد', 'کرسی'],
        rows: [['93 سے 116 سینٹی میٹر', '26 سینٹی میٹر']],
      },
    },
    {
      name: 'nothing to show',
      props: { id: 'none', caption: 'Heights', headings: ['Child', 'Chair'], rows: [] },
      isEmpty: true,
    },
  ],
};
