import type { ComponentExamples } from '../examples.ts';

export const otherFormatsExamples: ComponentExamples = {
  description: 'The other forms in which the page exists, such as Easy Read or audio.',
  accessibilityCriteria: ['Forms that do not exist are not promised.'],
  examples: [
    {
      name: 'two forms',
      props: {
        heading: 'Other formats',
        formats: [
          { text: 'Easy Read', href: '#part-OtherFormats' },
          { text: 'Audio', href: null },
        ],
        formatsLabel: 'This page also comes in',
        level: 2,
      },
    },
    {
      name: 'no forms yet',
      props: {
        heading: 'Other formats',
        formats: [],
        formatsLabel: '',
        level: 2,
      },
      isEmpty: true,
    },
  ],
};
