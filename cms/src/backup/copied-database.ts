/** What is known of the copy of a database. */
export interface CopiedDatabase {
  kind: 'sqlite' | 'mongodb';
  /** What made it one moment's state. */
  consistentBy: 'sqlite-backup' | 'snapshot-session' | 'transaction';
  /** The changes of tables and content that it had gone through. */
  migrations: string[];
  /** Rows of `changes`: how far the feed had come. */
  lastChange: number;
  documents: number;
}

/** In which folder of a copy the database stands. */
export const databaseFolder = 'database';
export const sqliteCopy = 'cms.sqlite';

export function isSqlite(databaseUrl: string): boolean {
  return databaseUrl.startsWith('file:');
}

export function sqliteFileOf(databaseUrl: string): string {
  return databaseUrl.slice('file:'.length);
}
