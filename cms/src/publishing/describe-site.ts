/** How the site stands: what was refused, and whether anything waits. */
export interface SiteState {
  /** Whether the publisher has ever reported. */
  reported: boolean;
  refused: number;
  /** Changes that no publish set contains yet. */
  waiting: number;
  /** When the oldest of them was made; null when nothing waits. */
  waitingSince: Date | null;
}

const patience = 60_000;

/** The state of the site in one sentence. */
export function describeSite(
  { reported, refused, waiting, waitingSince }: SiteState,
  now: Date,
): { well: boolean; words: string } {
  if (!reported) {
    return { well: false, words: 'Nothing has been published to the site yet. The publisher may not be running.' };
  }
  if (waitingSince && now.getTime() - waitingSince.getTime() > patience) {
    const changes = waiting === 1 ? 'One change has' : `${waiting} changes have`;
    return {
      well: false,
      words: `${changes} waited for more than a minute. The publisher may not be running; the site shows the last good pages.`,
    };
  }
  if (refused > 0) {
    const texts = refused === 1 ? 'One text is' : `${refused} texts are`;
    return { well: false, words: `${texts} refused; the site shows the last good version. See below.` };
  }
  if (waiting > 0) return { well: true, words: 'Changes are on their way to the site.' };
  return { well: true, words: 'Everything that is published is live.' };
}
