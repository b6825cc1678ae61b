import { localeCodes } from '@ot/shared-types';
import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** What the accessibility gate found on each published page, as the publisher reports it (`PageJudgementSchema`). */
export const pageJudgements: CollectionConfig = {
  slug: 'page-judgements',
  labels: { singular: 'Page judgement', plural: 'Page judgements' },
  access: recordAccess,
  // The dashboard and the panel of the document show them in the words of staff.
  admin: { hidden: true, useAsTitle: 'path' },
  fields: [
    { name: 'path', type: 'text', required: true, unique: true, index: true },
    { name: 'locale', type: 'select', required: true, options: [...localeCodes] },
    { name: 'collection', type: 'text' },
    { name: 'documentId', type: 'text', index: true },
    { name: 'judgedAt', type: 'date', required: true, index: true },
    { name: 'extent', type: 'select', required: true, options: ['text', 'browser'] },
    { name: 'blocking', type: 'number', required: true, index: true },
    { name: 'warnings', type: 'number', required: true, index: true },
    // A list of the contract, kept as it came: nothing is searched for inside it.
    { name: 'faults', type: 'json', required: true },
  ],
  lockDocuments: false,
  defaultSort: 'path',
};
