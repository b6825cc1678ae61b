import type { VersionsPage } from '@ot/shared-types';
import type { StoredVersion } from '../store/content-store.ts';

type Version = VersionsPage['versions'][number];

/** What has to be asked for again, and what is published no longer. */
export interface Differences {
  changed: string[];
  gone: string[];
}

/** Compares what is published with the copy of it, without looking at either's content. */
export function compareVersions(published: Version[], stored: Map<string, StoredVersion>): Differences {
  const isSame = ({ id, updatedAt, slug }: Version) => {
    const known = stored.get(id);
    return known?.updatedAt === updatedAt && known.slug === slug;
  };
  const ids = new Set(published.map((version) => version.id));
  return {
    changed: published.filter((version) => !isSame(version)).map((version) => version.id),
    gone: [...stored.keys()].filter((id) => !ids.has(id)),
  };
}
