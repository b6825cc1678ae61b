import type { ComponentExamples } from '../examples.ts';
import { contact, contactOnUrduPage } from '../example-data.ts';

export const helpLineExamples: ComponentExamples = {
  description: 'The same way to ask for help, in the same place on every page.',
  accessibilityCriteria: [
    'It stands at the same place on every page (WCAG 3.2.6).',
    'A named region with a heading.',
    'The number keeps the order of its digits in right-to-left text.',
  ],
  examples: [
    {
      name: 'the advice line',
      props: {
        id: 'example-help',
        heading: 'Talk to the example team',
        contact,
        more: { href: '/contact', text: 'All ways to contact us', locale: 'en' },

        pageLocale: 'en',
      },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: {
        id: 'urdu-help',
        heading: 'ہم سے بات کریں',
        contact: contactOnUrduPage,
        more: null,
        pageLocale: 'ur',
      },
    },
    {
      name: 'nothing to show',
      props: { heading: 'Talk to us', contact: null, more: null, pageLocale: 'en' },
      isEmpty: true,
    },
  ],
};
