import type { ComponentExamples } from '../examples.ts';

export const cardListExamples: ComponentExamples = {
  description: 'Cards in a list, in one or two columns.',
  accessibilityCriteria: ['A real list, so that screen readers say how many cards there are.'],
  examples: [
    {
      name: 'two columns',
      props: { columns: 2 },
      slot: '<li><div class="card">One thing to try</div></li><li><div class="card">Another thing to try</div></li>',
    },
    { name: 'nothing to show', props: {}, isEmpty: true },
  ],
};
