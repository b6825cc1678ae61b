import { linkStates, organisationKinds } from '@ot/shared-types';
import { choiceField, dayField, webAddressField } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { richTextField } from '../fields/rich-text.ts';
import { factField } from '../fields/text.ts';
import { entryCollection } from './entry-collection.ts';

export const organisations = entryCollection({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Other organisations' },
  group: 'Links',
  description: 'Other bodies that we send families to. One record each, so that a changed address is corrected once.',
  columns: ['kind', 'linkState', 'lastChecked'],
  fields: entryFields({
    titleLabel: 'Name',
    titleHelp: 'The organisation’s own name today. Check it on its web page.',
    content: [
      richTextField({
        name: 'offers',
        label: 'What it offers families',
        required: 'Write in a sentence or two what families get there.',
      }),
      webAddressField({
        name: 'url',
        label: 'Web address',
        help: 'Leave it empty until you know it, and add a question under “Ask the service”.',
      }),
    ],
    sidebar: [
      choiceField({
        name: 'kind',
        label: 'Kind',
        values: organisationKinds,
        required: 'Choose the kind of organisation.',
      }),
      choiceField({
        name: 'linkState',
        label: 'Link',
        values: linkStates,
        initial: 'not-checked',
        required: 'Choose what was seen at the address.',
      }),
      dayField({ name: 'lastChecked', label: 'Last checked' }),
      factField({
        name: 'lastSeenTitle',
        label: 'Title last seen there',
        help: 'To notice when the page changes hands. Not published.',
      }),
      factField({ name: 'owner', label: 'Who looks after this link', help: 'A name or a team here. Not published.' }),
    ],
  }),
});
