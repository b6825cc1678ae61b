import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * What readers had before each change of the outbox, in all languages: undoing publishes it again. A row for each change, kept for
 * a month; beside the outbox, because the feed reads that all the time.
 */
export const earlierTexts: CollectionConfig = {
  slug: 'earlier-texts',
  labels: { singular: 'Earlier text', plural: 'Earlier texts' },
  // Undoing alone reads it, from the database itself.
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'change' },
  timestamps: false,
  fields: [
    { name: 'change', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    // Null: readers had nothing of it.
    { name: 'document', type: 'json' },
  ],
  lockDocuments: false,
};
