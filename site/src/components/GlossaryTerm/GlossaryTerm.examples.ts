import type { ComponentExamples } from '../examples.ts';

export const glossaryTermExamples: ComponentExamples = {
  description: 'A word that the glossary explains.',
  accessibilityCriteria: ['A link that needs no script and no pointer; plain words where the term is not published.'],
  examples: [
    { name: 'explained', props: { text: 'SENCO', href: '/glossary#senco' } },
    { name: 'not published', props: { text: 'family centre', href: null } },
  ],
};
