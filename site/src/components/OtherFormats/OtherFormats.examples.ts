import type { ComponentExamples } from '../examples.ts';

export const otherFormatsExamples: ComponentExamples = {
  description: 'How to get the page in large print, Easy Read, audio or another form.',
  accessibilityCriteria: ['Forms that do not exist are not promised.'],
  examples: [
    {
      name: 'two forms',
      props: {
        heading: 'Other formats',
        text: 'Tell us if you need this page in another form.',
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
        text: 'Tell us if you need this page in another form.',
        formats: [],
        formatsLabel: '',
        level: 2,
      },
    },
  ],
};
