import type { ComponentExamples } from '../examples.ts';

export const partNoteExamples: ComponentExamples = {
  description: 'Says of one card or entry that it is a sample, unchecked, older than the English, or in English.',
  accessibilityCriteria: [
    'It is in the language of the reader, and says so where the part is in another.',
    'It is text beside the part and not a colour or a sign.',
  ],
  examples: [
    { name: 'a sample', props: { note: { text: 'Sample content.', locale: 'en' }, partLocale: 'en' } },
    {
      name: 'Arabic, under English',
      locale: 'en',
      props: { note: { text: 'محتوى تجريبي. بالإنجليزية.', locale: 'ar' }, partLocale: 'en' },
    },
    { name: 'nothing to show', props: { note: null, partLocale: 'en' }, isEmpty: true },
  ],
};
