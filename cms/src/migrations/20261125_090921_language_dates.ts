import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`language_dates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`dates\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`language_dates_document_id_idx\` ON \`language_dates\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`language_dates_updated_at_idx\` ON \`language_dates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`language_dates_created_at_idx\` ON \`language_dates\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`language_dates\`;`)
}
