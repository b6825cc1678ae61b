import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`user_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`exceptions_document_id_idx\` ON \`exceptions\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_until_idx\` ON \`exceptions\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_updated_at_idx\` ON \`exceptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_created_at_idx\` ON \`exceptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`page_judgements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`collection\` text,
  	\`document_id\` text,
  	\`judged_at\` text NOT NULL,
  	\`extent\` text NOT NULL,
  	\`blocking\` numeric NOT NULL,
  	\`warnings\` numeric NOT NULL,
  	\`faults\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`page_judgements_path_idx\` ON \`page_judgements\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`page_judgements_document_id_idx\` ON \`page_judgements\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`page_judgements_judged_at_idx\` ON \`page_judgements\` (\`judged_at\`);`)
  await db.run(sql`CREATE INDEX \`page_judgements_blocking_idx\` ON \`page_judgements\` (\`blocking\`);`)
  await db.run(sql`CREATE INDEX \`page_judgements_warnings_idx\` ON \`page_judgements\` (\`warnings\`);`)
  await db.run(sql`CREATE INDEX \`page_judgements_updated_at_idx\` ON \`page_judgements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`page_judgements_created_at_idx\` ON \`page_judgements\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`exceptions\`;`)
  await db.run(sql`DROP TABLE \`page_judgements\`;`)
}
