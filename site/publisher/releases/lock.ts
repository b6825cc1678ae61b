import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Only one publisher may write. Throws when another one lives. Returns the way to let go.
 *
 * A SQLite lock, because the system lets go of it when its process dies, however it dies; a file with a process id would
 * stay, and that id may soon belong to another process.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('pragma busy_timeout = 0; begin exclusive');
  } catch (cause) {
    database.close();
    throw new Error(
      `Another publisher is at work on ${dirname(file)}. Stop it first, or give this one another DATA_DIR.`,
      { cause },
    );
  }
  return () => {
    database.close();
  };
}
