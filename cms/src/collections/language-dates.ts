import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * Since when readers have an entry as it is in each language, where that is not the same for all: whoever corrects the Polish
 * makes only the Polish newer. Entries without a row are as new as their document in every language.
 */
export const languageDates: CollectionConfig = {
  slug: 'language-dates',
  labels: { singular: 'Dates of languages', plural: 'Dates of languages' },
  // The export alone reads it, from the database itself.
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'documentId' },
  fields: [
    { name: 'documentId', type: 'text', required: true, unique: true, index: true },
    // ISO 8601 in UTC by the code of the language; nothing is searched for inside it.
    { name: 'dates', type: 'json', required: true },
  ],
  lockDocuments: false,
};
