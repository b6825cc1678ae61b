import type { ComponentExamples } from '../examples.ts';
import { contact, urduWords, words } from '../example-data.ts';

export const contactInlineExamples: ComponentExamples = {
  description: 'A contact point inside a sentence.',
  accessibilityCriteria: [
    'The number is a link to dial, followed by the options in words.',
    'Digits keep their order in right-to-left text.',
    'A contact that was taken away leaves a link to all contacts in its place.',
  ],
  examples: [
    { name: 'phone with menu', props: { contact: contact.content, allContacts: '/contact', words: words.contact } },
    {
      name: 'Urdu',
      locale: 'ur',
      props: { contact: contact.content, allContacts: '/ur/contact', words: urduWords.contact },
    },
    {
      name: 'e-mail',
      props: {
        contact: { phone: null, menuPath: [], email: 'help@example.org', url: null },
        allContacts: '/contact',
        words: words.contact,
      },
    },
    { name: 'taken away', props: { contact: null, allContacts: '/contact', words: words.contact } },
  ],
};
