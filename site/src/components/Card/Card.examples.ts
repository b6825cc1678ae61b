import type { ComponentExamples } from '../examples.ts';

export const cardExamples: ComponentExamples = {
  description: 'A link to a page, with a line about it.',
  accessibilityCriteria: [
    'The name of the link is the heading, not the whole card.',
    'The whole card can be pressed; it is at least 44 px high.',
  ],
  examples: [
    {
      name: 'with pictogram',
      props: {
        href: '/referral',
        heading: 'Find the right way to get help',
        text: 'Who can ask for help from us, and how.',
        locale: 'en',
        pageLocale: 'en',
        level: 2,
        pictogram: 'referral',
      },
    },
    {
      name: 'English on an Arabic page',
      locale: 'ar',
      props: {
        href: '/ar/advice/using-scissors',
        heading: 'Using scissors',
        text: null,
        locale: 'en',
        pageLocale: 'ar',
        level: 2,
      },
    },
  ],
};
