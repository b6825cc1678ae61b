import type { ComponentExamples } from '../examples.ts';

export const placeholderExamples: ComponentExamples = {
  description: 'A text with a fact in it: a date, a key, a name.',
  accessibilityCriteria: ['The fact keeps its own direction inside the sentence.'],
  examples: [
    { name: 'a date', props: { text: 'Version of {date}.', value: '3 December 2026', datetime: '2026-12-03' } },
    { name: 'a key, in Arabic', locale: 'ar', props: { text: 'اضغط {key}', value: '3', as: 'kbd' } },
  ],
};
