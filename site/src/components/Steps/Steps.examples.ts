import { toArabic } from '../examples-in-arabic.ts';
import type { ComponentExamples } from '../examples.ts';
import { examples } from '@ot/shared-types/examples';
import { references, words } from '../example-data.ts';

const steps = examples.advice.strategies[0]?.steps ?? [];

export const stepsExamples: ComponentExamples = {
  description: 'Numbered things to do, each with its drawing or picture.',
  accessibilityCriteria: [
    'A list in order; the numbers are not images.',
    'Drawings are decorative: the text says it all.',
  ],
  examples: [
    {
      name: 'with drawings',
      props: { heading: 'What to do', steps, references, words: words.signal, locale: 'en', level: 2 },
    },
    {
      name: 'with a picture',
      props: {
        heading: null,
        steps: steps.map((step) => ({ ...step, pictogram: null, picture: { media: 'media-1' } })),
        references,
        words: words.signal,
        locale: 'en',
        level: 2,
      },
    },
    {
      name: 'Arabic',
      locale: 'ar',
      props: {
        heading: 'ماذا تفعل',
        steps: [
          { id: 'a', text: 'اجلس إلى الطاولة.', pictogram: 'sit-at-table', picture: null },
          { id: 'b', text: 'أعط طفلك قلمًا قصيرًا.', pictogram: 'pencil-grip', picture: null },
        ],
        references,
        words: toArabic(words.signal),
        locale: 'ar',
        level: 2,
      },
    },
    {
      name: 'nothing to show',
      props: { heading: 'What to do', steps: [], references, words: words.signal, locale: 'en', level: 2 },
      isEmpty: true,
    },
  ],
};
