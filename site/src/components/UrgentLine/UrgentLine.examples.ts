import { nationalUrgentHelp } from '@ot/shared-types';
import type { ComponentExamples } from '../examples.ts';
import { urgentWords, urgentWordsInUrdu } from '../example-data.ts';

export const urgentLineExamples: ComponentExamples = {
  description: 'The emergency numbers in one line.',
  accessibilityCriteria: ['Each number is a link that dials it, and keeps the order of its digits.'],
  examples: [
    { name: 'national numbers', props: { help: nationalUrgentHelp, words: urgentWords } },
    { name: 'Urdu', locale: 'ur', props: { help: nationalUrgentHelp, words: urgentWordsInUrdu } },
  ],
};
