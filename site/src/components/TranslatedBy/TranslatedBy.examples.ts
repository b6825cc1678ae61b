import type { ComponentExamples } from '../examples.ts';

export const translatedByExamples: ComponentExamples = {
  description: 'Who translated the page, who checked it, how and when.',
  accessibilityCriteria: ['Names keep their own direction.'],
  examples: [
    {
      name: 'checked by a person',
      props: {
        translatedBy: 'Example Translations',
        checkedBy: 'A. Reader',
        translatedOn: { iso: '2026-11-02', text: '2 November 2026' },
        method: 'Translated by a person',
        words: {
          translatedBy: 'Translated by {name}',
          checkedBy: 'Translation checked by {name}',
          translatedOn: 'Translated on {date}',
        },
      },
    },
    {
      name: 'nothing to show',
      props: {
        translatedBy: null,
        checkedBy: null,
        translatedOn: null,
        method: null,
        words: { translatedBy: '', checkedBy: '', translatedOn: '' },
      },
      isEmpty: true,
    },
  ],
};
