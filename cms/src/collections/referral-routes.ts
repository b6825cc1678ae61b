import { referralSettings } from '@ot/shared-types';
import type { Field } from 'payload';
import { choiceField, webAddressField, wholeNumberField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { referenceField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { factField, sentencesField } from '../fields/text.ts';
import { textListField } from '../fields/text-list.ts';
import { entryCollection } from './entry-collection.ts';

const ages: Field = {
  type: 'row',
  fields: [
    wholeNumberField({ name: 'ageFrom', label: 'Youngest age', help: 'In whole years. Empty: no limit.' }),
    wholeNumberField({ name: 'ageTo', label: 'Oldest age', help: 'In whole years, up to 25. Empty: no limit.' }),
  ],
};

export const referralRoutes = entryCollection({
  slug: 'referral-routes',
  labels: { singular: 'Way to refer', plural: 'Ways to refer' },
  group: 'Pages',
  description: 'In this situation, these people refer, in this way. Each is one row of the referral page.',
  columns: ['setting', 'order'],
  fields: entryFields({
    titleLabel: 'Situation',
    titleHelp: 'As the person asking would say it, such as “My child is not at school yet”.',
    content: [
      sentencesField({
        name: 'summary',
        label: 'The short answer',
        maxLength: 300,
        required: 'Write the answer in one sentence.',
      }),
      richTextField({ name: 'firstStep', label: 'First step', help: 'What to do before or instead of a referral.' }),
      textListField({ name: 'whoCanRefer', label: 'Who can refer', item: 'Person' }),
      richTextField({ name: 'how', label: 'How to refer', required: 'Write how the referral is made.' }),
      webAddressField({
        name: 'url',
        label: 'Web address of the form',
        help: 'Leave it empty until the service has given it.',
      }),
      richTextField({ name: 'exceptions', label: 'Exceptions' }),
      ages,
    ],
    sidebar: [
      choiceField({
        name: 'setting',
        label: 'Setting',
        values: referralSettings,
        initial: 'any',
        required: 'Choose a setting.',
      }),
      factField({
        name: 'area',
        label: 'Area',
        help: 'Where the child must live or go to school. Empty: the whole area.',
      }),
      referenceField({ name: 'contactPoint', label: 'Contact', to: 'contact-points' }),
      wholeNumberField({
        name: 'order',
        label: 'Position',
        help: 'Lowest first.',
        required: 'Write a position, such as 10.',
      }),
    ],
  }),
});
