import type { CollectionConfig } from 'payload';
import { recordAccess } from '../access/access.ts';

/** What is to be published or withdrawn at a moment that somebody chose. Written by our own addresses and the worker alone. */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: 'Schedule', plural: 'Schedules' },
  access: recordAccess,
  admin: { hidden: true, useAsTitle: 'title' },
  fields: [
    /** Of a collection or of a global, which is its own document. */
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    /** The English title when it was scheduled: the document may be gone by then. */
    { name: 'title', type: 'text' },
    { name: 'action', type: 'select', required: true, options: ['publish', 'unpublish'] },
    /** The version as it was approved. A copy, because Payload overwrites autosaved versions and drops old ones. */
    { name: 'approved', type: 'json', access: { read: () => false } },
    { name: 'approvedAt', type: 'date' },
    /** A newer draft that is put back on top after the publication. Noted before it, in case the CMS stops between. */
    { name: 'laterDraft', type: 'json', access: { read: () => false } },
    { name: 'moment', type: 'date', required: true, index: true },
    /** What the editor chose, as the clock on the wall in London shows it. */
    { name: 'wallTime', type: 'text', required: true },
    { name: 'userId', type: 'text', required: true },
    { name: 'userName', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['waiting', 'done', 'failed', 'cancelled'],
    },
    { name: 'leaseToken', type: 'text', access: { read: () => false } },
    { name: 'leaseUntil', type: 'date', access: { read: () => false } },
    { name: 'attempts', type: 'number', required: true },
    { name: 'endedAt', type: 'date' },
    { name: 'lateSeconds', type: 'number' },
    { name: 'message', type: 'textarea' },
  ],
  lockDocuments: false,
  defaultSort: 'moment',
};
