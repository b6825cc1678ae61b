import type { ComponentExamples } from '../examples.ts';

export const phoneLinkExamples: ComponentExamples = {
  description: 'A number to dial.',
  accessibilityCriteria: [
    'The link has the number in international form.',
    'Digits keep their order in right-to-left text.',
  ],
  examples: [
    { name: 'a number', props: { phone: '01923 470680' } },
    { name: 'in Arabic text', locale: 'ar', props: { phone: '01923 470680' } },
  ],
};
