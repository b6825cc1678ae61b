import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`reason\` text NOT NULL,
  	\`active\` integer DEFAULT false NOT NULL,
  	\`at\` text NOT NULL,
  	\`user_id\` text,
  	\`user_name\` text,
  	\`lifted_at\` text,
  	\`lifted_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`withdrawals_document_id_idx\` ON \`withdrawals\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_active_idx\` ON \`withdrawals\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_updated_at_idx\` ON \`withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_created_at_idx\` ON \`withdrawals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`earlier_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`change\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`document\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`earlier_texts_change_idx\` ON \`earlier_texts\` (\`change\`);`)
  await db.run(sql`CREATE INDEX \`earlier_texts_at_idx\` ON \`earlier_texts\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`service_pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`service_pages_deleted_at_idx\` ON \`service_pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_service_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_version_deleted_at_idx\` ON \`_service_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`referral_routes\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`referral_routes_deleted_at_idx\` ON \`referral_routes\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_referral_routes_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_version_deleted_at_idx\` ON \`_referral_routes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`advice\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`advice_deleted_at_idx\` ON \`advice\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_advice_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_version_deleted_at_idx\` ON \`_advice_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`glossary_deleted_at_idx\` ON \`glossary\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_deleted_at_idx\` ON \`_glossary_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`equipment\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`equipment_deleted_at_idx\` ON \`equipment\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_equipment_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version_deleted_at_idx\` ON \`_equipment_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`sessions_deleted_at_idx\` ON \`sessions\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_deleted_at_idx\` ON \`_sessions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`contact_points\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`contact_points_deleted_at_idx\` ON \`contact_points\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_contact_points_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_deleted_at_idx\` ON \`_contact_points_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`former\` text;`)
  await db.run(sql`CREATE INDEX \`redirects_former_idx\` ON \`redirects\` (\`former\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
  await db.run(sql`DROP TABLE \`earlier_texts\`;`)
  await db.run(sql`DROP INDEX \`service_pages_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`service_pages\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_service_pages_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_service_pages_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`referral_routes_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`referral_routes\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_referral_routes_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_referral_routes_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`documents_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`notices_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`media_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`advice_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`advice\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_advice_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_advice_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`topics_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_topics_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`glossary_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`glossary\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_glossary_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`equipment_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`equipment\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_equipment_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_equipment_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`sessions_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`organisations_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`contact_points_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`contact_points\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_contact_points_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_contact_points_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`redirects_former_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`former\`;`)
}
