import { toArabic } from '../examples-in-arabic.ts';
import type { ComponentExamples } from '../examples.ts';
import { examples } from '@ot/shared-types/examples';
import { english, references, words } from '../example-data.ts';

export const noticeBannerExamples: ComponentExamples = {
  description: 'News that every visitor must see, between two moments.',
  accessibilityCriteria: [
    'A word says how important it is; colour only repeats it.',
    'It does not move, open or take the focus.',
    'A named region; titles are terms that their texts explain, and no headings, because they come before the h1.',
  ],
  examples: [
    {
      name: 'three levels',
      props: {
        label: 'Notice',
        notices: [
          english({ ...examples.notices, slug: 'a', level: 'emergency' }),
          english({ ...examples.notices, slug: 'b' }),
          english({ ...examples.notices, slug: 'c', level: 'information' }),
        ],
        references,
        words,
        pageLocale: 'en',
      },
    },
    {
      name: 'English on an Arabic page',
      locale: 'ar',
      props: {
        label: 'إشعار باللغة الإنجليزية',
        notices: [english(examples.notices)],
        references,
        words: toArabic(words),
        pageLocale: 'ar',
      },
    },
    {
      name: 'nothing to show',
      props: { label: 'Notice', notices: [], references, words, pageLocale: 'en' },
      isEmpty: true,
    },
  ],
};
