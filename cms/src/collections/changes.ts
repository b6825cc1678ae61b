import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** The outbox: one row for each thing that readers could notice. The publisher follows it by `sequence`. */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: 'Change', plural: 'Changes' },
  access: recordAccess,
  admin: { hidden: true, useAsTitle: 'sequence' },
  fields: [
    // Given by the feed once the row is committed (see `export/number-changes.ts`).
    { name: 'sequence', type: 'number', unique: true, index: true },
    { name: 'waiting', type: 'checkbox', index: true },
    { name: 'kind', type: 'select', required: true, options: ['entry', 'global', 'media', 'redirect', 'rollback'] },
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    // For the history of the CMS alone; the feed does not carry them.
    { name: 'title', type: 'text' },
    { name: 'by', type: 'select', options: ['person', 'schedule', 'command'] },
    { name: 'userId', type: 'text' },
    { name: 'userName', type: 'text' },
  ],
  lockDocuments: false,
  defaultSort: '-sequence',
};
