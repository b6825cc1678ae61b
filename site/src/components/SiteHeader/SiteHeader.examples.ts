import type { ComponentExamples } from '../examples.ts';

export const siteHeaderExamples: ComponentExamples = {
  description: 'The name of the service, the way to search, and the main menu.',
  accessibilityCriteria: [
    'The name of the service leads home and is not a heading.',
    'The menu is a named list of links; the current page is marked in words for screen readers.',
    'Every link is at least 44 px high.',
  ],
  examples: [
    {
      name: 'with organisation and menu',
      props: {
        serviceName: { text: 'Children’s occupational therapy', locale: 'en' },
        organisation: 'Example NHS Trust',
        homeHref: '/',
        search: { href: '/search', text: 'Search' },
        navigation: {
          label: 'Example menu',
          links: [
            { href: '/advice', text: 'Advice', locale: 'en', isCurrent: true },
            { href: '/equipment', text: 'Equipment', locale: 'en' },
            { href: '/contact', text: 'Contact us', locale: 'en' },
          ],
        },
        pageLocale: 'en',
      },
    },
    {
      name: 'Urdu, with an English name',
      locale: 'ur',
      props: {
        serviceName: { text: 'Children’s therapy', locale: 'en' },
        organisation: null,
        homeHref: '/ur',
        search: { href: '/ur/search', text: 'تلاش' },
        navigation: {
          label: 'مینو',
          links: [
            { href: '/ur/advice', text: 'مشورہ', locale: 'ur' },
            { href: '/ur/contact', text: 'رابطہ', locale: 'ur' },
          ],
        },
        pageLocale: 'ur',
      },
    },
  ],
};
