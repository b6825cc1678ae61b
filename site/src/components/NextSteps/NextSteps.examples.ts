import type { ComponentExamples } from '../examples.ts';

export const nextStepsExamples: ComponentExamples = {
  description: 'The last links of a page: where to go from here.',
  accessibilityCriteria: ['A list of links whose words say where they lead.'],
  examples: [
    {
      name: 'two links',
      props: {
        heading: 'What to do next',
        links: [
          { href: '/contact', text: 'Contact us', locale: 'en' },
          { href: '/advice', text: 'More advice', locale: 'en' },
        ],
        pageLocale: 'en',
        level: 2,
      },
    },
    {
      name: 'nothing to show',
      props: { heading: 'What to do next', links: [], pageLocale: 'en', level: 2 },
      isEmpty: true,
    },
  ],
};
