import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * Links that let people in without an account. Made, listed and ended by the addresses of their purpose alone (`src/grants`), and
 * nothing is kept of who opens them.
 */
export const grants: CollectionConfig = {
  slug: 'grants',
  labels: { singular: 'Link without an account', plural: 'Links without an account' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'purpose' },
  fields: [
    /** The token itself stands in the link and nowhere else. */
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'purpose', type: 'select', required: true, options: ['preview'] },
    /** Of a collection or of a global, which is its own document. */
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'userId', type: 'text', required: true },
    { name: 'userName', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'revokedAt', type: 'date' },
  ],
  lockDocuments: false,
};
