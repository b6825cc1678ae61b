import type { ComponentExamples } from '../examples.ts';

export const interpreterLineExamples: ComponentExamples = {
  description: 'How to get an interpreter, in the reader’s language, and in English to show to staff.',
  accessibilityCriteria: ['The English line says that it is English.'],
  examples: [
    {
      name: 'English',
      props: { line: { text: 'If you need an interpreter, tell us when you phone.', locale: 'en' }, pageLocale: 'en' },
    },
    {
      name: 'Urdu, with English for staff',
      locale: 'ur',
      props: {
        line: { text: 'اگر آپ کو ترجمان چاہیے تو فون پر ہمیں بتائیں۔', locale: 'ur' },
        english: 'If you need an interpreter, tell us when you phone.',
        pageLocale: 'ur',
      },
    },
    { name: 'nothing to show', props: { line: null, pageLocale: 'en' }, isEmpty: true },
  ],
};
