import type { ComponentExamples } from '../examples.ts';

export const reviewDatesExamples: ComponentExamples = {
  description: 'Which version of the page this is, when it was last reviewed, and when it is next due (NHS pattern).',
  accessibilityCriteria: ['Dates keep their order in right-to-left text.'],
  examples: [
    {
      name: 'all dates',
      props: {
        version: { iso: '2026-10-01', text: '1 October 2026' },
        lastReviewed: { iso: '2026-10-01', text: '1 October 2026' },
        nextReview: { iso: '2027-10-01', text: '1 October 2027' },
        words: {
          version: 'Version of {date}',
          lastReviewed: 'Page last reviewed: {date}',
          nextReview: 'Next review due: {date}',
        },
      },
    },
    {
      name: 'nothing to show',
      props: {
        version: null,
        lastReviewed: null,
        nextReview: null,
        words: { version: '', lastReviewed: '', nextReview: '' },
      },
      isEmpty: true,
    },
  ],
};
