import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`session_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`session\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`browser\` text NOT NULL,
  	\`last_used_at\` text NOT NULL,
  	\`proved_at\` text,
  	\`ended_at\` text,
  	\`challenge\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`session_records_session_idx\` ON \`session_records\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`session_records_user_id_idx\` ON \`session_records\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`session_records_last_used_at_idx\` ON \`session_records\` (\`last_used_at\`);`)
  await db.run(sql`CREATE INDEX \`session_records_updated_at_idx\` ON \`session_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`session_records_created_at_idx\` ON \`session_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text,
  	\`secret\` text,
  	\`counter\` numeric DEFAULT 0 NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`second_factors_user_id_idx\` ON \`second_factors\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_key_idx\` ON \`second_factors\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_key_idx\` ON \`identities\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`identities_user_id_idx\` ON \`identities\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`identities_updated_at_idx\` ON \`identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identities_created_at_idx\` ON \`identities\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`session_records\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
}
