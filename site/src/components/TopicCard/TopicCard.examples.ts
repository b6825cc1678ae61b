import type { ComponentExamples } from '../examples.ts';
import { examples } from '@ot/shared-types/examples';

export const topicCardExamples: ComponentExamples = {
  description: 'A topic on the home page and in lists.',
  accessibilityCriteria: ['As Card.'],
  examples: [
    {
      name: 'a topic',
      props: { topic: examples.topics, href: '/topics/fine-motor-skills', locale: 'en', pageLocale: 'en', level: 2 },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: {
        topic: { ...examples.topics, title: 'ہاتھ کی مہارتیں', summary: 'ہاتھوں اور انگلیوں کا استعمال۔' },
        href: '/ur/topics/fine-motor-skills',
        locale: 'ur',
        pageLocale: 'ur',
        level: 2,
      },
    },
  ],
};
