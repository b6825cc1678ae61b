import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';

/**
 * Payload gives every collection addresses for versions, and every kind of account one for confirming an e-mail, whether or not
 * there are any. Asked by a stranger, they fail inside, and each failure is a page of the log. What is not there is not found.
 */
export async function closeDeadAddresses(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building;
  for (const collection of config.collections) {
    if (collection.endpoints)
      collection.endpoints = collection.endpoints.filter(({ path }) => !isDead(collection, path));
  }
  return config;
}

function isDead({ versions, auth }: SanitizedCollectionConfig, path: string): boolean {
  if (/^\/versions(\/|$)/.test(path)) return !versions;
  return path.startsWith('/verify/') && !auth.verify;
}
