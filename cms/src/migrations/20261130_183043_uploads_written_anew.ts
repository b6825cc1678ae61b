import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`fault\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`prepared\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`fault\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`prepared\`;`)
}
