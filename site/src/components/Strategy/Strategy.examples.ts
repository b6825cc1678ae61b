import type { ComponentExamples } from '../examples.ts';
import { examples } from '@ot/shared-types/examples';
import { references, words } from '../example-data.ts';

export const strategyExamples: ComponentExamples = {
  description: 'One thing to try, complete in itself.',
  accessibilityCriteria: ['Found by its heading; no landmark, so that its name is not read twice.'],
  examples: [
    {
      name: 'a strategy',
      props: { strategy: examples.advice.strategies[0], references, words, locale: 'en', level: 2 },
    },
  ],
};
