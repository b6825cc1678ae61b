import { equipmentKinds } from '@ot/shared-types';
import type { Field } from 'payload';
import { bodyField } from '../blocks/body-field.ts';
import { equipmentVideoField } from '../fields/equipment-video.ts';
import { choiceField, webAddressField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { pictureField, referenceField, referencesField } from '../fields/references.ts';
import { stepsField } from '../fields/steps.ts';
import { factField, lineField, sentencesField } from '../fields/text.ts';
import { nameListField, textListField } from '../fields/text-list.ts';
import { entryCollection } from './entry-collection.ts';

const use: Field[] = [
  textListField({
    name: 'whenNotToUse',
    label: 'When not to use it',
    item: 'Reason',
    help: 'Stands near the top of the page. A guide without it cannot be published.',
    required: 'Write when the equipment must not be used. If you do not know, ask the service first.',
  }),
  textListField({ name: 'beforeYouStart', label: 'Before you start', item: 'Check' }),
  stepsField({ name: 'setUp', label: 'Setting it up' }),
  stepsField({ name: 'use', label: 'Using it' }),
  lineField({
    name: 'howLong',
    label: 'How long to use it',
    help: 'As the therapist advises; “Follow your child’s plan.”',
  }),
];

const care: Field[] = [
  textListField({ name: 'safetyChecks', label: 'Safety checks', item: 'Check' }),
  textListField({ name: 'cleaning', label: 'Cleaning', item: 'Line' }),
  textListField({ name: 'outgrownSigns', label: 'Signs that the child has outgrown it', item: 'Sign' }),
];

const supplierDocumentsField: Field = {
  name: 'supplierDocuments',
  label: 'Documents of the maker',
  type: 'array',
  labels: { singular: 'Document', plural: 'Documents' },
  maxRows: 10,
  fields: [
    lineField({ name: 'title', label: 'Title', required: 'Write what the document is.' }),
    webAddressField({ name: 'url', label: 'Web address', required: 'Paste the address of the document.' }),
  ],
};

export const equipment = entryCollection({
  slug: 'equipment',
  labels: { singular: 'Equipment guide', plural: 'Equipment guides' },
  group: 'Equipment',
  description: 'How to set up, use and check equipment, and above all when not to use it.',
  columns: ['kind', 'maker'],
  fields: entryFields({
    titleHelp: 'Maker and model as families know them, such as “Leckey Squiggles”.',
    content: [
      sentencesField({
        name: 'purpose',
        label: 'What it is for',
        maxLength: 300,
        help: 'One or two sentences.',
        required: 'Write what the equipment is for.',
      }),
      pictureField({ name: 'picture', label: 'Picture' }),
      ...use,
      ...care,
      supplierDocumentsField,
      equipmentVideoField,
      bodyField({ help: 'Anything more. Often nothing is needed here.' }),
      referencesField({ name: 'relatedAdvice', label: 'Related advice', to: 'advice' }),
    ],
    sidebar: [
      choiceField({ name: 'kind', label: 'Kind', values: equipmentKinds, required: 'Choose the kind of equipment.' }),
      factField({ name: 'maker', label: 'Maker', help: 'Not translated.', required: 'Write the name of the maker.' }),
      nameListField({ name: 'models', label: 'Models', item: 'Model', help: 'Not translated.' }),
      referenceField({ name: 'repairContact', label: 'Contact for repairs', to: 'contact-points' }),
    ],
  }),
});
