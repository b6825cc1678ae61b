import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { BSON } from 'mongodb';

/*
 * The publisher knows its place in the feed by a number and the id of the row that has it. The last row gets another id, and so do
 * those that had no number yet: whoever followed the database that is no more does not find its place, and compares everything.
 */

export function markFeedEndInSqlite(file: string): void {
  const database = new DatabaseSync(file);
  try {
    const ends = database
      .prepare('select id from changes where waiting = 1 or sequence = (select max(sequence) from changes)')
      .all();
    const rename = database.prepare('update changes set id = ? where id = ?');
    for (const { id } of ends) rename.run(randomUUID(), String(id));
  } finally {
    database.close();
  }
}

/** The same for one row on its way into MongoDB. */
export function markFeedEnd(row: BSON.Document, lastChange: number): BSON.Document {
  const isEnd = row['waiting'] === true || Number(row['sequence'] ?? 0) === lastChange;
  if (!isEnd) return row;
  return { ...row, _id: typeof row['_id'] === 'string' ? randomUUID() : new BSON.ObjectId() };
}
