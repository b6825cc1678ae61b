import type { ComponentExamples } from '../examples.ts';

export const pageTitleExamples: ComponentExamples = {
  description: 'The page’s one h1, with its kind above and its answer in a line below.',
  accessibilityCriteria: [
    'The only h1 of the page.',
    'An English title on another page says its language and direction.',
  ],
  examples: [
    {
      name: 'with kind and lead',
      isOncePerPage: true,
      props: {
        title: 'Holding a pencil',
        lead: 'Short, thick pencils and strong hands make it easier.',
        caption: 'Advice',
        locale: 'en',
        pageLocale: 'en',
      },
    },
    {
      name: 'English title on an Urdu page',
      locale: 'ur',
      isOncePerPage: true,
      props: { title: 'What is this?', lead: null, locale: 'en', pageLocale: 'ur' },
    },
  ],
};
