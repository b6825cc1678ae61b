import { activities, ageBands, audiences, formats, settings, tiers } from '@ot/shared-types';
import { bodyField } from '../blocks/body-field.ts';
import { careLevelField } from '../fields/care-level.ts';
import { choiceField, choicesField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { referenceField, referencesField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { strategiesField } from '../fields/strategies.ts';
import { sentencesField } from '../fields/text.ts';
import { textListField } from '../fields/text-list.ts';
import { entryCollection } from './entry-collection.ts';

const related = [
  referencesField({
    name: 'readFirst',
    label: 'Read this first',
    to: 'advice',
    help: 'Advice without which this does not work.',
  }),
  referencesField({ name: 'relatedAdvice', label: 'Related advice', to: 'advice' }),
  referencesField({ name: 'relatedEquipment', label: 'Related equipment', to: 'equipment' }),
  referencesField({ name: 'relatedSessions', label: 'Related sessions', to: 'sessions' }),
];

export const advice = entryCollection({
  slug: 'advice',
  labels: { singular: 'Advice', plural: 'Advice' },
  group: 'Advice',
  description: 'One difficulty on each page: what to try at home or school, and when to ask for help.',
  columns: ['topic', 'ageBands', 'tier'],
  fields: entryFields({
    titleHelp: 'The difficulty in the words of families, such as “Holding a pencil”.',
    content: [
      sentencesField({
        name: 'summary',
        label: 'The one-line answer',
        maxLength: 300,
        help: 'The answer in a sentence, for a tired parent who reads no further.',
        required: 'Write the answer in one sentence.',
      }),
      strategiesField,
      textListField({ name: 'dos', label: 'Do', item: 'Do', help: 'Each line reads on from “Do”.' }),
      textListField({ name: 'donts', label: 'Don’t', item: 'Don’t', help: 'Each line reads on from “Don’t”.' }),
      richTextField({ name: 'safety', label: 'Safety', help: 'What keeps the child safe while trying.' }),
      richTextField({
        name: 'askForHelp',
        label: 'When to ask for help',
        help: 'What to look out for, and whom to ask.',
      }),
      careLevelField({ name: 'askForHelpLevel', label: 'How soon to ask for help' }),
      bodyField({ help: 'Anything more. Often nothing is needed here.' }),
      ...related,
    ],
    sidebar: [
      referenceField({
        name: 'topic',
        label: 'Topic',
        to: 'topics',
        required: 'Choose the topic under which families find this.',
      }),
      choicesField({ name: 'ageBands', label: 'Ages', values: ageBands, required: 'Choose at least one age band.' }),
      choicesField({ name: 'activities', label: 'Activities', values: activities }),
      choicesField({ name: 'settings', label: 'Where', values: settings }),
      choicesField({ name: 'audience', label: 'For whom', values: audiences }),
      choiceField({
        name: 'tier',
        label: 'Level of support',
        values: tiers,
        initial: 'universal',
        required: 'Choose a level of support.',
      }),
      choicesField({
        name: 'formats',
        label: 'Other formats',
        values: formats,
        help: 'Forms in which this advice really exists.',
      }),
    ],
  }),
});
