import type { CollectionConfig, GroupField } from 'payload';
import { recordAccess } from '../access/access.ts';
import { translatedLanguages } from '../derived-rows/translation-fault.ts';

const toCheck = ['any', ...translatedLanguages];

/**
 * One mark for each language, and not a list of languages: a list is a table of its own, and to count its entries costs a join that
 * grows with the site.
 */
const marks = (name: string, languages: readonly string[]): GroupField => ({
  name,
  type: 'group',
  fields: languages.map((language) => ({ name: language, type: 'checkbox' })),
});

/** What is counted, and the first of it by title, is read from an index alone. */
const indexesOf = (name: string, languages: readonly string[]) =>
  languages.map((language) => ({ fields: [`${name}.${language}`, 'version', 'title'] }));

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
    { name: 'kind', type: 'text', required: true },
    { name: 'title', type: 'text' },
    // From which moment on it needs somebody, whatever the language; empty: never.
    { name: 'needsFrom', type: 'date' },
    // The languages in which a translation needs somebody.
    marks('toCheck', toCheck),
    // The languages in which readers get the English instead, though the page is out in the world.
    marks('missing', translatedLanguages),
    // The little of the document that says why.
    { name: 'facts', type: 'json', required: true },
    // Of the way in which it was derived.
    { name: 'version', type: 'number', required: true },
  ],
  indexes: [
    { fields: ['kind', 'version'] },
    // The longest overdue first.
    { fields: ['version', 'needsFrom', 'title'] },
    ...indexesOf('toCheck', toCheck),
    ...indexesOf('missing', translatedLanguages),
  ],
  lockDocuments: false,
};
