import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** What the publisher has put live, as it reports it: the editors' receipt. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  access: recordAccess,
  admin: {
    group: 'Settings',
    description: 'What went live and when. Written by the publisher.',
    useAsTitle: 'release',
    defaultColumns: ['release', 'liveAt', 'pages', 'changedPages'],
  },
  fields: [
    { name: 'release', label: 'Release', type: 'text', required: true, unique: true, index: true },
    { name: 'startedAt', label: 'Started', type: 'date', required: true },
    { name: 'liveAt', label: 'Live at', type: 'date', required: true, index: true },
    { name: 'pages', label: 'Pages', type: 'number', required: true },
    { name: 'changedPages', label: 'Changed pages', type: 'number', required: true },
    { name: 'sequence', label: 'Last change contained', type: 'number', required: true },
    {
      name: 'refusals',
      label: 'Refused, and why',
      type: 'array',
      fields: [
        { name: 'collection', type: 'text', required: true },
        { name: 'documentId', type: 'text', required: true },
        { name: 'locale', type: 'text', required: true },
        { name: 'field', type: 'text', required: true },
        { name: 'message', type: 'textarea', required: true },
      ],
    },
  ],
  lockDocuments: false,
  defaultSort: '-liveAt',
};
