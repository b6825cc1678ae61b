import { join } from 'node:path';

/** Where the publisher keeps what it makes, below the data folder. */
export interface PublisherFolders {
  store: string;
  /** Uploaded files, fetched from the CMS once. */
  media: string;
  /** Search indexes by language and fingerprint. */
  search: string;
  /** Begins the names of the files by which publishers know whether another one lives. */
  lock: string;
  releases: string;
  /** The link that the web server follows. */
  current: string;
  /** Files on their way into the web root: on its file system, so that a rename is enough. */
  staging: string;
  /** What has gone live and has not reached the targets. */
  deliveries: string;
}

export function publisherFolders(dataDir: string): PublisherFolders {
  return {
    store: join(dataDir, 'publisher', 'store.sqlite'),
    media: join(dataDir, 'publisher', 'media'),
    search: join(dataDir, 'publisher', 'search'),
    lock: join(dataDir, 'publisher', 'lock'),
    releases: join(dataDir, 'site', 'releases'),
    current: join(dataDir, 'site', 'current'),
    staging: join(dataDir, 'site', 'staging'),
    deliveries: join(dataDir, 'site', 'deliveries'),
  };
}
