import type { ComponentExamples } from '../examples.ts';
import { picture, words } from '../example-data.ts';

export const pictureExamples: ComponentExamples = {
  description: 'An uploaded picture in all its sizes.',
  accessibilityCriteria: [
    'Alternative text comes with the picture; a decorative one has an empty alternative.',
    'Its place is kept while it loads.',
  ],
  examples: [
    { name: 'with caption', props: { picture, caption: 'Feet flat on a box.', words: words.signal, pageLocale: 'en' } },
    {
      name: 'decorative',
      props: {
        picture: { ...picture, content: { ...picture.content, alt: null, credit: null } },
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
