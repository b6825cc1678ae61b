import type { ComponentExamples } from '../examples.ts';

export const reviewDatesExamples: ComponentExamples = {
  description: 'When the whole page was last reviewed, and when it is next due (NHS pattern).',
  accessibilityCriteria: ['Dates keep their order in right-to-left text.'],
  examples: [
    {
      name: 'both dates',
      props: {
        lastReviewed: { iso: '2026-10-01', text: '1 October 2026' },
        nextReview: { iso: '2027-10-01', text: '1 October 2027' },
        words: { lastReviewed: 'Page last reviewed: {date}', nextReview: 'Next review due: {date}' },
      },
    },
    {
      name: 'nothing to show',
      props: { lastReviewed: null, nextReview: null, words: { lastReviewed: '', nextReview: '' } },
      isEmpty: true,
    },
  ],
};
