import type { ComponentExamples } from '../examples.ts';

export const pictogramExamples: ComponentExamples = {
  description: 'A drawing that repeats what the words beside it say.',
  accessibilityCriteria: [
    'Hidden from screen readers: the words say it all.',
    'It takes the colour of the text, also in dark mode, forced colours and print.',
    'Drawings are not mirrored.',
  ],
  examples: [
    { name: 'beside a step', props: { name: 'pencil-grip', size: 48 } },
    { name: 'large', props: { name: 'sit-at-table', size: 96 } },
    { name: 'nothing to show', props: { name: null, size: 48 }, isEmpty: true },
  ],
};
