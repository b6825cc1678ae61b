import type { ComponentExamples } from '../examples.ts';

export const whenNotToUseExamples: ComponentExamples = {
  description: 'When not to use a piece of equipment: the most important part of its guide.',
  accessibilityCriteria: ['It has a heading and an address to jump to.', 'A thick edge and a sign, not only a colour.'],
  examples: [
    {
      name: 'two reasons',
      props: {
        heading: 'When not to use it',
        items: ['Your child is in pain.', 'A strap is worn.'],
        id: 'when-not',
        level: 2,
      },
    },
    {
      name: 'Arabic',
      locale: 'ar',
      props: { heading: 'متى لا تستخدمه', items: ['طفلك يتألم.'], id: 'when-not-arabic', level: 2 },
    },
    {
      name: 'nothing to show',
      props: { heading: 'When not to use it', items: [], id: 'when-not', level: 2 },
      isEmpty: true,
    },
  ],
};
