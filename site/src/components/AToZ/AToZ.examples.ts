import type { ComponentExamples } from '../examples.ts';

export const aToZExamples: ComponentExamples = {
  description: 'All pages, by first letter.',
  accessibilityCriteria: [
    'The row of letters is a named list; each letter is at least 44 px wide and high.',
    'Each group has a heading, and is no landmark: a list of landmarks is not to be twenty letters long.',
  ],
  examples: [
    {
      name: 'two letters',
      props: {
        label: 'Letters',
        groups: [
          {
            letter: 'B',
            id: 'letter-b',
            links: [{ href: '/advice/buttons-and-zips', text: 'Buttons and zips', locale: 'en', kind: 'Advice' }],
          },
          {
            letter: 'H',
            id: 'letter-h',
            links: [{ href: '/advice/holding-a-pencil', text: 'Holding a pencil', locale: 'en' }],
          },
        ],
        pageLocale: 'en',
      },
    },
    { name: 'nothing to show', props: { label: 'Letters', groups: [], pageLocale: 'en' }, isEmpty: true },
  ],
};
