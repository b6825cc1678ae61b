import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * What is known of each session beside Payload's own list: whether it has proved its second factor, and what its owner recognises it
 * by. In rows of their own, because Payload writes whole accounts back when people sign in. Nobody reads or writes them by hand.
 */
export const sessionRecords: CollectionConfig = {
  slug: 'session-records',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'session', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'userId', type: 'text', required: true, index: true },
    /** Roughly: “Firefox on Windows”. */
    { name: 'browser', type: 'text', required: true },
    { name: 'lastUsedAt', type: 'date', required: true, index: true },
    { name: 'provedAt', type: 'date' },
    { name: 'endedAt', type: 'date' },
    /** What a passkey was asked to sign last. Taken away by the answer. */
    { name: 'challenge', type: 'text', hidden: true },
  ],
};
