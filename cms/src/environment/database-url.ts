import { resolve } from 'node:path';

/**
 * DATABASE_URL with the whole path of a SQLite file. A relative one begins at the root of the repository for every command: the CMS, backups
 * and restores run in different folders, and must not mean different files. Other addresses stay as they are.
 */
export function wholeDatabaseUrl(url: string, root: string): string {
  if (!/^file:./.test(url)) return url;
  const path = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  if (!/^\/\/|^:|[?#%]/.test(path)) return `file:${resolve(root, path)}`;
  throw new Error(
    'DATABASE_URL must name a file, such as "file:.data/cms.sqlite" (below the root of the repository) or "file:/srv/cms.sqlite", without a host, "?", "#" or "%". Correct it, or unset it to use the default file.',
  );
}
