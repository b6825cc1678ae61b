import type { ComponentExamples } from '../examples.ts';

export const contentsExamples: ComponentExamples = {
  description: 'Links to the parts of a long page.',
  accessibilityCriteria: ['A named list; each link leads to a heading of the page.', 'One part alone has no list.'],
  examples: [
    {
      name: 'three parts',
      props: {
        id: 'example-contents',
        label: 'Some parts of this page',
        links: [
          { href: '#part-PhoneLink', text: 'A number to dial', locale: 'en' },
          { href: '#part-Picture', text: 'A picture', locale: 'en' },
          { href: '#part-Table', text: 'A table', locale: 'en' },
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
          { href: '#part-Picture', text: 'ایک تصویر', locale: 'ur' },
          { href: '#part-Table', text: 'ایک جدول', locale: 'ur' },
        ],
        pageLocale: 'ur',
      },
    },
    {
      name: 'nothing to show',
      props: {
        label: 'On this page',
        links: [{ href: '#part-Table', text: 'A table', locale: 'en' }],
        pageLocale: 'en',
      },
      isEmpty: true,
    },
  ],
};
