import type { ComponentExamples } from '../examples.ts';

export const tagExamples: ComponentExamples = {
  description: 'A short word about a thing: online, full, cancelled.',
  accessibilityCriteria: ['The word says it; colour only repeats it.'],
  examples: [
    { name: 'plain', props: { text: 'Online' } },
    { name: 'full', props: { text: 'Full', kind: 'full' } },
    { name: 'cancelled', props: { text: 'Cancelled', kind: 'cancelled' } },
  ],
};
