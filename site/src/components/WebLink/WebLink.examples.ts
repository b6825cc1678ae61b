import type { ComponentExamples } from '../examples.ts';

export const webLinkExamples: ComponentExamples = {
  description: 'A web address as its own words. Links with better words are ordinary links.',
  accessibilityCriteria: ['A long address breaks rather than widening the page.'],
  examples: [{ name: 'an address', props: { url: 'https://www.example.org/contact/' } }],
};
