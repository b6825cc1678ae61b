import type { Found } from '../derived-rows/found.ts';
import { statementDue } from '../derived-rows/statement-due.ts';
import { monthAhead } from '../derived-rows/month-ahead.ts';
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
