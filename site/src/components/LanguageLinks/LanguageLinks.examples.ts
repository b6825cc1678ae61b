import type { ComponentExamples } from '../examples.ts';

export const languageLinksExamples: ComponentExamples = {
  description: 'The same page in the other languages, as plain links that their readers recognise.',
  accessibilityCriteria: [
    'Each link is in its own language and direction and says so in `lang`, `dir` and `hreflang`.',
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
          { locale: 'en', href: '/' },
          { locale: 'pl', href: '/pl' },
          { locale: 'ur', href: '/ur' },
          { locale: 'ta', href: '/ta' },
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
          { locale: 'en', href: '/' },
          { locale: 'ur', href: '/ur' },
          { locale: 'ar', href: '/ar' },
        ],
      },
    },
    {
      name: 'nothing to show',
      props: { label: 'Languages', pageLocale: 'en', languages: [{ locale: 'en', href: '/' }] },
      isEmpty: true,
    },
  ],
};
