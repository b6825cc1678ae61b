import { nationalUrgentHelp } from '@ot/shared-types';
import type { ComponentExamples } from '../examples.ts';
import { urgentWords, urgentWordsInUrdu, words } from '../example-data.ts';

export const urgentHelpExamples: ComponentExamples = {
  description: 'Where to turn at once when a child is in danger.',
  accessibilityCriteria: [
    'The word “Emergency” stands in the heading, so that it is read first and appears in lists of headings.',
    'Each number is a link that dials it.',
    'Numbers keep the order of their digits in right-to-left text.',
  ],
  examples: [
    {
      name: 'national numbers',
      props: { help: nationalUrgentHelp, words: urgentWords, careWords: words.choices.careLevels, level: 2 },
    },
    {
      name: 'without a page on the web',
      props: {
        help: { ...nationalUrgentHelp, urgentUrl: null },
        words: urgentWords,
        careWords: words.choices.careLevels,
        level: 2,
      },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: {
        help: nationalUrgentHelp,
        words: urgentWordsInUrdu,
        careWords: { 'non-urgent': 'فوری نہیں', urgent: 'فوری', emergency: 'ہنگامی حالت' },
        level: 2,
      },
    },
  ],
};
