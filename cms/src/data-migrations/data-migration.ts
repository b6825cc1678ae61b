import type { Payload, PayloadRequest } from 'payload';

/**
 * Makes the content of older databases right, on SQLite and MongoDB alike, through Payload's API. It runs once in each
 * database, when the tables have their present shape.
 */
export interface DataMigration {
  /** Such as `20261130_contact_numbers`. Kept in the database: whoever changes it runs the migration again. */
  name: string;
  up: (args: DataMigrationArgs) => Promise<void>;
}

export interface DataMigrationArgs {
  payload: Payload;
  /**
   * On MongoDB, whatever is given this request is one transaction, which must end within a minute. A migration of many
   * documents passes none, writes each by itself, and leaves alone what is right already: killed in between, it runs again.
   */
  req: PayloadRequest;
}
