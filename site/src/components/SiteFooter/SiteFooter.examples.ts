import type { ComponentExamples } from '../examples.ts';

export const siteFooterExamples: ComponentExamples = {
  description: 'Links about the site, on every page.',
  accessibilityCriteria: ['A named list of links, each at least 44 px high.'],
  examples: [
    {
      name: 'with links',
      props: {
        label: 'Example footer',
        links: [
          { href: '/help/accessibility', text: 'Accessibility statement', locale: 'en' },
          { href: '/help/privacy', text: 'Privacy', locale: 'en' },
        ],
        organisation: 'Example NHS Trust',
        pageLocale: 'en',
      },
    },
    {
      name: 'without links',
      props: { label: 'More about this site', links: [], organisation: null, pageLocale: 'en' },
    },
  ],
};
