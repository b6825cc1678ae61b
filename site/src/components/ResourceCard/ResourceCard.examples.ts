import type { ComponentExamples } from '../examples.ts';

export const resourceCardExamples: ComponentExamples = {
  description: 'An advice resource in a list, with age, place and time needed.',
  accessibilityCriteria: ['As Card. The facts are a description list: each value is read with its label.'],
  examples: [
    {
      name: 'with facts',
      props: {
        href: '/advice/holding-a-pencil',
        title: 'Holding a pencil',
        summary: 'Short, thick pencils make it easier.',
        facts: [
          { label: 'Age', values: ['0 to 4 years', '5 to 7 years'] },
          { label: 'Where', values: ['At home', 'At school'] },
          { label: 'Time', values: [] },
        ],
        locale: 'en',
        pageLocale: 'en',
        level: 2,
      },
    },
  ],
};
