import type { ComponentExamples } from '../examples.ts';
import { contact, urduWords, words } from '../example-data.ts';

export const contactInlineExamples: ComponentExamples = {
  description: 'A contact point inside a sentence.',
  accessibilityCriteria: [
    'The number is a link to dial, followed by the options in words.',
    'Digits keep their order in right-to-left text.',
  ],
  examples: [
    { name: 'phone with menu', props: { contact: contact.content, words: words.contact } },
    { name: 'Urdu', locale: 'ur', props: { contact: contact.content, words: urduWords.contact } },
    {
      name: 'e-mail',
      props: { contact: { phone: null, menuPath: [], email: 'help@example.org', url: null }, words: words.contact },
    },
    { name: 'nothing to show', props: { contact: null, words: words.contact }, isEmpty: true },
  ],
};
