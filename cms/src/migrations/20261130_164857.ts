import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`places\` text NOT NULL,
  	\`version\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`uses_source_idx\` ON \`uses\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`uses_kind_idx\` ON \`uses\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`uses_version_idx\` ON \`uses\` (\`version\`);`)
  await db.run(sql`CREATE TABLE \`uses_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`uses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`uses_texts_order_parent\` ON \`uses_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`uses_texts_text_idx\` ON \`uses_texts\` (\`text\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`uses\`;`)
  await db.run(sql`DROP TABLE \`uses_texts\`;`)
}
