import type { ComponentExamples } from '../examples.ts';

export const printAddressExamples: ComponentExamples = {
  description: 'Where the page is and how old this copy is. Paper only.',
  accessibilityCriteria: ['The address stands in words beside the code.'],
  examples: [
    {
      name: 'with code',
      seen: 'on paper only',
      props: {
        address: 'https://example.org/r/0123456789',
        version: { iso: '2026-11-01', text: '1 November 2026' },
        words: {
          upToDate: 'Is this copy up to date? Look here:',
          version: 'Version of {date}',
          qr: 'Code that opens this page on a phone',
        },
      },
    },
  ],
};
