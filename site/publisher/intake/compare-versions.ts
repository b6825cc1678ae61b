import type { StoredVersion } from '../store/content-store.ts';
import type { Version } from '../client/cms-client.ts';
import type { Rows } from '../client/read-rows.ts';

/**
 * The ids of what has to be asked for: what differs, by a comparison that looks at nobody's content. What is missing is asked for
 * too, before it counts as published no longer: its version may be one that cannot be read, or that came under another id.
 */
export function compareVersions(published: Rows<Version>, stored: Map<string, StoredVersion>): string[] {
  const isSame = ({ id, updatedAt, slug }: Version) => {
    const known = stored.get(id);
    return known?.updatedAt === updatedAt && known.slug === slug;
  };
  const different = published.rows.filter((row) => !isSame(row)).map(({ id }) => id);
  const unreadable = published.unreadable.flatMap(({ id }) => id ?? []);
  const listed = new Set(published.rows.map(({ id }) => id));
  const missing = [...stored.keys()].filter((id) => !listed.has(id));
  return [...new Set([...different, ...unreadable, ...missing])];
}
