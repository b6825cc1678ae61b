import { exportedSite } from '@ot/shared-types/examples';
import type { ExportedEntry, ExportedGlobal, ExportedRedirect } from '@ot/shared-types';
import { acceptEntry, acceptGlobal } from '../publisher/intake/accept.ts';
import type { ContentStore } from '../publisher/store/content-store.ts';
import { Store } from '../publisher/store/store.ts';

/** The publisher's content, made of entries that fit the contract; the examples of it, unless a test gives others. */
export function storedContent({
  entries = exportedSite.entries,
  globals = exportedSite.globals,
  redirects = [],
}: {
  entries?: ExportedEntry[];
  globals?: ExportedGlobal[];
  redirects?: ExportedRedirect[];
} = {}): ContentStore {
  const { content } = aStore();
  for (const exported of entries) {
    const { stored, refusals } = acceptEntry(exported, null);
    if (!stored) throw new Error(`The test's ${exported.collection} breaks the contract: ${refusals[0]?.field}`);
    content.put('entry', stored.collection, stored.id, stored);
  }
  for (const exported of globals) content.put('global', '', exported.global, acceptGlobal(exported, null).stored);
  for (const redirect of redirects) content.put('redirect', '', redirect.id, redirect);
  return content;
}

/** An empty store that is gone with the process. */
export function aStore(): Store {
  return new Store(':memory:');
}
