import type { Payload } from 'payload';
import type { Release } from '../../payload-types.ts';

/** How the site stands: what went out last, and whether anything waits. */
export interface SiteState {
  releases: Release[];
  /** Changes that no release contains yet. */
  waiting: number;
  /** When the oldest of them was made; null when nothing waits. */
  waitingSince: Date | null;
}

const shown = 5;

export async function readSiteState(payload: Payload): Promise<SiteState> {
  const { docs: releases } = await payload.find({
    collection: 'releases',
    sort: '-liveAt',
    limit: shown,
    pagination: false,
    depth: 0,
  });
  const where = { sequence: { greater_than: releases[0]?.sequence ?? 0 } };
  const waiting = await payload.find({ collection: 'changes', where, sort: 'sequence', limit: 1, depth: 0 });
  const oldest = waiting.docs[0];
  return { releases, waiting: waiting.totalDocs, waitingSince: oldest ? new Date(oldest.at) : null };
}

const patience = 60_000;

/** The state of the site in one sentence. */
export function describeSite(
  { releases, waiting, waitingSince }: SiteState,
  now: Date,
): { well: boolean; words: string } {
  const [latest] = releases;
  if (!latest) {
    return { well: false, words: 'Nothing has been published to the site yet. The publisher may not be running.' };
  }
  if (waitingSince && now.getTime() - waitingSince.getTime() > patience) {
    const changes = waiting === 1 ? 'One change has' : `${waiting} changes have`;
    return {
      well: false,
      words: `${changes} waited for more than a minute. The publisher may not be running; the site shows the last good pages.`,
    };
  }
  const refused = latest.refusals?.length ?? 0;
  if (refused > 0) {
    const entries = refused === 1 ? 'One text was' : `${refused} texts were`;
    return {
      well: false,
      words: `${entries} refused in the latest release; the site shows the last good version. See below.`,
    };
  }
  if (waiting > 0) return { well: true, words: 'Changes are on their way to the site.' };
  return { well: true, words: 'Everything that is published is live.' };
}
