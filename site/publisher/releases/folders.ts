import { join } from 'node:path';

/** Where the publisher keeps what it makes, below the data folder. */
export interface PublisherFolders {
  store: string;
  /** Uploaded files, fetched from the CMS once. */
  media: string;
  /** Search indexes by language and fingerprint. */
  search: string;
  lock: string;
  releases: string;
  /** The link that the web server follows. */
  current: string;
}

export function publisherFolders(dataDir: string): PublisherFolders {
  return {
    store: join(dataDir, 'publisher', 'store.sqlite'),
    media: join(dataDir, 'publisher', 'media'),
    search: join(dataDir, 'publisher', 'search'),
    lock: join(dataDir, 'publisher', 'lock.sqlite'),
    releases: join(dataDir, 'site', 'releases'),
    current: join(dataDir, 'site', 'current'),
  };
}
