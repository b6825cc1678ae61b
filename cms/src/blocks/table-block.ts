import type { Block } from 'payload';
import { lineField } from '../fields/text.ts';

/** A simple table. The first cell of each row names the row. */
export const tableBlock: Block = {
  slug: 'table',
  labels: { singular: 'Table', plural: 'Tables' },
  fields: [
    lineField({
      name: 'caption',
      label: 'Caption',
      help: 'What the table shows, in a few words. Screen readers say it first.',
      required: 'Write a caption that says what the table shows.',
    }),
    {
      name: 'headings',
      label: 'Column headings',
      type: 'array',
      labels: { singular: 'Column', plural: 'Columns' },
      maxRows: 6,
      validate: (rows) =>
        (rows && rows.length >= 2) || 'A table needs at least two columns. For one column use a list.',
      fields: [
        lineField({ name: 'text', label: 'Heading', maxLength: 80, required: 'Write the heading of this column.' }),
      ],
    },
    {
      name: 'rows',
      label: 'Rows',
      type: 'array',
      labels: { singular: 'Row', plural: 'Rows' },
      maxRows: 40,
      validate: (rows) => Boolean(rows?.length) || 'Add at least one row, or remove the table.',
      fields: [
        {
          name: 'cells',
          label: 'Cells',
          type: 'array',
          labels: { singular: 'Cell', plural: 'Cells' },
          maxRows: 6,
          admin: { description: 'As many cells as there are columns. The first names the row.' },
          fields: [lineField({ name: 'text', label: 'Cell', maxLength: 300 })],
        },
      ],
    },
  ],
};
