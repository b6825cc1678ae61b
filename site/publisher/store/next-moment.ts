import { englishOf, type Content } from './content.ts';

/**
 * The first moment after the given one at which a page reads differently: a notice begins or ends, a session begins or is
 * over. Null: none is known.
 */
export function nextMoment(content: Content, after: Date): Date | null {
  const notices = englishOf(content, 'notices').flatMap((notice) => [notice.startsAt, notice.endsAt]);
  const sessions = englishOf(content, 'sessions').flatMap((session) =>
    session.occurrences.flatMap(({ start, end }) => [start, end]),
  );
  const coming = [...notices, ...sessions]
    .map((moment) => Date.parse(moment))
    .filter((moment) => moment > after.getTime());
  return coming.length === 0 ? null : new Date(Math.min(...coming));
}
