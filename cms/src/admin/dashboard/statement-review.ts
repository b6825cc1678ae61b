import { statementHoldsUntil } from '@ot/shared-types';
import type { Found } from './found.ts';
import { monthAhead } from './month-ahead.ts';
import type { Task } from './what-needs-me.ts';

/** The accessibility statement, when its yearly review is due within a month, overdue, or was never dated. */
export function statementReview(found: Found[], now: Date): Task[] {
  return found
    .filter(({ href }) => href.endsWith('/globals/accessibility-statement'))
    .flatMap(({ kind, title, href, document }) => {
      const note = noteOf(document, now);
      return note === null ? [] : [{ key: `${href}-statement`, kind, title, href, note }];
    });
}

function noteOf(document: Found['document'], now: Date): string | null {
  const due = statementDue(document);
  if (due === null) return 'say when it was prepared: the regulations ask for the date';
  if (due.getTime() > now.getTime() + monthAhead) return null;
  const day = due.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return due < now ? `review overdue since ${day}: it must be reviewed every year` : `yearly review due on ${day}`;
}

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
