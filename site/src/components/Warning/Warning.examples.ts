import type { ComponentExamples } from '../examples.ts';

export const warningExamples: ComponentExamples = {
  description: 'A warning that must not be missed.',
  accessibilityCriteria: ['A hidden word says that it is important; colour only repeats it.'],
  examples: [
    {
      name: 'a warning',
      props: { heading: 'Stay safe', word: 'Important', level: 2 },
      slot: '<p>Watch young children with small crayons.</p>',
    },
  ],
};
