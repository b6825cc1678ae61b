import type { ComponentExamples } from '../examples.ts';

export const searchBoxExamples: ComponentExamples = {
  description: 'One box and one button.',
  accessibilityCriteria: [
    'The box has a visible label.',
    'An ordinary form: it leads to the search page with the words in the address.',
  ],
  examples: [
    {
      name: 'a search box',
      props: { action: '/search', label: 'What are you looking for?', button: 'Search', id: 'example' },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: { action: '/ur/search', label: 'آپ کیا ڈھونڈ رہے ہیں؟', button: 'تلاش', id: 'urdu' },
    },
  ],
};
