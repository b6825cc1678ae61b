import { audiences, seasons, sessionModes } from '@ot/shared-types';
import type { Field } from 'payload';
import { choiceField, choicesField, webAddressField, wholeNumberField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { occurrencesField } from '../fields/occurrences.ts';
import { referencesField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { sentencesField } from '../fields/text.ts';
import { entryCollection } from './entry-collection.ts';

const pastSeasonsField: Field = {
  name: 'pastSeasons',
  label: 'When it ran before',
  type: 'array',
  labels: { singular: 'Season', plural: 'Seasons' },
  maxRows: 20,
  admin: { description: 'Only where no exact date is known. Never shown as coming.' },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({ name: 'season', label: 'Season', values: seasons, required: 'Choose a season.' }),
        wholeNumberField({ name: 'year', label: 'Year', required: 'Write the year, such as 2023.' }),
      ],
    },
  ],
};

export const sessions = entryCollection({
  slug: 'sessions',
  labels: { singular: 'Training session', plural: 'Training sessions' },
  group: 'Training',
  description: 'A series of sessions with its dates. Dates that are over disappear from the site by themselves.',
  columns: ['audience', 'mode'],
  fields: entryFields({
    content: [
      sentencesField({
        name: 'summary',
        label: 'Summary',
        maxLength: 300,
        help: 'One or two sentences: what somebody knows or can do afterwards.',
        required: 'Write a summary of one or two sentences.',
      }),
      occurrencesField,
      richTextField({ name: 'covers', label: 'What it covers' }),
      richTextField({ name: 'beforeYouCome', label: 'Before you come', help: 'What to read, do or bring.' }),
      richTextField({ name: 'howToBook', label: 'How to get a place' }),
      webAddressField({
        name: 'bookingUrl',
        label: 'Web address for booking',
        help: 'Where any date of the series is booked.',
      }),
      pastSeasonsField,
      referencesField({ name: 'relatedAdvice', label: 'Related advice', to: 'advice' }),
    ],
    sidebar: [
      choicesField({
        name: 'audience',
        label: 'For whom',
        values: audiences,
        required: 'Choose at least one audience.',
      }),
      choiceField({
        name: 'mode',
        label: 'How it is held',
        values: sessionModes,
        initial: 'not-stated',
        required: 'Choose how the session is held.',
      }),
    ],
  }),
});
