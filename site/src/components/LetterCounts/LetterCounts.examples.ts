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
          { letter: 'B', href: '/a-to-z/b', count: '41 pages' },
          { letter: 'H', href: '/a-to-z/h', count: '1 page' },
          { letter: 'ك', href: '/ar/a-to-z/u0643', count: '312 pages' },
        ],
      },
    },
    { name: 'nothing to show', props: { label: 'Letters', letters: [] }, isEmpty: true },
  ],
};
