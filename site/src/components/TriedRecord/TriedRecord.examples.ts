import type { ComponentExamples } from '../examples.ts';

export const triedRecordExamples: ComponentExamples = {
  description: 'A sheet to fill in by hand. Paper only.',
  accessibilityCriteria: ['Hidden on screens, where nothing can be written into it.', 'Every column has a heading.'],
  examples: [
    {
      name: 'two things to try',
      seen: 'on paper only',
      props: {
        heading: 'What we tried',
        lead: 'Write down what you tried.',
        columns: { what: 'What to try', date: 'Date', result: 'How did it go?' },
        strategies: ['Use a short crayon', 'Roll playdough'],
      },
    },
    {
      name: 'nothing to show',
      props: { heading: '', lead: '', columns: { what: '', date: '', result: '' }, strategies: [] },
      isEmpty: true,
    },
  ],
};
