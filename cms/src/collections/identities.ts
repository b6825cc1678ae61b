import type { CollectionConfig } from 'payload';
import { nobody } from '../access/access.ts';

/**
 * Which account somebody has who signs in elsewhere (OpenID Connect): by who says so and their name for the person, never by an
 * e-mail address, which goes to another person one day. Nobody reads or writes them by hand; see `src/openid`.
 */
export const identities: CollectionConfig = {
  slug: 'identities',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    /** Issuer and subject, with a space between. */
    { name: 'key', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'userId', type: 'text', required: true, index: true },
  ],
};
