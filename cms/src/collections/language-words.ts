import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * What the CMS keeps of a language beside the document, one row for each document and language that needs one: the words that
 * were submitted and are not published yet, why the language was kept back, and unfinished words while a publication is under
 * way. Written by `translation/language-words.ts` alone.
 */
export const languageWords: CollectionConfig = {
  slug: 'language-words',
  labels: { singular: 'Words of a language', plural: 'Words of languages' },
  // Our own modules alone read it, from the database itself.
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'title' },
  fields: [
    /** Of a collection or of a global, which is its own document. */
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    /** The English title when the row was written, for the dashboard. */
    { name: 'title', type: 'text' },
    /** What was last submitted, by row id (see `translation/words.ts`); null: nothing since the last publication. */
    { name: 'submitted', type: 'json' },
    { name: 'submittedBy', type: 'text' },
    { name: 'submittedAt', type: 'date' },
    /** Why the language was kept back when the document was last published; null: it was not. */
    { name: 'faults', type: 'json' },
    /** Whether there are such faults: databases cannot look into the list. */
    { name: 'isKeptBack', type: 'checkbox', index: true, defaultValue: false },
    /** Words that are put back as the newest draft after a publication, noted before it in case the CMS stops in between. */
    { name: 'unfinished', type: 'json' },
    { name: 'isPuttingBack', type: 'checkbox', index: true, defaultValue: false },
  ],
  lockDocuments: false,
};
