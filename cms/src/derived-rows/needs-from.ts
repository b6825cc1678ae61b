import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import { monthAhead } from './month-ahead.ts';
import { statementDue } from './statement-due.ts';

/**
 * From which moment on a document may need somebody, apart from its translations; null: never. Before it, nobody reads its row;
 * afterwards the rules of the tasks decide.
 */
export function needsFrom(kind: string, document: PayloadRecord): Date | null {
  const moments = [
    ...(rowsOf(document['askTheService']).length > 0 ? [now] : []),
    ...reviewFrom(document['review']),
    ...(kind === 'sessions' ? [lastEnd(document)] : []),
    ...(kind === 'accessibility-statement' ? [beforeIt(statementDue(document) ?? now)] : []),
  ];
  return moments.length === 0 ? null : moments.reduce((first, moment) => (moment < first ? moment : first));
}

/** As good as any moment that is over. */
const now = new Date(0);

/** A review is announced a month ahead. */
const beforeIt = (due: Date): Date => new Date(Math.max(0, due.getTime() - monthAhead));

function reviewFrom(review: unknown): Date[] {
  const due = isRecord(review) ? review['nextReview'] : undefined;
  return typeof due === 'string' && due !== '' ? [beforeIt(new Date(due))] : [];
}

/** A session without dates needs somebody now; one with dates when the last of them is over. */
function lastEnd(document: PayloadRecord): Date {
  const ends = rowsOf(document['occurrences']).map((row) => new Date(String(row['end'])).getTime());
  return new Date(Math.max(0, ...ends.filter((end) => !Number.isNaN(end))));
}
