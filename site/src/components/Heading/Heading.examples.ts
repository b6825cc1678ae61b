import type { ComponentExamples } from '../examples.ts';

export const headingExamples: ComponentExamples = {
  description: 'A heading of a component that stands at different levels on different pages.',
  accessibilityCriteria: ['The level is the one of the outline; it never skips one.'],
  examples: [
    { name: 'level 2', props: { level: 2 }, slot: 'What helps' },
    { name: 'level 3', props: { level: 3 }, slot: 'What you need' },
    { name: 'level 4', props: { level: 4 }, slot: 'Steps' },
  ],
};
