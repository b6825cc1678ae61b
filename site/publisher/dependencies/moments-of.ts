import type { EntryOf } from '@ot/shared-types';
import type { Listed } from '../../src/listed.ts';

/** The moments at which a session or a notice reads differently: it begins, or it is over. UTC, so that text order is time order. */
export function momentsOf(timed: Pick<Listed<'sessions'>, 'occurrences'> | EntryOf<'notices'>): string[] {
  const spans = 'occurrences' in timed ? timed.occurrences : [{ start: timed.startsAt, end: timed.endsAt }];
  return spans.flatMap(({ start, end }) => [new Date(start).toISOString(), new Date(end).toISOString()]);
}
