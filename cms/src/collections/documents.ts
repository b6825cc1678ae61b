import { bodyField } from '../blocks/body-field.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { pdfField } from '../fields/references.ts';
import { sentencesField } from '../fields/text.ts';
import { entryCollection } from './entry-collection.ts';

export const documents = entryCollection({
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  group: 'Pages',
  description: 'Leaflets and guidance. The page itself is the document; a PDF may come beside it, never instead of it.',
  columns: ['file'],
  fields: entryFields({
    content: [
      sentencesField({
        name: 'summary',
        label: 'Summary',
        maxLength: 300,
        required: 'Write a summary of one or two sentences.',
      }),
      bodyField({
        help: 'The whole text of the document, so that it can be read on a phone, translated and found.',
        required: 'Write the text of the document here. A PDF alone cannot be published: many families cannot read it.',
      }),
      pdfField({ name: 'file', label: 'PDF for printing' }),
    ],
  }),
});
