import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`overview\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`title\` text,
  	\`needs_from\` text,
  	\`facts\` text NOT NULL,
  	\`version\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`overview_source_idx\` ON \`overview\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`overview_kind_idx\` ON \`overview\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`overview_needs_from_idx\` ON \`overview\` (\`needs_from\`);`)
  await db.run(sql`CREATE INDEX \`overview_version_idx\` ON \`overview\` (\`version\`);`)
  await db.run(sql`CREATE TABLE \`overview_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`overview\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`overview_texts_order_parent\` ON \`overview_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`overview_texts_text_idx\` ON \`overview_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`overview_texts_by_parent_id\` ON \`overview_texts\` (\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`overview\`;`)
  await db.run(sql`DROP TABLE \`overview_texts\`;`)
}
