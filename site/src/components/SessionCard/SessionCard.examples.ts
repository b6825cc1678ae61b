import type { ComponentExamples } from '../examples.ts';
import { session, sessionOnUrduPage } from '../example-data.ts';

export const sessionCardExamples: ComponentExamples = {
  description: 'A session series with its coming dates.',
  accessibilityCriteria: [
    'Each booking link has a name that says which date it books.',
    'A session without dates says so.',
  ],
  examples: [
    { name: 'two dates', props: { session, pageLocale: 'en', level: 2 } },
    {
      name: 'no dates',
      props: {
        session: { ...session, mode: 'not-stated', modeWord: null, dates: [] },
        pageLocale: 'en',
        level: 2,
      },
    },
    {
      name: 'English session on an Urdu page',
      locale: 'ur',
      props: { session: sessionOnUrduPage, pageLocale: 'ur', level: 2 },
    },
  ],
};
