import type { ComponentExamples } from '../examples.ts';
import { urduWords, words } from '../example-data.ts';

export const menuPathExamples: ComponentExamples = {
  description: 'The keys to press after the call is answered.',
  accessibilityCriteria: ['A list in order; each key is named in words.'],
  examples: [
    { name: 'two keys', props: { keys: ['3', '1'], words: words.contact } },
    { name: 'Urdu', locale: 'ur', props: { keys: ['3', '2'], words: urduWords.contact } },
    { name: 'nothing to show', props: { keys: [], words: words.contact }, isEmpty: true },
  ],
};
