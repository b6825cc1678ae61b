import { localizedPath, type Locale } from '@ot/shared-types';
import { previewWords } from '../../i18n/preview-words.ts';
import type { ComponentExamples } from '../examples.ts';

const language = (locale: Locale, isCurrent = false) => ({ locale, href: localizedPath('/', locale), isCurrent });

/** The names of a bar and of its list, so that several can stand on one page. */
const wordsOf = (bar: string) => ({ ...previewWords, bar, languages: `${previewWords.languages}: ${bar}` });

export const previewBarExamples: ComponentExamples = {
  description: 'Above every preview of a draft: that it is not published, its languages, and what is missing.',
  accessibilityCriteria: [
    'It is in English and left to right on every page, and says so in `lang` and `dir`.',
    'The language shown is marked in words of the browser (`aria-current`), not by colour alone.',
    'What is missing opens by keyboard, and each line names language and field.',
  ],
  examples: [
    {
      name: 'for an editor',
      locale: 'en',
      props: {
        words: wordsOf('Preview for an editor'),
        facts: {
          languages: [language('en', true), language('pl'), language('ar')],
          otherView: null,
          faults: [],
          until: null,
        },
      },
    },
    {
      name: 'shared, with things missing, on an Arabic page',
      locale: 'ar',
      props: {
        words: wordsOf('Shared preview'),
        facts: {
          languages: [language('en'), language('ar', true)],
          otherView: { href: '#part-PreviewBar', text: previewWords.sideBySide },
          faults: [
            { language: 'Arabic', field: 'title', message: previewWords.missing },
            { language: 'Arabic', field: 'strategies 1, steps 2, text', message: previewWords.missing },
          ],
          until: '2 December 2026, 14:00',
        },
      },
    },
    {
      name: 'one language',
      locale: 'en',
      props: {
        words: wordsOf('Preview in one language'),
        facts: {
          languages: [language('en', true)],
          otherView: null,
          faults: [{ language: 'English', field: 'summary', message: previewWords.missing }],
          until: null,
        },
      },
    },
  ],
};
