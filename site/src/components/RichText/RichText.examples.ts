import type { ComponentExamples } from '../examples.ts';
import { references, sentence, urduSentence, urduWords, words } from '../example-data.ts';

export const richTextExamples: ComponentExamples = {
  description: 'Running text: paragraphs, headings, lists and quotations.',
  accessibilityCriteria: [
    'Headings keep their order and stop at level 4.',
    'A link to a page that is not published loses the link and keeps its words.',
    'No white space appears that the editor did not write.',
  ],
  examples: [
    { name: 'references in a sentence', props: { richText: sentence, references, locale: 'en', words: words.contact } },
    {
      name: 'headings, lists, quotation',
      props: {
        richText: [
          { type: 'heading', level: 2, children: [{ type: 'text', text: 'What helps', bold: false }] },
          {
            type: 'list',
            ordered: false,
            items: [
              {
                children: [{ type: 'text', text: 'A short pencil', bold: false }],
                list: {
                  type: 'list',
                  ordered: true,
                  items: [{ children: [{ type: 'text', text: 'as long as a thumb', bold: false }] }],
                },
              },
            ],
          },
          { type: 'quote', children: [{ type: 'text', text: 'It works.', bold: false }] },
        ],
        references,
        locale: 'en',
        words: words.contact,
      },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: { richText: urduSentence, references, locale: 'ur', words: urduWords.contact },
    },
    {
      name: 'nothing to show',
      props: { richText: null, references, locale: 'en', words: words.contact },
      isEmpty: true,
    },
  ],
};
