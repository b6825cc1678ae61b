import type { EntryOf } from '@ot/shared-types';
import type { Listed } from '../../content/listed.ts';

/** The moments at which a session or a notice reads differently: it begins, or it is over. UTC, so that text order is time order. */
export function momentsOf(timed: Timed): string[] {
  const known = knownMoments.get(timed);
  if (known) return known;
  const moments = readMoments(timed);
  knownMoments.set(timed, moments);
  return moments;
}

type Timed = Pick<Listed<'sessions'>, 'occurrences'> | EntryOf<'notices'>;

/** Cards stay the same objects from page to page, and some pages read all of them. */
const knownMoments = new WeakMap<Timed, string[]>();

function readMoments(timed: Timed): string[] {
  const spans = 'occurrences' in timed ? timed.occurrences : [{ start: timed.startsAt, end: timed.endsAt }];
  return spans.flatMap(({ start, end }) => [new Date(start).toISOString(), new Date(end).toISOString()]);
}
