import { localeCodes } from '@ot/shared-types';
import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** What the publisher has put live, as it reports it (`SetReportSchema`): receipts and history are made from it. */
export const publishSets: CollectionConfig = {
  slug: 'publish-sets',
  labels: { singular: 'Publish set', plural: 'Publish sets' },
  access: recordAccess,
  // The history shows them in the words of staff.
  admin: { hidden: true, useAsTitle: 'number' },
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['change', 'release', 'rollback', 'moment'] },
    { name: 'state', type: 'select', required: true, options: ['printing', 'live'] },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'liveAt', type: 'date', required: true },
    { name: 'pages', type: 'number', required: true },
    { name: 'changedPages', type: 'number', required: true },
    { name: 'removedPages', type: 'number', required: true },
    { name: 'waitingPages', type: 'number', required: true },
    { name: 'languages', type: 'select', hasMany: true, options: [...localeCodes] },
    { name: 'afterSequence', type: 'number', required: true },
    { name: 'sequence', type: 'number', required: true, index: true },
    // Lists of the contract, kept as they came: nothing is searched for inside them.
    { name: 'entries', type: 'json', required: true },
    { name: 'undoes', type: 'number', index: true },
    { name: 'canBeUndone', type: 'checkbox', required: true },
    { name: 'refusals', type: 'json', required: true },
  ],
  lockDocuments: false,
  defaultSort: '-number',
};
