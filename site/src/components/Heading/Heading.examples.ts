import type { ComponentExamples } from '../examples.ts';

export const headingExamples: ComponentExamples = {
  description: 'The heading of a component that stands at different levels on different pages, from 2 to 4.',
  accessibilityCriteria: ['The level is the one of the outline, which skips none: alone on a page it is 2.'],
  examples: [{ name: 'level 2', props: { level: 2 }, slot: 'What helps' }],
};
