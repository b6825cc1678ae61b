import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * What people prove themselves with beside their password: an authenticator app, passkeys, recovery codes. Nobody reads or writes
 * them by hand, through no way in; see `src/second-factor`.
 */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'userId', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['app', 'passkey', 'recovery-code', 'set-up-code'] },
    /** One app or set-up code for each person, a passkey by its id, a recovery code by its fingerprint: the index settles races. */
    { name: 'key', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'name', type: 'text' },
    /** The key of an app, sealed; the public key of a passkey; the fingerprint of a set-up code. */
    { name: 'secret', type: 'text', hidden: true },
    /** The last time step whose code was used; how often a passkey says that it was used. */
    { name: 'counter', type: 'number', required: true, defaultValue: 0 },
    { name: 'usedAt', type: 'date' },
  ],
};
