import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`advice\` ADD \`ask_for_help_level\` text DEFAULT 'non-urgent';`)
  await db.run(sql`ALTER TABLE \`_advice_v\` ADD \`version_ask_for_help_level\` text DEFAULT 'non-urgent';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`when_to_ask_level\` text DEFAULT 'non-urgent';`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_when_to_ask_level\` text DEFAULT 'non-urgent';`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`urgent_help_emergency_phone\` text DEFAULT '999';`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`urgent_help_urgent_phone\` text DEFAULT '111';`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`urgent_help_urgent_url\` text DEFAULT 'https://111.nhs.uk/';`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_urgent_help_emergency_phone\` text DEFAULT '999';`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_urgent_help_urgent_phone\` text DEFAULT '111';`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_urgent_help_urgent_url\` text DEFAULT 'https://111.nhs.uk/';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`advice\` DROP COLUMN \`ask_for_help_level\`;`)
  await db.run(sql`ALTER TABLE \`_advice_v\` DROP COLUMN \`version_ask_for_help_level\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`when_to_ask_level\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_when_to_ask_level\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`urgent_help_emergency_phone\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`urgent_help_urgent_phone\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`urgent_help_urgent_url\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_urgent_help_emergency_phone\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_urgent_help_urgent_phone\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_urgent_help_urgent_url\`;`)
}
