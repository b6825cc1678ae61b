import { pictograms } from '@ot/shared-types';
import { careLevelField } from '../fields/care-level.ts';
import { choiceField, wholeNumberField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { referencesField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { sentencesField } from '../fields/text.ts';
import { textListField } from '../fields/text-list.ts';
import { entryCollection } from './entry-collection.ts';

export const topics = entryCollection({
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  group: 'Advice',
  description: 'The subjects under which families look for advice.',
  columns: ['order'],
  fields: entryFields({
    content: [
      sentencesField({
        name: 'summary',
        label: 'Summary',
        maxLength: 300,
        required: 'Write a summary of one or two sentences.',
      }),
      richTextField({ name: 'whatItIs', label: 'What it is', required: 'Explain the topic in plain words.' }),
      textListField({ name: 'signs', label: 'Signs', item: 'Sign', help: 'What a parent or teacher might notice.' }),
      referencesField({ name: 'readFirst', label: 'Read this first', to: 'advice' }),
      richTextField({ name: 'whenToAsk', label: 'When to ask for help' }),
      careLevelField({ name: 'whenToAskLevel', label: 'How soon to ask for help' }),
    ],
    sidebar: [
      choiceField({ name: 'pictogram', label: 'Pictogram', values: pictograms, required: 'Choose a pictogram.' }),
      wholeNumberField({
        name: 'order',
        label: 'Position',
        help: 'Lowest first.',
        required: 'Write a position, such as 10.',
      }),
    ],
  }),
});
