import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * What was taken off the site for safety, by whom and why. While a row is active nothing of the document reaches readers, whatever
 * its own state says: it stands beside the document, so that no fault, draft or lock of the document can stand in its way.
 */
export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: { singular: 'Withdrawal', plural: 'Withdrawals' },
  // The removal of documents alone reads it, from the database itself.
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'title' },
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'active', type: 'checkbox', required: true, index: true },
    { name: 'at', type: 'date', required: true },
    { name: 'userId', type: 'text' },
    { name: 'userName', type: 'text' },
    { name: 'liftedAt', type: 'date' },
    { name: 'liftedBy', type: 'text' },
  ],
  lockDocuments: false,
  defaultSort: '-at',
};
