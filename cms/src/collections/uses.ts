import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/**
 * Who refers to what, drafts included: one row for each document, derived from it at each save (references/record-uses.ts). A
 * document without a row, or with one of an older version, counts as unknown and is read again before anybody relies on it.
 */
export const uses: CollectionConfig = {
  slug: 'uses',
  labels: { singular: 'Use', plural: 'Uses' },
  access: recordAccess,
  admin: { hidden: true, useAsTitle: 'source' },
  timestamps: false,
  fields: [
    // The document that refers to others, such as `advice/5a64…`, and its collection or global.
    { name: 'source', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true, index: true },
    // What it refers to, each once.
    { name: 'targets', type: 'text', hasMany: true, index: true },
    // Where: field, language, and whether it is in the published text, in the newest draft, or in both.
    { name: 'places', type: 'json', required: true },
    // Of the way in which it was derived.
    { name: 'version', type: 'number', required: true, index: true },
  ],
  lockDocuments: false,
};
