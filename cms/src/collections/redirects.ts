import { collectionNames } from '@ot/shared-types';
import type { CollectionConfig } from 'payload';
import { administrators, staff } from '../access/access.ts';
import {
  refuseTakenAddress,
  tidyAddress,
  validateNewAddress,
  validateOldAddress,
} from '../addresses/check-old-address.ts';
import { redirectHooks } from '../hooks/record-hooks.ts';

/** Addresses that were given up, and where they lead. Made when an administrator changes an address, or by hand. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Old address', plural: 'Old addresses' },
  // A copy would have the address of the first.
  disableDuplicate: true,
  access: { create: administrators, read: staff, update: administrators, delete: administrators },
  admin: {
    group: 'Settings',
    description: 'Addresses that were given up, and where they lead now. Each holds for all languages.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'toEntry', 'toPath', 'updatedAt'],
    listSearchableFields: ['from'],
  },
  fields: [
    {
      name: 'from',
      label: 'Old address',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      admin: { description: 'Without the site’s name and language, such as /advice/old-name.' },
      hooks: { beforeValidate: [tidyAddress] },
      validate: validateOldAddress,
    },
    {
      name: 'toEntry',
      label: 'Leads to this page',
      type: 'relationship',
      relationTo: [...collectionNames],
      maxDepth: 0,
      admin: { description: 'The best choice: it follows the page wherever it goes.' },
    },
    // The page again, as a word that outlives it: an address whose page is gone says so.
    { name: 'former', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'toPath',
      label: 'Or to this address',
      type: 'text',
      maxLength: 300,
      admin: { description: 'For pages that are not in the CMS, such as /contact.' },
      hooks: { beforeValidate: [tidyAddress] },
      validate: validateNewAddress,
    },
  ],
  hooks: { ...redirectHooks, beforeChange: [...(redirectHooks.beforeChange ?? []), refuseTakenAddress] },
  defaultSort: 'from',
};
