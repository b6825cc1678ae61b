import { entryFields } from '../fields/entry-fields.ts';
import { lineField, sentencesField } from '../fields/text.ts';
import { entryCollection } from './entry-collection.ts';

export const glossary = entryCollection({
  slug: 'glossary',
  labels: { singular: 'Explained word', plural: 'Glossary' },
  group: 'Advice',
  description: 'Words and abbreviations that families meet, explained once. Use them in text with “Explained word”.',
  columns: ['fullForm'],
  fields: entryFields({
    titleLabel: 'Word',
    titleHelp: 'The word or abbreviation, such as “SENCO”.',
    content: [
      lineField({ name: 'fullForm', label: 'What it stands for' }),
      sentencesField({
        name: 'definition',
        label: 'What it means',
        maxLength: 400,
        help: 'One to three plain sentences.',
        required: 'Explain the word in one to three sentences.',
      }),
    ],
  }),
});
