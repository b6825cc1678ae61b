import type { CollectionName, GlobalName } from '@ot/shared-types';

/** Names of the things that a page can read. A page that read a key is printed again when the key changes. */
export const keys = {
  entry: (collection: CollectionName, id: string) => `entry:${collection}:${id}`,
  slug: (collection: CollectionName, slug: string) => `slug:${collection}:${slug}`,
  list: (collection: CollectionName) => `list:${collection}`,
  global: (name: GlobalName) => `global:${name}`,
  media: (id: string) => `media:${id}`,
  /** Read by no page: changes of what stands around the pages. */
  files: () => 'files',
  redirects: () => 'redirects',
  /** The page shows something that depends on the moment: coming dates, a notice. */
  time: () => 'time',
};
