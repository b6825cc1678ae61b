import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/** Attempts to sign in, counted by account and browser; see `sign-in/sign-in-records.ts`. Nobody reads or writes them by hand. */
export const signInRecords: CollectionConfig = {
  slug: 'sign-in-records',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  indexes: [{ fields: ['account', 'device'], unique: true }],
  fields: [
    /** The fingerprint of the address that was typed, whether or not there is such an account; `*`: of every account. */
    { name: 'account', type: 'text', required: true },
    /** The mark of the browser; `*`: of every browser in which this account has never signed in. */
    { name: 'device', type: 'text', required: true },
    /** Attempts since the last that succeeded. */
    { name: 'failures', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastAt', type: 'date', index: true },
    /** When this account last signed in with this browser; null: never. */
    { name: 'signedInAt', type: 'date' },
  ],
};
