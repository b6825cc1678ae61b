import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/**
 * What the first screen asks of each document, drafts included: one row for each, derived from it at each save
 * (overview/record-overview.ts), so that the screen reads the few rows that need somebody, and no documents. A document
 * without a row, or with one of an older version, counts as unknown.
 */
export const overview: CollectionConfig = {
  slug: 'overview',
  labels: { singular: 'Overview', plural: 'Overviews' },
  access: recordAccess,
  admin: { hidden: true, useAsTitle: 'source' },
  timestamps: false,
  fields: [
    // The document, such as `advice/5a64…`, its collection or global, and its English title.
    { name: 'source', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    // From which moment on it needs somebody, whatever the language; empty: never.
    { name: 'needsFrom', type: 'date', index: true },
    // The languages in which a translation needs somebody, each once.
    { name: 'languages', type: 'text', hasMany: true, index: true },
    // The languages in which readers get the English instead, though the page is out in the world.
    { name: 'missing', type: 'text', hasMany: true, index: true },
    // The little of the document that says why.
    { name: 'facts', type: 'json', required: true },
    // Of the way in which it was derived.
    { name: 'version', type: 'number', required: true, index: true },
  ],
  lockDocuments: false,
};
