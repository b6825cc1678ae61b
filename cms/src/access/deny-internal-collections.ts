import type { Access, SanitizedConfig } from 'payload';
import { takeForOneself } from '../ways-in/locks.ts';
import { nobody, staff, writers } from './access.ts';
import { roleOf } from './roles.ts';

/** Payload lets every signed-in user at its own records; whoever could edit jobs or locks could change what is published. */
export async function denyInternalCollections(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building;
  for (const collection of config.collections) {
    const rules = internalRules[collection.slug] ?? (collection.slug.startsWith('payload-') ? closed : undefined);
    if (rules) Object.assign(collection.access, rules);
    // Payload gives even collections without accounts a rule for unlocking accounts: any signed-in user.
    if (collection.slug !== 'users') collection.access.unlock = nobody;
    if (collection.slug === 'payload-locked-documents') collection.hooks.beforeChange = [takeForOneself];
  }
  return config;
}

interface Rules {
  create: Access;
  read: Access;
  update: Access;
  delete: Access;
  readVersions: Access;
}

const closed: Rules = { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody };

/** Payload's own rule, without its gap: everybody has preferences of their own, and sees no others. */
const own: Access = ({ req }) =>
  req.user && roleOf(req) !== null
    ? { and: [{ 'user.value': { equals: req.user.id } }, { 'user.relationTo': { equals: req.user.collection } }] }
    : false;

const internalRules: Record<string, Rules> = {
  'payload-preferences': { ...closed, read: own, delete: own },
  // Every screen asks who is editing what. Who may write, may also take over from a colleague who left a page open.
  'payload-locked-documents': { ...closed, read: staff, update: writers, delete: writers },
};
