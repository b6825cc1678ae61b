import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** How each copy of the site is, as the publisher reports it (`MirrorSchema`), for the dashboard. */
export const mirrors: CollectionConfig = {
  slug: 'mirrors',
  labels: { singular: 'Copy of the site', plural: 'Copies of the site' },
  access: recordAccess,
  // The dashboard shows them in the words of staff.
  admin: { hidden: true, useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'toldAt', type: 'date', required: true },
    // A record of the contract, kept as it came: nothing is searched for inside it.
    { name: 'report', type: 'json', required: true },
  ],
  lockDocuments: false,
  defaultSort: 'name',
};
