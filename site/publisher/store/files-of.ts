import { basename } from 'node:path';
import type { StoredMedia } from './stored.ts';

/** The names of the files of an upload: a picture in all its sizes, or a PDF. */
export function filesOf(upload: StoredMedia | null): string[] {
  const urls = Object.values(upload?.languages ?? {}).flatMap(({ content }) =>
    'sizes' in content ? content.sizes.map((size) => size.url) : [content.url],
  );
  return [...new Set(urls.map((url) => decodeURIComponent(basename(url))))];
}
