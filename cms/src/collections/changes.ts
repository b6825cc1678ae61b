import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** The outbox: one row for each thing that readers could notice. The publisher follows it by `sequence`. */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: 'Change', plural: 'Changes' },
  access: recordAccess,
  admin: { hidden: true, useAsTitle: 'sequence' },
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['entry', 'global', 'media', 'redirect'] },
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
  ],
  lockDocuments: false,
  defaultSort: '-sequence',
};
