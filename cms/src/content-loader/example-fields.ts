import type { LoaderField } from './loader-field.ts';

/** For tests: fields of every kind, named as in the CMS. */
const words = (name: string): LoaderField => ({ name, type: 'text', localized: true });

export const exampleFields: LoaderField[] = [
  words('title'),
  { name: 'searchPhrases', type: 'textarea', localized: true },
  { name: 'slug', type: 'text' },
  { name: 'safety', type: 'richText', localized: true },
  { name: 'topic', type: 'relationship', relationTo: 'topics' },
  { name: 'readFirst', type: 'relationship', relationTo: 'advice', hasMany: true },
  { name: 'ageBands', type: 'select' },
  { name: 'picture', type: 'upload', relationTo: 'media' },
  { name: 'dos', type: 'array', flattenedFields: [{ name: 'id', type: 'text' }, words('text')] },
  { name: 'menuPath', type: 'array', flattenedFields: [{ name: 'key', type: 'text' }] },
  { name: 'review', type: 'group', flattenedFields: [{ name: 'lastReviewed', type: 'date' }] },
  {
    name: 'occurrences',
    type: 'array',
    flattenedFields: [
      { name: 'start', type: 'date' },
      { name: 'place', type: 'text' },
    ],
  },
  {
    name: 'body',
    type: 'blocks',
    blocks: [
      {
        slug: 'steps',
        flattenedFields: [
          words('heading'),
          { name: 'steps', type: 'array', flattenedFields: [words('text'), { name: 'pictogram', type: 'select' }] },
        ],
      },
      {
        slug: 'table',
        flattenedFields: [
          {
            name: 'rows',
            type: 'array',
            flattenedFields: [{ name: 'cells', type: 'array', flattenedFields: [words('text')] }],
          },
        ],
      },
      {
        slug: 'resource-list',
        flattenedFields: [{ name: 'entries', type: 'relationship', relationTo: ['advice', 'topics'], hasMany: true }],
      },
    ],
  },
  { name: 'translation', type: 'group', localized: true, flattenedFields: [{ name: 'state', type: 'select' }] },
];
