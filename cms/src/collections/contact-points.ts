import type { Field } from 'payload';
import { emailAddressField, phoneFault, phoneField, webAddressField, wholeNumberField } from '../fields/facts.ts';
import { isFilled } from '../quality/complete.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { sentencesField } from '../fields/text.ts';
import { entryCollection } from './entry-collection.ts';

/** Whether anybody could reach somebody with this. */
function hasAnyWay(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const ways: Record<string, unknown> = { ...data };
  return isFilled(ways['phone']) || isFilled(ways['email']) || isFilled(ways['url']);
}

const noWayMessage =
  'Give at least one way to get in touch: a phone number, an e-mail address or a web address. If you do not know any, keep this as a draft and ask the service.';

const telephoneField = phoneField({
  name: 'phone',
  label: 'Telephone',
  help: 'The number only, such as 01923 470680.',
});

const telephone: Field = {
  ...telephoneField,
  validate: (value: unknown, { data }: { data: unknown }) => (hasAnyWay(data) ? phoneFault(value) : noWayMessage),
};

const menuPathField: Field = {
  name: 'menuPath',
  label: 'Keys to press',
  type: 'array',
  labels: { singular: 'Key', plural: 'Keys' },
  maxRows: 6,
  admin: { description: 'After the call is answered, in order: “option 3, then option 1” is two rows, 3 and 1.' },
  fields: [
    {
      name: 'key',
      label: 'Key',
      type: 'text',
      maxLength: 1,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[0-9*#]$/.test(value)) || 'Write one key: 0 to 9, * or #. Add a row for each.',
    },
  ],
};

export const contactPoints = entryCollection({
  slug: 'contact-points',
  labels: { singular: 'Contact', plural: 'Contacts' },
  group: 'Contacts',
  description: 'Numbers and addresses, entered once and shown everywhere. Changing one here changes every page.',
  columns: ['phone', 'email', 'order'],
  fields: entryFields({
    titleLabel: 'Name',
    titleHelp: 'Whom families reach, such as “Advice line”.',
    content: [
      telephone,
      menuPathField,
      emailAddressField({ name: 'email', label: 'E-mail' }),
      webAddressField({ name: 'url', label: 'Web address', help: 'A form or a page where families get in touch.' }),
      sentencesField({ name: 'forWhom', label: 'For whom, and about what' }),
      sentencesField({ name: 'hours', label: 'When somebody answers', maxLength: 200 }),
      sentencesField({
        name: 'responsePromise',
        label: 'What happens then',
        help: '“Leave a message and a therapist calls you back.”',
      }),
    ],
    sidebar: [
      wholeNumberField({
        name: 'order',
        label: 'Position',
        help: 'Lowest first.',
        required: 'Write a position, such as 10.',
      }),
    ],
  }),
});
