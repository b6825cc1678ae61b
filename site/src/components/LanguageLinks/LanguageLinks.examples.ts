import type { ComponentExamples } from '../examples.ts';

export const languageLinksExamples: ComponentExamples = {
  description: 'The same page in the other languages, as plain links that their readers recognise.',
  accessibilityCriteria: [
    'Each link is in its own language and direction and says so in `lang` and `dir`; in `hreflang` only where the page is written in it.',
    'No flags, no script, no menu to open.',
    'The language of the page is marked and is not a link.',
  ],
  examples: [
    {
      name: 'four languages',
      locale: 'en',
      props: {
        label: 'Example languages',
        pageLocale: 'en',
        languages: [
          { locale: 'en', href: '/', isWritten: true },
          { locale: 'pl', href: '/pl', isWritten: true },
          { locale: 'ur', href: '/ur', isWritten: true },
          { locale: 'ta', href: '/ta', isWritten: false },
        ],
      },
    },
    {
      name: 'on an Arabic page',
      locale: 'ar',
      props: {
        label: 'اللغات',
        pageLocale: 'ar',
        languages: [
          { locale: 'en', href: '/', isWritten: true },
          { locale: 'ur', href: '/ur', isWritten: true },
          { locale: 'ar', href: '/ar', isWritten: true },
        ],
      },
    },
    {
      name: 'nothing to show',
      props: { label: 'Languages', pageLocale: 'en', languages: [{ locale: 'en', href: '/', isWritten: true }] },
      isEmpty: true,
    },
  ],
};
