import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// Written by Payload, but for the copy of `changes`: it named columns that the old table lacks, which SQLite takes for words.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publish_sets_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publish_sets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publish_sets_languages_order_idx\` ON \`publish_sets_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publish_sets_languages_parent_idx\` ON \`publish_sets_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publish_sets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`live_at\` text NOT NULL,
  	\`pages\` numeric NOT NULL,
  	\`changed_pages\` numeric NOT NULL,
  	\`removed_pages\` numeric NOT NULL,
  	\`waiting_pages\` numeric NOT NULL,
  	\`after_sequence\` numeric NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`entries\` text NOT NULL,
  	\`undoes\` numeric,
  	\`can_be_undone\` integer DEFAULT false NOT NULL,
  	\`refusals\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publish_sets_number_idx\` ON \`publish_sets\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`publish_sets_sequence_idx\` ON \`publish_sets\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`publish_sets_undoes_idx\` ON \`publish_sets\` (\`undoes\`);`)
  await db.run(sql`CREATE INDEX \`publish_sets_updated_at_idx\` ON \`publish_sets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publish_sets_created_at_idx\` ON \`publish_sets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`action\` text NOT NULL,
  	\`approved\` text,
  	\`approved_at\` text,
  	\`later_draft\` text,
  	\`moment\` text NOT NULL,
  	\`wall_time\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`user_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`lease_token\` text,
  	\`lease_until\` text,
  	\`attempts\` numeric NOT NULL,
  	\`ended_at\` text,
  	\`late_seconds\` numeric,
  	\`message\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_document_id_idx\` ON \`schedules\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_moment_idx\` ON \`schedules\` (\`moment\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`DROP TABLE \`releases_refusals\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric,
  	\`waiting\` integer,
  	\`kind\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`title\` text,
  	\`by\` text,
  	\`user_id\` text,
  	\`user_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_changes\`("id", "sequence", "waiting", "kind", "collection", "document_id", "at", "title", "by", "user_id", "user_name", "updated_at", "created_at") SELECT "id", "sequence", false, "kind", "collection", "document_id", "at", NULL, NULL, NULL, NULL, "updated_at", "created_at" FROM \`changes\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_changes\` RENAME TO \`changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_sequence_idx\` ON \`changes\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`changes_waiting_idx\` ON \`changes\` (\`waiting\`);`)
  await db.run(sql`CREATE INDEX \`changes_document_id_idx\` ON \`changes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_at_idx\` ON \`changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases_refusals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`field\` text NOT NULL,
  	\`message\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_refusals_order_idx\` ON \`releases_refusals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_refusals_parent_id_idx\` ON \`releases_refusals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`release\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`live_at\` text NOT NULL,
  	\`pages\` numeric NOT NULL,
  	\`changed_pages\` numeric NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_release_idx\` ON \`releases\` (\`release\`);`)
  await db.run(sql`CREATE INDEX \`releases_live_at_idx\` ON \`releases\` (\`live_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`DROP TABLE \`publish_sets_languages\`;`)
  await db.run(sql`DROP TABLE \`publish_sets\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_changes\`("id", "sequence", "kind", "collection", "document_id", "at", "updated_at", "created_at") SELECT "id", "sequence", "kind", "collection", "document_id", "at", "updated_at", "created_at" FROM \`changes\` WHERE "sequence" IS NOT NULL;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_changes\` RENAME TO \`changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_sequence_idx\` ON \`changes\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
}
