import type { ComponentExamples } from '../examples.ts';

export const searchResultsExamples: ComponentExamples = {
  description: 'The places that the search script fills.',
  accessibilityCriteria: [
    'The number of results is announced as it changes.',
    'Boxes to tick are grouped, each group has a name, and each box is at least 44 px high.',
  ],
  examples: [
    {
      name: 'boxes to tick and results',
      seen: 'on the search page, where its script runs',
      props: {
        words: {
          filters: 'Show only',
          clearFilters: 'Show all again',
          results: 'Search results',
          more: 'Show more results',
        },
        facets: [{ name: 'age', legend: 'Age', options: [{ value: '0-4', text: '0 to 4 years' }] }],
      },
      slot: '',
    },
  ],
};
