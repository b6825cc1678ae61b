import type { ComponentExamples } from '../examples.ts';
import { words } from '../example-data.ts';

export const videoLinkExamples: ComponentExamples = {
  description: 'A video on another site, with its transcript here.',
  accessibilityCriteria: [
    'Nothing is fetched from the other site.',
    'The link says that it leads to a video.',
    'Not on paper.',
  ],
  examples: [
    {
      name: 'with transcript',
      props: { title: 'Getting ready to write', url: 'https://example.org/video', words: words.video },
      slot: '<p>The child sits at a table.</p>',
    },
  ],
};
