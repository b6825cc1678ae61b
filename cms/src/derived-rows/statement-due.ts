import { statementHoldsUntil } from '@ot/shared-types';
import type { Found } from './found.ts';

/** When the yearly review is due; null where nobody has said when the statement was made. */
export function statementDue(document: Found['document']): Date | null {
  const until = statementHoldsUntil({
    preparedOn: dayOf(document['preparedOn']),
    reviewedOn: dayOf(document['reviewedOn']),
  });
  return until === null ? null : new Date(`${until}T12:00:00Z`);
}

/** A day is kept at noon UTC. */
function dayOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;
}
