import type { ComponentExamples } from '../examples.ts';

export const emailLinkExamples: ComponentExamples = {
  description: 'An e-mail address, as its own words.',
  accessibilityCriteria: ['A long address breaks rather than widening the page.'],
  examples: [
    { name: 'an address', props: { email: 'help@example.org' } },
    { name: 'in Urdu text', locale: 'ur', props: { email: 'help@example.org' } },
  ],
};
