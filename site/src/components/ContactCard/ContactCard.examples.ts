import type { ComponentExamples } from '../examples.ts';
import { contact, contactOnUrduPage } from '../example-data.ts';

export const contactCardExamples: ComponentExamples = {
  description: 'A contact point as a panel: number, keys to press, hours, what happens next.',
  accessibilityCriteria: [
    'The number is a link to dial; its digits keep their order in right-to-left text.',
    'Keys to press are steps, never part of the number.',
    'What is not known is left out.',
  ],
  examples: [
    {
      name: 'phone with menu',
      props: { contact, pageLocale: 'en', level: 2, id: 'advice-line' },
    },
    {
      name: 'e-mail and website',
      props: {
        contact: {
          ...contact,
          content: {
            ...contact.content,
            phone: null,
            menuPath: [],
            email: 'a.very.long.address@children.example.org',
            url: 'https://www.example.org/contact/',
          },
        },

        pageLocale: 'en',
        level: 2,
      },
    },
    { name: 'Urdu', locale: 'ur', props: { contact: contactOnUrduPage, pageLocale: 'ur', level: 2 } },
    {
      name: 'nothing to show',
      props: { contact: null, pageLocale: 'en', level: 2 },
      isEmpty: true,
    },
  ],
};
