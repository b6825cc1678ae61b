import { exportedSite } from '@ot/shared-types/examples';
import type { ExportedEntry, ExportedGlobal, ExportedRedirect } from '@ot/shared-types';
import { acceptEntry, acceptGlobal } from '../publisher/store/accept.ts';
import { emptyContent, putEntry, type Content } from '../publisher/store/content.ts';

/** The publisher's content in memory, made of entries that fit the contract; the examples of it, unless a test gives others. */
export function storedContent({
  entries = exportedSite.entries,
  globals = exportedSite.globals,
  redirects = [],
}: {
  entries?: ExportedEntry[];
  globals?: ExportedGlobal[];
  redirects?: ExportedRedirect[];
} = {}): Content {
  const content = emptyContent();
  for (const exported of entries) {
    const { stored, refusals } = acceptEntry(exported, null);
    if (!stored) throw new Error(`The test's ${exported.collection} breaks the contract: ${refusals[0]?.field}`);
    putEntry(content, stored);
  }
  for (const exported of globals) {
    const { stored } = acceptGlobal(exported, null);
    if (stored) content.globals.set(stored.global, stored);
  }
  for (const redirect of redirects) content.redirects.set(redirect.id, redirect);
  return content;
}
