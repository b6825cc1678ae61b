import type { ComponentExamples } from '../examples.ts';
import { words } from '../example-data.ts';

export const careCardExamples: ComponentExamples = {
  description: 'How soon to get help: in a word, a shape and a colour.',
  accessibilityCriteria: [
    'The word stands in the heading, so that it is read first and appears in lists of headings.',
    'Each level has a shape of its own.',
  ],
  examples: [
    {
      name: 'non-urgent',
      props: { care: 'non-urgent', heading: 'Phone the advice line', words: words.choices.careLevels, level: 2 },
      slot: '<p>If you are not sure what to do. <a href="/contact">Contact us</a></p>',
    },
    {
      name: 'urgent',
      props: { care: 'urgent', heading: 'Ask for an urgent appointment', words: words.choices.careLevels, level: 2 },
      slot: '<p>If your child is in pain.</p>',
    },
    {
      name: 'emergency',
      props: { care: 'emergency', heading: 'Call 999', words: words.choices.careLevels, level: 2 },
      slot: '<p>If your child cannot breathe. <a href="/contact">Contact us</a></p>',
    },
    {
      name: 'Arabic',
      locale: 'ar',
      props: {
        care: 'urgent',
        heading: 'اطلب موعدًا عاجلًا',
        words: { 'non-urgent': 'غير عاجل', urgent: 'عاجل', emergency: 'طارئ' },
        level: 2,
      },
      slot: '<p>إذا كان طفلك يتألم.</p>',
    },
  ],
};
