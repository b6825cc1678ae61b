import type { ComponentExamples } from '../examples.ts';
import { date } from '../example-data.ts';

export const dateTextExamples: ComponentExamples = {
  description: 'A day or moment inside a sentence.',
  accessibilityCriteria: ['It keeps its order in right-to-left text, and has a form for machines.'],
  examples: [
    { name: 'a date', props: { date } },
    { name: 'in Arabic text', locale: 'ar', props: { date: { iso: '2026-12-03', text: '3 ديسمبر 2026' } } },
  ],
};
