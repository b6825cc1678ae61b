import type { ComponentExamples } from '../examples.ts';
import { examples } from '@ot/shared-types/examples';
import { english, references, words } from '../example-data.ts';

export const organisationCardExamples: ComponentExamples = {
  description: 'Another body that families are pointed to.',
  accessibilityCriteria: ['The link’s words name the organisation.', 'No link is shown where none is known.'],
  examples: [
    {
      name: 'with website',
      props: {
        organisation: english({ ...examples.organisations, url: 'https://example.org/offer' }),
        references,
        checkedOn: { iso: '2026-11-01', text: '1 November 2026' },
        words: { contact: words.contact, visit: 'Website of {name}', checked: 'Link checked: {date}', linkState: null },
        pageLocale: 'en',
        level: 2,
      },
    },
    {
      name: 'without website, on an Arabic page',
      locale: 'ar',
      props: {
        organisation: english({ ...examples.organisations, slug: 'without-website' }),
        references,
        checkedOn: null,
        words: { contact: words.contact, visit: 'Website of {name}', checked: 'Link checked: {date}', linkState: null },
        note: { text: 'بالإنجليزية.', locale: 'ar' },
        pageLocale: 'ar',
        level: 2,
      },
    },
  ],
};
