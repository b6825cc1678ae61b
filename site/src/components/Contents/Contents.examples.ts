import type { ComponentExamples } from '../examples.ts';

export const contentsExamples: ComponentExamples = {
  description: 'Links to the parts of a long page.',
  accessibilityCriteria: ['A named list; each link leads to a heading of the page.', 'One part alone has no list.'],
  examples: [
    {
      name: 'three parts',
      props: {
        id: 'example-contents',
        label: 'On this page',
        links: [
          { href: '#who', text: 'Who we help', locale: 'en' },
          { href: '#what', text: 'What happens', locale: 'en' },
          { href: '#how', text: 'How to refer', locale: 'en' },
        ],
        pageLocale: 'en',
      },
    },
    {
      name: 'Urdu',
      locale: 'ur',
      props: {
        id: 'urdu-contents',
        label: 'اس صفحے پر',
        links: [
          { href: '#a', text: 'ہم کس کی مدد کرتے ہیں', locale: 'ur' },
          { href: '#b', text: 'کیا ہوتا ہے', locale: 'ur' },
        ],
        pageLocale: 'ur',
      },
    },
    {
      name: 'nothing to show',
      props: { label: 'On this page', links: [{ href: '#who', text: 'Who we help', locale: 'en' }], pageLocale: 'en' },
      isEmpty: true,
    },
  ],
};
