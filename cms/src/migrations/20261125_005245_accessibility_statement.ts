import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // A criterion was free text, "1.4.3 Contrast (Minimum)"; now it is a choice by number.
  await db.run(sql`UPDATE \`accessibility_statement_issues\` SET \`criterion\` = substr(\`criterion\`, 1, instr(\`criterion\` || ' ', ' ') - 1);`)
  await db.run(sql`UPDATE \`_accessibility_statement_v_version_issues\` SET \`criterion\` = substr(\`criterion\`, 1, instr(\`criterion\` || ' ', ' ') - 1);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_burdens\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`assessed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statement_burdens_order_idx\` ON \`accessibility_statement_burdens\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement_burdens_parent_id_idx\` ON \`accessibility_statement_burdens\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_burdens_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement_burdens\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statement_burdens_locales_locale_parent_id_uni\` ON \`accessibility_statement_burdens_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_out_of_scope\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`exemption\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statement_out_of_scope_order_idx\` ON \`accessibility_statement_out_of_scope\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement_out_of_scope_parent_id_idx\` ON \`accessibility_statement_out_of_scope\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_out_of_scope_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement_out_of_scope\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statement_out_of_scope_locales_locale_parent_i\` ON \`accessibility_statement_out_of_scope_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_burdens\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`assessed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_burdens_order_idx\` ON \`_accessibility_statement_v_version_burdens\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_burdens_parent_id_idx\` ON \`_accessibility_statement_v_version_burdens\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_burdens_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v_version_burdens\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statement_v_version_burdens_locales_locale_pa\` ON \`_accessibility_statement_v_version_burdens_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_out_of_scope\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`exemption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_out_of_scope_order_idx\` ON \`_accessibility_statement_v_version_out_of_scope\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_out_of_scope_parent_id_idx\` ON \`_accessibility_statement_v_version_out_of_scope\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_out_of_scope_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v_version_out_of_scope\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statement_v_version_out_of_scope_locales_loca\` ON \`_accessibility_statement_v_version_out_of_scope_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`accessibility_statement\` ADD \`answer_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v\` ADD \`version_answer_days\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accessibility_statement_burdens\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_burdens_locales\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_out_of_scope\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_out_of_scope_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_burdens\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_burdens_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_out_of_scope\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_out_of_scope_locales\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement\` DROP COLUMN \`answer_days\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v\` DROP COLUMN \`version_answer_days\`;`)
}
