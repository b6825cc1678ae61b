import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Gives the prepared form of a statement: preparing one costs more than running it. */
export type Statements = (sql: string) => StatementSync;

export function statements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
}
