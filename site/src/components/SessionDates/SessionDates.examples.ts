import type { ComponentExamples } from '../examples.ts';
import { session, words } from '../example-data.ts';

export const sessionDatesExamples: ComponentExamples = {
  description: 'The coming dates of a session, with places and booking.',
  accessibilityCriteria: ['As SessionCard. A full or cancelled date says so in a word.'],
  examples: [
    { name: 'open and full', props: { dates: session.dates, words } },
    { name: 'none', props: { dates: [], words } },
  ],
};
