/** Something published, as two sides know it. */
export interface PublishedVersion {
  kind: 'entry' | 'global' | 'media';
  collection: string;
  id: string;
  updatedAt: string | null;
}

/** What the publisher's copy has and a restored database has not. */
export interface PublishedSince {
  /** Published for the first time since the backup: gone from the CMS. */
  new: PublishedVersion[];
  /** Published again since: the CMS has the words of before. */
  changed: PublishedVersion[];
  /** Taken off the site since: the CMS still has it as published. */
  takenOff: PublishedVersion[];
}

/** `refused`: what the publisher could not take in; that it lacks it says nothing. */
export function comparePublished(
  copy: PublishedVersion[],
  restored: PublishedVersion[],
  refused: ReadonlySet<string> = new Set(),
): PublishedSince {
  const there = new Map(restored.map((each) => [keyOf(each), each]));
  const known = new Set(copy.map(keyOf));
  const found: PublishedSince = { new: [], changed: [], takenOff: [] };
  for (const each of copy) {
    const now = there.get(keyOf(each));
    if (!now) found.new.push(each);
    else if (timeOf(each) > timeOf(now)) found.changed.push(each);
  }
  found.takenOff = restored.filter(
    (each) => each.kind !== 'global' && !known.has(keyOf(each)) && !refused.has(keyOf(each)),
  );
  return found;
}

export const keyOf = ({ kind, collection, id }: Pick<PublishedVersion, 'kind' | 'collection' | 'id'>): string =>
  `${kind} ${kind === 'entry' ? collection : ''} ${id}`;

const timeOf = ({ updatedAt }: PublishedVersion): number => Date.parse(updatedAt ?? '') || 0;
