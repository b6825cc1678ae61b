import { audiences } from '@ot/shared-types';
import { bodyField } from '../blocks/body-field.ts';
import { choicesField, wholeNumberField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { referenceField } from '../fields/references.ts';
import { factField, sentencesField } from '../fields/text.ts';
import { entryCollection } from './entry-collection.ts';

export const servicePages = entryCollection({
  slug: 'service-pages',
  labels: { singular: 'Service page', plural: 'Service pages' },
  group: 'Pages',
  description: 'What the service does, who it is for and what happens.',
  columns: ['parent', 'order'],
  fields: entryFields({
    content: [
      sentencesField({
        name: 'summary',
        label: 'Summary',
        maxLength: 300,
        help: 'One or two sentences. They stand under the title, in lists and in search results.',
        required: 'Write a summary of one or two sentences.',
      }),
      bodyField(),
    ],
    sidebar: [
      choicesField({ name: 'audience', label: 'For whom', values: audiences }),
      referenceField({ name: 'parent', label: 'Belongs under', to: 'service-pages' }),
      wholeNumberField({
        name: 'order',
        label: 'Position',
        help: 'Lowest first.',
        required: 'Write a position, such as 10.',
      }),
      factField({ name: 'area', label: 'Area', help: 'Only where it differs from the area of the whole service.' }),
    ],
  }),
});
