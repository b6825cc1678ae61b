import type { ComponentExamples } from '../examples.ts';

export const translationNoticeExamples: ComponentExamples = {
  description: 'How far the reader can rely on the translation.',
  accessibilityCriteria: ['It is in the language of the page, and its link says that it leads to English.'],
  examples: [
    {
      name: 'not translated',
      props: {
        notice: {
          kind: 'not-translated',
          heading: 'This page is not in your language yet.',
          text: 'We show it in English instead.',
          english: null,
        },
        pageLocale: 'en',
      },
    },
    {
      name: 'out of date',
      props: {
        notice: {
          kind: 'out-of-date',
          heading: 'The English page has changed.',
          text: 'This translation was made before the change.',
          english: { href: '/advice/holding-a-pencil', text: 'Read this page in English', locale: 'en' },
        },
        pageLocale: 'en',
      },
    },
    {
      name: 'unchecked, in Urdu',
      locale: 'ur',
      props: {
        notice: { kind: 'unchecked', heading: 'غیر تصدیق شدہ ترجمہ.', text: 'یہ ایک نمونہ ترجمہ ہے۔', english: null },
        pageLocale: 'ur',
      },
    },
    { name: 'nothing to show', props: { notice: null, pageLocale: 'en' }, isEmpty: true },
  ],
};
