import { englishOf, type Content } from './content.ts';

/** The next moment at which a page would read differently: a notice begins or ends, a session begins or is over. Null: none is known. */
export function nextMoment(content: Content, now: Date): Date | null {
  const notices = englishOf(content, 'notices').flatMap((notice) => [notice.startsAt, notice.endsAt]);
  const sessions = englishOf(content, 'sessions').flatMap((session) =>
    session.occurrences.flatMap(({ start, end }) => [start, end]),
  );
  const coming = [...notices, ...sessions]
    .map((moment) => Date.parse(moment))
    .filter((moment) => moment > now.getTime());
  return coming.length === 0 ? null : new Date(Math.min(...coming));
}
