import type { ComponentExamples } from '../examples.ts';

export const skipLinkExamples: ComponentExamples = {
  description: 'The first link of every page: jumps over header and languages to the main part.',
  accessibilityCriteria: [
    'It is the first thing that the Tab key reaches, and can be seen while it has the focus.',
    'It leads to an element that can take the focus.',
  ],
  examples: [
    { name: 'on every page', seen: 'while it has the focus', props: { target: 'main', text: 'Skip to main content' } },
  ],
};
