import { collectionNames, localeCodes, localeInfo } from '@ot/shared-types';
import type { CollectionConfig } from 'payload';
import { administrators, editors, nobody, staff } from '../access/access.ts';
import { choicesOf } from '../fields/choice-labels.ts';
import { limitException } from '../quality/limit-exception.ts';
import { tryAgain } from '../quality/try-again.ts';

/** Rules of writing and accessibility that editors set aside for one language of one entry, for a reason and for a time. */
export const exceptions: CollectionConfig = {
  slug: 'exceptions',
  labels: { singular: 'Exception', plural: 'Exceptions' },
  // What was decided and why stays as it was written: whoever thinks better of it ends it and decides anew.
  access: { create: editors, read: staff, update: nobody, delete: administrators },
  admin: {
    group: 'Settings',
    description:
      'Rules that were set aside for one page, with the reason. Each ends by itself. Add one in the panel “Plain words and accessibility” of the page concerned.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'rule', 'reason', 'until', 'userName'],
    listSearchableFields: ['title', 'rule', 'reason'],
  },
  fields: [
    { name: 'title', label: 'Page', type: 'text', required: true, maxLength: 300 },
    { name: 'collection', label: 'Kind', type: 'select', required: true, options: choicesOf(collectionNames) },
    { name: 'documentId', label: 'Page’s number', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'locale',
      label: 'Language',
      type: 'select',
      required: true,
      options: localeCodes.map((value) => ({ value, label: localeInfo(value).englishName })),
    },
    { name: 'rule', label: 'Rule', type: 'text', required: true, maxLength: 100 },
    {
      name: 'reason',
      label: 'Reason',
      type: 'textarea',
      required: true,
      maxLength: 500,
      minLength: 10,
      admin: {
        description: 'Why the page goes live all the same, in a sentence that a colleague understands next month.',
      },
    },
    {
      name: 'until',
      label: 'Ends on',
      type: 'date',
      required: true,
      index: true,
      admin: { description: 'From that day on the rule holds again. 90 days ahead at most.' },
    },
    { name: 'userName', label: 'Decided by', type: 'text', admin: { readOnly: true } },
  ],
  hooks: { beforeChange: [limitException], afterChange: [tryAgain] },
  lockDocuments: false,
  defaultSort: '-until',
};
