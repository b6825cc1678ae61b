import type { ComponentExamples } from '../examples.ts';
import { pageLink } from '../example-data.ts';

export const resourceListExamples: ComponentExamples = {
  description: 'Links to pages, each with a line about it.',
  accessibilityCriteria: ['A page in another language says so.'],
  examples: [
    { name: 'related advice', props: { heading: 'More advice', links: [pageLink], pageLocale: 'en', level: 2 } },
    {
      name: 'English pages on an Urdu page',
      locale: 'ur',
      props: { heading: 'متعلقہ مشورہ', links: [pageLink], pageLocale: 'ur', level: 2 },
    },
    {
      name: 'nothing to show',
      props: { heading: 'Related advice', links: [], pageLocale: 'en', level: 2 },
      isEmpty: true,
    },
  ],
};
