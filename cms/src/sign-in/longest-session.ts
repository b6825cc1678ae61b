/** Sessions end after this time at the latest, in milliseconds: a computer left open overnight is nobody's. */
export const longestSession = 12 * 60 * 60 * 1000;
/** How long a sign-in or a renewal lasts, in milliseconds. */
export const sessionLength = 8 * 60 * 60 * 1000;

/** Whether a session may be renewed: not where it would then outlast the longest. Unknown counts as too old. */
export function mayRenew(createdAt: unknown, now: number): boolean {
  const began = typeof createdAt === 'string' || createdAt instanceof Date ? new Date(createdAt).getTime() : Number.NaN;
  return now + sessionLength <= began + longestSession;
}
