import type { ComponentExamples } from '../examples.ts';
import { session } from '../example-data.ts';

export const sessionListExamples: ComponentExamples = {
  description: 'Session series under a heading.',
  accessibilityCriteria: ['As SessionCard.'],
  examples: [
    {
      name: 'one series',
      props: { heading: 'Coming sessions', sessions: [session], pageLocale: 'en', level: 2 },
    },
    {
      name: 'nothing to show',
      props: { heading: 'Sessions', sessions: [], pageLocale: 'en', level: 2 },
      isEmpty: true,
    },
  ],
};
