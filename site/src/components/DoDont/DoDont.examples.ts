import type { ComponentExamples } from '../examples.ts';
import { words } from '../example-data.ts';

export const doDontExamples: ComponentExamples = {
  description: 'What helps, and what does not.',
  accessibilityCriteria: [
    'Headings say which list is which; ticks and crosses only repeat it and are not read out.',
    'Ticks and crosses are not mirrored.',
  ],
  examples: [
    {
      name: 'both lists',
      props: {
        dos: ['Praise the effort', 'Keep it short'],
        donts: ['Correct every mark'],
        words: words.advice,
        level: 2,
      },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: {
        dos: ['کوشش کی تعریف کریں'],
        donts: ['ہر غلطی درست نہ کریں'],
        words: { do: 'کریں', dont: 'نہ کریں' },
        level: 2,
      },
    },
    { name: 'nothing to show', props: { dos: [], donts: [], words: words.advice, level: 2 }, isEmpty: true },
  ],
};
