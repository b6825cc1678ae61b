import type { ComponentExamples } from '../examples.ts';

export const sampleNoticeExamples: ComponentExamples = {
  description: 'Says that no clinician has approved the page.',
  accessibilityCriteria: ['It is at the top of the main part, before the advice.'],
  examples: [
    {
      name: 'sample content',
      props: {
        sample: true,
        heading: 'Sample content.',
        text: 'This page is an example. No clinician has approved it.',
      },
    },
    { name: 'nothing to show', props: { sample: false, heading: 'Sample content.', text: '' }, isEmpty: true },
  ],
};
