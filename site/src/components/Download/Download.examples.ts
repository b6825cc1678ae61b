import { toArabic } from '../examples-in-arabic.ts';
import type { ComponentExamples } from '../examples.ts';
import { references, words } from '../example-data.ts';

export const downloadExamples: ComponentExamples = {
  description: 'A document: its page first, its file beside it.',
  accessibilityCriteria: [
    'The link to the file says its kind and size.',
    'There is always a page to read; a file never stands alone.',
  ],
  examples: [
    { name: 'with file', props: { document: references.document('x'), words: words.document, pageLocale: 'en' } },
    {
      name: 'English document on an Arabic page',
      locale: 'ar',
      props: { document: references.document('x'), words: toArabic(words.document), pageLocale: 'ar' },
    },
    { name: 'nothing to show', props: { document: null, words: words.document, pageLocale: 'en' }, isEmpty: true },
  ],
};
