import type { ComponentExamples } from '../examples.ts';

export const keyFactsExamples: ComponentExamples = {
  description: 'A summary list: who it is for, how often, how long.',
  accessibilityCriteria: ['Each value is read with its label.'],
  examples: [
    {
      name: 'three facts',
      props: {
        facts: [
          { label: 'Age', values: ['0 to 4 years', '5 to 7 years'] },
          { label: 'How often', values: ['Every day, for 5 minutes'] },
          { label: 'How long to try it', values: ['4 weeks'] },
        ],
        pageLocale: 'en',
      },
    },
    {
      name: 'English values on an Urdu page',
      locale: 'ur',
      props: { facts: [{ label: 'ماڈل', values: ['Model One'], locale: 'en' }], pageLocale: 'ur' },
    },
    { name: 'nothing to show', props: { facts: [{ label: 'Age', values: [] }], pageLocale: 'en' }, isEmpty: true },
  ],
};
