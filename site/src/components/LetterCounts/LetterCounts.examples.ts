import type { ComponentExamples } from '../examples.ts';

export const letterCountsExamples: ComponentExamples = {
  description: 'Letters of a long A to Z, each a link to its own page.',
  accessibilityCriteria: [
    'A named list, so that screen readers say how many letters there are.',
    'Each letter is at least 44 px wide and high; how many pages it has stands beside it, outside the link.',
  ],
  examples: [
    {
      name: 'three letters',
      props: {
        label: 'Letters',
        letters: [
          { letter: 'C', href: '/a-to-z#letter-C', count: '41 pages' },
          { letter: 'M', href: '/a-to-z#letter-M', count: '1 page' },
          { letter: 'S', href: '/a-to-z#letter-S', count: '312 pages' },
        ],
      },
    },
    { name: 'nothing to show', props: { label: 'Letters', letters: [] }, isEmpty: true },
  ],
};
