import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * Each session: whether it goes on, whether it has proved its second factor, and what its owner recognises it by. Payload's own list
 * in the account is made of these rows (`sign-in/sessions-apart.ts`). Nobody reads or writes them by hand.
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
