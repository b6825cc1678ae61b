import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/** Who changed which part of a document last: named when two people changed the same (`saving/last-edits.ts`). */
export const lastEdits: CollectionConfig = {
  slug: 'last-edits',
  labels: { singular: 'Last edits', plural: 'Last edits' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'document' },
  fields: [
    { name: 'document', type: 'text', required: true, unique: true, index: true },
    // Names and moments by the paths of leaves; nothing is searched for inside it.
    { name: 'edits', type: 'json', required: true },
  ],
  lockDocuments: false,
};
