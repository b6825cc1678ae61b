import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { cmsClient } from '@ot/site/publisher/client/cms-client.ts';
import { readAll } from '@ot/site/publisher/intake/synchronise.ts';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import { fillStore } from '@ot/site/publisher/intake/apply-content.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import type { Environment } from '../environment.ts';
import { withExport } from '../rehearse/print-site.ts';

/** Everything published, in the shape of the contract, by kind and id. */
export type PublishedContent = Record<string, unknown>;

/** As the publisher has it, whichever version wrote it; null where there is no copy that can be read. */
export function readCopy(dataDir: string): PublishedContent | null {
  const { store } = publisherFolders(dataDir);
  return existsSync(store) ? readContent(store) : null;
}

/** As the CMS tells it now: taken in as the publisher would, into a store that nobody keeps. Migrates on its way. */
export async function readNow(environment: Environment, file: string): Promise<PublishedContent> {
  await withExport(environment, async (url) => {
    const store = new Store(file);
    try {
      await readAll(cmsClient(url, environment.EXPORT_API_KEY), store, (changes) => {
        fillStore(store, changes);
      });
    } finally {
      store.close();
    }
  });
  return readContent(file) ?? {};
}

function readContent(file: string): PublishedContent | null {
  const store = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = store.prepare('select kind, collection, id, json from content order by kind, collection, id').all();
    return Object.fromEntries(
      rows.map(({ kind, collection, id, json }) => [
        [collection || kind, id].map(String).join(' '),
        JSON.parse(String(json)) as unknown,
      ]),
    );
  } catch {
    // One of another layout, or a damaged one, has nothing to be compared with.
    return null;
  } finally {
    store.close();
  }
}
