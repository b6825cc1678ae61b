import type { ComponentExamples } from '../examples.ts';
import { english, picture, words } from '../example-data.ts';

export const pictureExamples: ComponentExamples = {
  description: 'An uploaded picture in all its sizes.',
  accessibilityCriteria: [
    'Alternative text comes with the picture; a decorative one has an empty alternative.',
    'Its place is kept while it loads.',
    'A figure has a caption; a picture without one is no figure.',
  ],
  examples: [
    { name: 'with caption', props: { picture, caption: 'Feet flat on a box.', words: words.signal, pageLocale: 'en' } },
    {
      name: 'decorative',
      props: {
        picture: english({
          id: 'media-2',
          alt: null,
          credit: null,
          sizes: [{ url: '/style-guide/decorative-hills.svg', width: 960, height: 240 }],
        }),
        caption: null,
        words: words.signal,
        pageLocale: 'en',
      },
    },
    {
      name: 'nothing to show',
      props: { picture: null, caption: null, words: words.signal, pageLocale: 'en' },
      isEmpty: true,
    },
  ],
};
