import { SlugSchema } from '@ot/shared-types';
import type { CheckboxField, TextField } from 'payload';
import { isAdministratorField } from '../access/field-access.ts';

/** The last part of the address. Made from the English title, and fixed from the first publication on. */
export const slugField: TextField = {
  name: 'slug',
  label: 'Address',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 80,
  access: { create: () => true, update: isAdministratorField },
  admin: {
    position: 'sidebar',
    description:
      'Made from the English title. It stays when the title changes, so that links and printed copies keep working. Only an administrator can change it; the old address then leads to the new one.',
  },
  hooks: { beforeDuplicate: [() => undefined] },
  validate: (value: unknown) =>
    SlugSchema.safeParse(value).success ||
    'The address may have small letters a to z, numbers and single hyphens, such as holding-a-pencil. Write an English title first, or ask an administrator.',
};

/** The English title again, the same in all languages, so that lists and references can be read in each. */
export const englishTitleField: TextField = {
  name: 'englishTitle',
  label: 'English title',
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: { condition: () => false, components: { Cell: '/screen-parts/TitleCell.tsx#TitleCell' } },
};

/** Remembers the first publication, because from then on the address is out in the world. */
export const publishedOnceField: CheckboxField = {
  name: 'publishedOnce',
  type: 'checkbox',
  defaultValue: false,
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => false] },
};
