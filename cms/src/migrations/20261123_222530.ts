import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`service_pages_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_pages_ask_the_service_order_idx\` ON \`service_pages_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_pages_ask_the_service_parent_id_idx\` ON \`service_pages_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_pages_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_pages_audience_order_idx\` ON \`service_pages_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_pages_audience_parent_idx\` ON \`service_pages_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`parent_id\` text(36),
  	\`order\` numeric,
  	\`area\` text,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_pages_slug_idx\` ON \`service_pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`service_pages_parent_idx\` ON \`service_pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_pages_updated_at_idx\` ON \`service_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_pages_created_at_idx\` ON \`service_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service_pages__status_idx\` ON \`service_pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`service_pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_pages_locales_locale_parent_id_unique\` ON \`service_pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_pages_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_ask_the_service_order_idx\` ON \`_service_pages_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_ask_the_service_parent_id_idx\` ON \`_service_pages_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_pages_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_audience_order_idx\` ON \`_service_pages_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_audience_parent_idx\` ON \`_service_pages_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_body\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_parent_id\` text(36),
  	\`version_order\` numeric,
  	\`version_area\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_pages_v_parent_idx\` ON \`_service_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_version_slug_idx\` ON \`_service_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_version_parent_idx\` ON \`_service_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_version_updated_at_idx\` ON \`_service_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_version_created_at_idx\` ON \`_service_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_version_version__status_idx\` ON \`_service_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_created_at_idx\` ON \`_service_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_updated_at_idx\` ON \`_service_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_snapshot_idx\` ON \`_service_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_published_locale_idx\` ON \`_service_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_latest_idx\` ON \`_service_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_service_pages_v_autosave_idx\` ON \`_service_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_service_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_pages_v_locales_locale_parent_id_unique\` ON \`_service_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`referral_routes_who_can_refer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`referral_routes_who_can_refer_order_idx\` ON \`referral_routes_who_can_refer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`referral_routes_who_can_refer_parent_id_idx\` ON \`referral_routes_who_can_refer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`referral_routes_who_can_refer_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`referral_routes_who_can_refer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`referral_routes_who_can_refer_locales_locale_parent_id_uniqu\` ON \`referral_routes_who_can_refer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`referral_routes_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`referral_routes_ask_the_service_order_idx\` ON \`referral_routes_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`referral_routes_ask_the_service_parent_id_idx\` ON \`referral_routes_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`referral_routes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`setting\` text DEFAULT 'any',
  	\`area\` text,
  	\`contact_point_id\` text(36),
  	\`order\` numeric,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`referral_routes_slug_idx\` ON \`referral_routes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`referral_routes_contact_point_idx\` ON \`referral_routes\` (\`contact_point_id\`);`)
  await db.run(sql`CREATE INDEX \`referral_routes_updated_at_idx\` ON \`referral_routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`referral_routes_created_at_idx\` ON \`referral_routes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`referral_routes__status_idx\` ON \`referral_routes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`referral_routes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`first_step\` text,
  	\`how\` text,
  	\`exceptions\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`referral_routes_locales_locale_parent_id_unique\` ON \`referral_routes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_referral_routes_v_version_who_can_refer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_referral_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_who_can_refer_order_idx\` ON \`_referral_routes_v_version_who_can_refer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_who_can_refer_parent_id_idx\` ON \`_referral_routes_v_version_who_can_refer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_referral_routes_v_version_who_can_refer_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_referral_routes_v_version_who_can_refer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_referral_routes_v_version_who_can_refer_locales_locale_pare\` ON \`_referral_routes_v_version_who_can_refer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_referral_routes_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_referral_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_ask_the_service_order_idx\` ON \`_referral_routes_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_ask_the_service_parent_id_idx\` ON \`_referral_routes_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_referral_routes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_url\` text,
  	\`version_age_from\` numeric,
  	\`version_age_to\` numeric,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_setting\` text DEFAULT 'any',
  	\`version_area\` text,
  	\`version_contact_point_id\` text(36),
  	\`version_order\` numeric,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_parent_idx\` ON \`_referral_routes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_version_slug_idx\` ON \`_referral_routes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_version_contact_point_idx\` ON \`_referral_routes_v\` (\`version_contact_point_id\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_version_updated_at_idx\` ON \`_referral_routes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_version_created_at_idx\` ON \`_referral_routes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_version_version__status_idx\` ON \`_referral_routes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_created_at_idx\` ON \`_referral_routes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_updated_at_idx\` ON \`_referral_routes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_snapshot_idx\` ON \`_referral_routes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_published_locale_idx\` ON \`_referral_routes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_latest_idx\` ON \`_referral_routes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_referral_routes_v_autosave_idx\` ON \`_referral_routes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_referral_routes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_first_step\` text,
  	\`version_how\` text,
  	\`version_exceptions\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_referral_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_referral_routes_v_locales_locale_parent_id_unique\` ON \`_referral_routes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_ask_the_service_order_idx\` ON \`documents_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_ask_the_service_parent_id_idx\` ON \`documents_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text,
  	\`file_id\` text(36),
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_file_idx\` ON \`documents\` (\`file_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_ask_the_service_order_idx\` ON \`_documents_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_ask_the_service_parent_id_idx\` ON \`_documents_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_body\` text,
  	\`version_file_id\` text(36),
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_file_idx\` ON \`_documents_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_ask_the_service_order_idx\` ON \`notices_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_ask_the_service_parent_id_idx\` ON \`notices_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`level\` text DEFAULT 'information',
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_slug_idx\` ON \`notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`notices_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_locales_locale_parent_id_unique\` ON \`notices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_ask_the_service_order_idx\` ON \`_notices_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_ask_the_service_parent_id_idx\` ON \`_notices_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_level\` text DEFAULT 'information',
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_snapshot_idx\` ON \`_notices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_published_locale_idx\` ON \`_notices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_autosave_idx\` ON \`_notices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_notices_v_locales_locale_parent_id_unique\` ON \`_notices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_w320_url\` text,
  	\`sizes_w320_width\` numeric,
  	\`sizes_w320_height\` numeric,
  	\`sizes_w320_mime_type\` text,
  	\`sizes_w320_filesize\` numeric,
  	\`sizes_w320_filename\` text,
  	\`sizes_w640_url\` text,
  	\`sizes_w640_width\` numeric,
  	\`sizes_w640_height\` numeric,
  	\`sizes_w640_mime_type\` text,
  	\`sizes_w640_filesize\` numeric,
  	\`sizes_w640_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1280_url\` text,
  	\`sizes_w1280_width\` numeric,
  	\`sizes_w1280_height\` numeric,
  	\`sizes_w1280_mime_type\` text,
  	\`sizes_w1280_filesize\` numeric,
  	\`sizes_w1280_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_sizes_w320_filename_idx\` ON \`media\` (\`sizes_w320_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_sizes_w640_filename_idx\` ON \`media\` (\`sizes_w640_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_sizes_w1280_filename_idx\` ON \`media\` (\`sizes_w1280_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`credit\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_strategies_what_you_need\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_strategies_what_you_need_order_idx\` ON \`advice_strategies_what_you_need\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advice_strategies_what_you_need_parent_id_idx\` ON \`advice_strategies_what_you_need\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_strategies_what_you_need_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_strategies_what_you_need\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_strategies_what_you_need_locales_locale_parent_id_uni\` ON \`advice_strategies_what_you_need_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_strategies_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_strategies_steps_order_idx\` ON \`advice_strategies_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advice_strategies_steps_parent_id_idx\` ON \`advice_strategies_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advice_strategies_steps_picture_idx\` ON \`advice_strategies_steps\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_strategies_steps_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_strategies_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_strategies_steps_locales_locale_parent_id_unique\` ON \`advice_strategies_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_strategies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_strategies_order_idx\` ON \`advice_strategies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advice_strategies_parent_id_idx\` ON \`advice_strategies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_strategies_locales\` (
  	\`title\` text,
  	\`how_often\` text,
  	\`how_long\` text,
  	\`when_to_stop\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_strategies_locales_locale_parent_id_unique\` ON \`advice_strategies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_dos_order_idx\` ON \`advice_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advice_dos_parent_id_idx\` ON \`advice_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_dos_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_dos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_dos_locales_locale_parent_id_unique\` ON \`advice_dos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_donts_order_idx\` ON \`advice_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advice_donts_parent_id_idx\` ON \`advice_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_donts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice_donts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_donts_locales_locale_parent_id_unique\` ON \`advice_donts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_ask_the_service_order_idx\` ON \`advice_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advice_ask_the_service_parent_id_idx\` ON \`advice_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_age_bands\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_age_bands_order_idx\` ON \`advice_age_bands\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`advice_age_bands_parent_idx\` ON \`advice_age_bands\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_activities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_activities_order_idx\` ON \`advice_activities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`advice_activities_parent_idx\` ON \`advice_activities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_settings_order_idx\` ON \`advice_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`advice_settings_parent_idx\` ON \`advice_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_audience_order_idx\` ON \`advice_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`advice_audience_parent_idx\` ON \`advice_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_formats_order_idx\` ON \`advice_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`advice_formats_parent_idx\` ON \`advice_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`topic_id\` text(36),
  	\`tier\` text DEFAULT 'universal',
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_slug_idx\` ON \`advice\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`advice_topic_idx\` ON \`advice\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`advice_updated_at_idx\` ON \`advice\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advice_created_at_idx\` ON \`advice\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`advice__status_idx\` ON \`advice\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`advice_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`safety\` text,
  	\`ask_for_help\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advice_locales_locale_parent_id_unique\` ON \`advice_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advice_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	\`equipment_id\` text(36),
  	\`sessions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`equipment_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advice_rels_order_idx\` ON \`advice_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`advice_rels_parent_idx\` ON \`advice_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advice_rels_path_idx\` ON \`advice_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`advice_rels_advice_id_idx\` ON \`advice_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE INDEX \`advice_rels_equipment_id_idx\` ON \`advice_rels\` (\`equipment_id\`);`)
  await db.run(sql`CREATE INDEX \`advice_rels_sessions_id_idx\` ON \`advice_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_strategies_what_you_need\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_what_you_need_order_idx\` ON \`_advice_v_version_strategies_what_you_need\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_what_you_need_parent_id_idx\` ON \`_advice_v_version_strategies_what_you_need\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_strategies_what_you_need_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_strategies_what_you_need\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advice_v_version_strategies_what_you_need_locales_locale_pa\` ON \`_advice_v_version_strategies_what_you_need_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_strategies_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_steps_order_idx\` ON \`_advice_v_version_strategies_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_steps_parent_id_idx\` ON \`_advice_v_version_strategies_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_steps_picture_idx\` ON \`_advice_v_version_strategies_steps\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_strategies_steps_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_strategies_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advice_v_version_strategies_steps_locales_locale_parent_id_\` ON \`_advice_v_version_strategies_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_strategies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_order_idx\` ON \`_advice_v_version_strategies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_strategies_parent_id_idx\` ON \`_advice_v_version_strategies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_strategies_locales\` (
  	\`title\` text,
  	\`how_often\` text,
  	\`how_long\` text,
  	\`when_to_stop\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advice_v_version_strategies_locales_locale_parent_id_unique\` ON \`_advice_v_version_strategies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_dos_order_idx\` ON \`_advice_v_version_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_dos_parent_id_idx\` ON \`_advice_v_version_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_dos_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_dos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advice_v_version_dos_locales_locale_parent_id_unique\` ON \`_advice_v_version_dos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_donts_order_idx\` ON \`_advice_v_version_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_donts_parent_id_idx\` ON \`_advice_v_version_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_donts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v_version_donts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advice_v_version_donts_locales_locale_parent_id_unique\` ON \`_advice_v_version_donts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_ask_the_service_order_idx\` ON \`_advice_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_ask_the_service_parent_id_idx\` ON \`_advice_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_age_bands\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_age_bands_order_idx\` ON \`_advice_v_version_age_bands\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_age_bands_parent_idx\` ON \`_advice_v_version_age_bands\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_activities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_activities_order_idx\` ON \`_advice_v_version_activities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_activities_parent_idx\` ON \`_advice_v_version_activities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_settings_order_idx\` ON \`_advice_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_settings_parent_idx\` ON \`_advice_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_audience_order_idx\` ON \`_advice_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_audience_parent_idx\` ON \`_advice_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_version_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_version_formats_order_idx\` ON \`_advice_v_version_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_formats_parent_idx\` ON \`_advice_v_version_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_body\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_topic_id\` text(36),
  	\`version_tier\` text DEFAULT 'universal',
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_parent_idx\` ON \`_advice_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_version_slug_idx\` ON \`_advice_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_version_topic_idx\` ON \`_advice_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_version_updated_at_idx\` ON \`_advice_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_version_created_at_idx\` ON \`_advice_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_version_version__status_idx\` ON \`_advice_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_created_at_idx\` ON \`_advice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_updated_at_idx\` ON \`_advice_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_snapshot_idx\` ON \`_advice_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_published_locale_idx\` ON \`_advice_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_latest_idx\` ON \`_advice_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_autosave_idx\` ON \`_advice_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_safety\` text,
  	\`version_ask_for_help\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advice_v_locales_locale_parent_id_unique\` ON \`_advice_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advice_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	\`equipment_id\` text(36),
  	\`sessions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`equipment_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advice_v_rels_order_idx\` ON \`_advice_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_rels_parent_idx\` ON \`_advice_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_rels_path_idx\` ON \`_advice_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_rels_advice_id_idx\` ON \`_advice_v_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_rels_equipment_id_idx\` ON \`_advice_v_rels\` (\`equipment_id\`);`)
  await db.run(sql`CREATE INDEX \`_advice_v_rels_sessions_id_idx\` ON \`_advice_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_signs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_signs_order_idx\` ON \`topics_signs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_signs_parent_id_idx\` ON \`topics_signs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_signs_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_signs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_signs_locales_locale_parent_id_unique\` ON \`topics_signs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_ask_the_service_order_idx\` ON \`topics_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_ask_the_service_parent_id_idx\` ON \`topics_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`pictogram\` text,
  	\`order\` numeric,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`what_it_is\` text,
  	\`when_to_ask\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_rels_order_idx\` ON \`topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_parent_idx\` ON \`topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_path_idx\` ON \`topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_advice_id_idx\` ON \`topics_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_signs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_signs_order_idx\` ON \`_topics_v_version_signs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_signs_parent_id_idx\` ON \`_topics_v_version_signs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_signs_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_signs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_version_signs_locales_locale_parent_id_unique\` ON \`_topics_v_version_signs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_ask_the_service_order_idx\` ON \`_topics_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_ask_the_service_parent_id_idx\` ON \`_topics_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_pictogram\` text,
  	\`version_order\` numeric,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_autosave_idx\` ON \`_topics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_what_it_is\` text,
  	\`version_when_to_ask\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_order_idx\` ON \`_topics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_parent_idx\` ON \`_topics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_path_idx\` ON \`_topics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_advice_id_idx\` ON \`_topics_v_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_ask_the_service_order_idx\` ON \`glossary_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_ask_the_service_parent_id_idx\` ON \`glossary_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_slug_idx\` ON \`glossary\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary__status_idx\` ON \`glossary\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`glossary_locales\` (
  	\`title\` text,
  	\`full_form\` text,
  	\`definition\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_locales_locale_parent_id_unique\` ON \`glossary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_ask_the_service_order_idx\` ON \`_glossary_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_ask_the_service_parent_id_idx\` ON \`_glossary_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_parent_idx\` ON \`_glossary_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_slug_idx\` ON \`_glossary_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_updated_at_idx\` ON \`_glossary_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_at_idx\` ON \`_glossary_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version__status_idx\` ON \`_glossary_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_created_at_idx\` ON \`_glossary_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_updated_at_idx\` ON \`_glossary_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_snapshot_idx\` ON \`_glossary_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_published_locale_idx\` ON \`_glossary_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_latest_idx\` ON \`_glossary_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_autosave_idx\` ON \`_glossary_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_locales\` (
  	\`version_title\` text,
  	\`version_full_form\` text,
  	\`version_definition\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_glossary_v_locales_locale_parent_id_unique\` ON \`_glossary_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_when_not_to_use\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_when_not_to_use_order_idx\` ON \`equipment_when_not_to_use\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_when_not_to_use_parent_id_idx\` ON \`equipment_when_not_to_use\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_when_not_to_use_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_when_not_to_use\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_when_not_to_use_locales_locale_parent_id_unique\` ON \`equipment_when_not_to_use_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_before_you_start\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_before_you_start_order_idx\` ON \`equipment_before_you_start\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_before_you_start_parent_id_idx\` ON \`equipment_before_you_start\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_before_you_start_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_before_you_start\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_before_you_start_locales_locale_parent_id_unique\` ON \`equipment_before_you_start_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_set_up\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_set_up_order_idx\` ON \`equipment_set_up\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_set_up_parent_id_idx\` ON \`equipment_set_up\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`equipment_set_up_picture_idx\` ON \`equipment_set_up\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_set_up_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_set_up\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_set_up_locales_locale_parent_id_unique\` ON \`equipment_set_up_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_use\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_use_order_idx\` ON \`equipment_use\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_use_parent_id_idx\` ON \`equipment_use\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`equipment_use_picture_idx\` ON \`equipment_use\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_use_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_use\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_use_locales_locale_parent_id_unique\` ON \`equipment_use_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_safety_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_safety_checks_order_idx\` ON \`equipment_safety_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_safety_checks_parent_id_idx\` ON \`equipment_safety_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_safety_checks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_safety_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_safety_checks_locales_locale_parent_id_unique\` ON \`equipment_safety_checks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_cleaning\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_cleaning_order_idx\` ON \`equipment_cleaning\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_cleaning_parent_id_idx\` ON \`equipment_cleaning\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_cleaning_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_cleaning\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_cleaning_locales_locale_parent_id_unique\` ON \`equipment_cleaning_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_outgrown_signs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_outgrown_signs_order_idx\` ON \`equipment_outgrown_signs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_outgrown_signs_parent_id_idx\` ON \`equipment_outgrown_signs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_outgrown_signs_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_outgrown_signs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_outgrown_signs_locales_locale_parent_id_unique\` ON \`equipment_outgrown_signs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_supplier_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_supplier_documents_order_idx\` ON \`equipment_supplier_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_supplier_documents_parent_id_idx\` ON \`equipment_supplier_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_supplier_documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment_supplier_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_supplier_documents_locales_locale_parent_id_unique\` ON \`equipment_supplier_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_ask_the_service_order_idx\` ON \`equipment_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_ask_the_service_parent_id_idx\` ON \`equipment_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_models\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_models_order_idx\` ON \`equipment_models\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_models_parent_id_idx\` ON \`equipment_models\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`video_url\` text,
  	\`body\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`kind\` text,
  	\`maker\` text,
  	\`repair_contact_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`repair_contact_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_picture_idx\` ON \`equipment\` (\`picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_slug_idx\` ON \`equipment\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`equipment_repair_contact_idx\` ON \`equipment\` (\`repair_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`equipment_updated_at_idx\` ON \`equipment\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`equipment_created_at_idx\` ON \`equipment\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`equipment__status_idx\` ON \`equipment\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`equipment_locales\` (
  	\`title\` text,
  	\`purpose\` text,
  	\`how_long\` text,
  	\`video_transcript\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`equipment_locales_locale_parent_id_unique\` ON \`equipment_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`equipment_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`equipment_rels_order_idx\` ON \`equipment_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`equipment_rels_parent_idx\` ON \`equipment_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`equipment_rels_path_idx\` ON \`equipment_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`equipment_rels_advice_id_idx\` ON \`equipment_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_when_not_to_use\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_when_not_to_use_order_idx\` ON \`_equipment_v_version_when_not_to_use\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_when_not_to_use_parent_id_idx\` ON \`_equipment_v_version_when_not_to_use\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_when_not_to_use_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_when_not_to_use\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_when_not_to_use_locales_locale_parent_i\` ON \`_equipment_v_version_when_not_to_use_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_before_you_start\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_before_you_start_order_idx\` ON \`_equipment_v_version_before_you_start\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_before_you_start_parent_id_idx\` ON \`_equipment_v_version_before_you_start\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_before_you_start_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_before_you_start\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_before_you_start_locales_locale_parent_\` ON \`_equipment_v_version_before_you_start_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_set_up\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_set_up_order_idx\` ON \`_equipment_v_version_set_up\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_set_up_parent_id_idx\` ON \`_equipment_v_version_set_up\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_set_up_picture_idx\` ON \`_equipment_v_version_set_up\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_set_up_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_set_up\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_set_up_locales_locale_parent_id_unique\` ON \`_equipment_v_version_set_up_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_use\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_use_order_idx\` ON \`_equipment_v_version_use\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_use_parent_id_idx\` ON \`_equipment_v_version_use\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_use_picture_idx\` ON \`_equipment_v_version_use\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_use_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_use\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_use_locales_locale_parent_id_unique\` ON \`_equipment_v_version_use_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_safety_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_safety_checks_order_idx\` ON \`_equipment_v_version_safety_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_safety_checks_parent_id_idx\` ON \`_equipment_v_version_safety_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_safety_checks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_safety_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_safety_checks_locales_locale_parent_id_\` ON \`_equipment_v_version_safety_checks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_cleaning\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_cleaning_order_idx\` ON \`_equipment_v_version_cleaning\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_cleaning_parent_id_idx\` ON \`_equipment_v_version_cleaning\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_cleaning_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_cleaning\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_cleaning_locales_locale_parent_id_uniqu\` ON \`_equipment_v_version_cleaning_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_outgrown_signs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_outgrown_signs_order_idx\` ON \`_equipment_v_version_outgrown_signs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_outgrown_signs_parent_id_idx\` ON \`_equipment_v_version_outgrown_signs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_outgrown_signs_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_outgrown_signs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_outgrown_signs_locales_locale_parent_id\` ON \`_equipment_v_version_outgrown_signs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_supplier_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_supplier_documents_order_idx\` ON \`_equipment_v_version_supplier_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_supplier_documents_parent_id_idx\` ON \`_equipment_v_version_supplier_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_supplier_documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v_version_supplier_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_version_supplier_documents_locales_locale_paren\` ON \`_equipment_v_version_supplier_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_ask_the_service_order_idx\` ON \`_equipment_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_ask_the_service_parent_id_idx\` ON \`_equipment_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_version_models\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_models_order_idx\` ON \`_equipment_v_version_models\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_models_parent_id_idx\` ON \`_equipment_v_version_models\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_video_url\` text,
  	\`version_body\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_kind\` text,
  	\`version_maker\` text,
  	\`version_repair_contact_id\` text(36),
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_repair_contact_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_parent_idx\` ON \`_equipment_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version_picture_idx\` ON \`_equipment_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version_slug_idx\` ON \`_equipment_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version_repair_contact_idx\` ON \`_equipment_v\` (\`version_repair_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version_updated_at_idx\` ON \`_equipment_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version_created_at_idx\` ON \`_equipment_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_version_version__status_idx\` ON \`_equipment_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_created_at_idx\` ON \`_equipment_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_updated_at_idx\` ON \`_equipment_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_snapshot_idx\` ON \`_equipment_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_published_locale_idx\` ON \`_equipment_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_latest_idx\` ON \`_equipment_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_autosave_idx\` ON \`_equipment_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_locales\` (
  	\`version_title\` text,
  	\`version_purpose\` text,
  	\`version_how_long\` text,
  	\`version_video_transcript\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_equipment_v_locales_locale_parent_id_unique\` ON \`_equipment_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_equipment_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_equipment_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_equipment_v_rels_order_idx\` ON \`_equipment_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_rels_parent_idx\` ON \`_equipment_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_rels_path_idx\` ON \`_equipment_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_equipment_v_rels_advice_id_idx\` ON \`_equipment_v_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`place\` text,
  	\`state\` text DEFAULT 'open',
  	\`booking_url\` text,
  	\`time_zone\` text DEFAULT 'Europe/London',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_occurrences_order_idx\` ON \`sessions_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_occurrences_parent_id_idx\` ON \`sessions_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_past_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`season\` text,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_past_seasons_order_idx\` ON \`sessions_past_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_past_seasons_parent_id_idx\` ON \`sessions_past_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_ask_the_service_order_idx\` ON \`sessions_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_ask_the_service_parent_id_idx\` ON \`sessions_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_audience_order_idx\` ON \`sessions_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_audience_parent_idx\` ON \`sessions_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`booking_url\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`mode\` text DEFAULT 'not-stated',
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_slug_idx\` ON \`sessions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sessions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`covers\` text,
  	\`before_you_come\` text,
  	\`how_to_book\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_locales_locale_parent_id_unique\` ON \`sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_rels_order_idx\` ON \`sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_parent_idx\` ON \`sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_path_idx\` ON \`sessions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_advice_id_idx\` ON \`sessions_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`place\` text,
  	\`state\` text DEFAULT 'open',
  	\`booking_url\` text,
  	\`time_zone\` text DEFAULT 'Europe/London',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_occurrences_order_idx\` ON \`_sessions_v_version_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_occurrences_parent_id_idx\` ON \`_sessions_v_version_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_past_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`season\` text,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_past_seasons_order_idx\` ON \`_sessions_v_version_past_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_past_seasons_parent_id_idx\` ON \`_sessions_v_version_past_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_ask_the_service_order_idx\` ON \`_sessions_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_ask_the_service_parent_id_idx\` ON \`_sessions_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_audience_order_idx\` ON \`_sessions_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_audience_parent_idx\` ON \`_sessions_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_booking_url\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_mode\` text DEFAULT 'not-stated',
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_slug_idx\` ON \`_sessions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_autosave_idx\` ON \`_sessions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_covers\` text,
  	\`version_before_you_come\` text,
  	\`version_how_to_book\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_locales_locale_parent_id_unique\` ON \`_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advice_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_order_idx\` ON \`_sessions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_parent_idx\` ON \`_sessions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_path_idx\` ON \`_sessions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_advice_id_idx\` ON \`_sessions_v_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_ask_the_service_order_idx\` ON \`organisations_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_ask_the_service_parent_id_idx\` ON \`organisations_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`kind\` text,
  	\`link_state\` text DEFAULT 'not-checked',
  	\`last_checked\` text,
  	\`last_seen_title\` text,
  	\`owner\` text,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text,
  	\`offers\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_ask_the_service_order_idx\` ON \`_organisations_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_ask_the_service_parent_id_idx\` ON \`_organisations_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_url\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_kind\` text,
  	\`version_link_state\` text DEFAULT 'not-checked',
  	\`version_last_checked\` text,
  	\`version_last_seen_title\` text,
  	\`version_owner\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_title\` text,
  	\`version_offers\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_menu_path\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_menu_path_order_idx\` ON \`contact_points_menu_path\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_menu_path_parent_id_idx\` ON \`contact_points_menu_path\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_ask_the_service_order_idx\` ON \`contact_points_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_ask_the_service_parent_id_idx\` ON \`contact_points_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`url\` text,
  	\`english_title\` text,
  	\`slug\` text,
  	\`published_once\` integer DEFAULT false,
  	\`order\` numeric,
  	\`sample\` integer DEFAULT false,
  	\`review_last_reviewed\` text,
  	\`review_next_review\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_points_slug_idx\` ON \`contact_points\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_updated_at_idx\` ON \`contact_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_created_at_idx\` ON \`contact_points\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_points__status_idx\` ON \`contact_points\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_locales\` (
  	\`title\` text,
  	\`for_whom\` text,
  	\`hours\` text,
  	\`response_promise\` text,
  	\`search_phrases\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_points_locales_locale_parent_id_unique\` ON \`contact_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_version_menu_path\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_menu_path_order_idx\` ON \`_contact_points_v_version_menu_path\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_menu_path_parent_id_idx\` ON \`_contact_points_v_version_menu_path\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_ask_the_service_order_idx\` ON \`_contact_points_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_ask_the_service_parent_id_idx\` ON \`_contact_points_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_url\` text,
  	\`version_english_title\` text,
  	\`version_slug\` text,
  	\`version_published_once\` integer DEFAULT false,
  	\`version_order\` numeric,
  	\`version_sample\` integer DEFAULT false,
  	\`version_review_last_reviewed\` text,
  	\`version_review_next_review\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_parent_idx\` ON \`_contact_points_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_slug_idx\` ON \`_contact_points_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_updated_at_idx\` ON \`_contact_points_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_created_at_idx\` ON \`_contact_points_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version__status_idx\` ON \`_contact_points_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_created_at_idx\` ON \`_contact_points_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_updated_at_idx\` ON \`_contact_points_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_snapshot_idx\` ON \`_contact_points_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_published_locale_idx\` ON \`_contact_points_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_latest_idx\` ON \`_contact_points_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_autosave_idx\` ON \`_contact_points_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_locales\` (
  	\`version_title\` text,
  	\`version_for_whom\` text,
  	\`version_hours\` text,
  	\`version_response_promise\` text,
  	\`version_search_phrases\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_contact_points_v_locales_locale_parent_id_unique\` ON \`_contact_points_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to_path\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_pages_id\` text(36),
  	\`advice_id\` text(36),
  	\`equipment_id\` text(36),
  	\`sessions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`referral_routes_id\` text(36),
  	\`topics_id\` text(36),
  	\`glossary_id\` text(36),
  	\`documents_id\` text(36),
  	\`notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_pages_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`equipment_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`referral_routes_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_service_pages_id_idx\` ON \`redirects_rels\` (\`service_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_advice_id_idx\` ON \`redirects_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_equipment_id_idx\` ON \`redirects_rels\` (\`equipment_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_sessions_id_idx\` ON \`redirects_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_organisations_id_idx\` ON \`redirects_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_contact_points_id_idx\` ON \`redirects_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_referral_routes_id_idx\` ON \`redirects_rels\` (\`referral_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_topics_id_idx\` ON \`redirects_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_glossary_id_idx\` ON \`redirects_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_documents_id_idx\` ON \`redirects_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_notices_id_idx\` ON \`redirects_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'viewer' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
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
  await db.run(sql`CREATE TABLE \`changes\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`changes_sequence_idx\` ON \`changes\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_pages_id\` text(36),
  	\`referral_routes_id\` text(36),
  	\`documents_id\` text(36),
  	\`notices_id\` text(36),
  	\`media_id\` text(36),
  	\`advice_id\` text(36),
  	\`topics_id\` text(36),
  	\`glossary_id\` text(36),
  	\`equipment_id\` text(36),
  	\`sessions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_pages_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`referral_routes_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`equipment_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`service_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_referral_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`referral_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_advice_id_idx\` ON \`payload_locked_documents_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_equipment_id_idx\` ON \`payload_locked_documents_rels\` (\`equipment_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_points_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_ask_the_service_order_idx\` ON \`home_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_ask_the_service_parent_id_idx\` ON \`home_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`home__status_idx\` ON \`home\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`home_locales\` (
  	\`title\` text,
  	\`intro\` text,
  	\`about\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_locales_locale_parent_id_unique\` ON \`home_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_pages_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_service_pages_id_idx\` ON \`home_rels\` (\`service_pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_ask_the_service_order_idx\` ON \`_home_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_ask_the_service_parent_id_idx\` ON \`_home_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_version__status_idx\` ON \`_home_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_snapshot_idx\` ON \`_home_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_published_locale_idx\` ON \`_home_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_latest_idx\` ON \`_home_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_autosave_idx\` ON \`_home_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_locales\` (
  	\`version_title\` text,
  	\`version_intro\` text,
  	\`version_about\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_locales_locale_parent_id_unique\` ON \`_home_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_pages_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_service_pages_id_idx\` ON \`_home_v_rels\` (\`service_pages_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target_page\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_header\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_header_locales_locale_parent_id_unique\` ON \`navigation_header_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target_page\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_ask_the_service_order_idx\` ON \`navigation_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_ask_the_service_parent_id_idx\` ON \`navigation_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`navigation_locales\` (
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_locales_locale_parent_id_unique\` ON \`navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_pages_id\` text(36),
  	\`advice_id\` text(36),
  	\`equipment_id\` text(36),
  	\`sessions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`referral_routes_id\` text(36),
  	\`topics_id\` text(36),
  	\`glossary_id\` text(36),
  	\`documents_id\` text(36),
  	\`notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_pages_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`equipment_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`referral_routes_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_service_pages_id_idx\` ON \`navigation_rels\` (\`service_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_advice_id_idx\` ON \`navigation_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_equipment_id_idx\` ON \`navigation_rels\` (\`equipment_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_sessions_id_idx\` ON \`navigation_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_organisations_id_idx\` ON \`navigation_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_contact_points_id_idx\` ON \`navigation_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_referral_routes_id_idx\` ON \`navigation_rels\` (\`referral_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_topics_id_idx\` ON \`navigation_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_glossary_id_idx\` ON \`navigation_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_documents_id_idx\` ON \`navigation_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_notices_id_idx\` ON \`navigation_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_order_idx\` ON \`_navigation_v_version_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_parent_id_idx\` ON \`_navigation_v_version_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_header_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_header\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_header_locales_locale_parent_id_unique\` ON \`_navigation_v_version_header_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_ask_the_service_order_idx\` ON \`_navigation_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_ask_the_service_parent_id_idx\` ON \`_navigation_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_autosave_idx\` ON \`_navigation_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_locales\` (
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_locales_locale_parent_id_unique\` ON \`_navigation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_pages_id\` text(36),
  	\`advice_id\` text(36),
  	\`equipment_id\` text(36),
  	\`sessions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`referral_routes_id\` text(36),
  	\`topics_id\` text(36),
  	\`glossary_id\` text(36),
  	\`documents_id\` text(36),
  	\`notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_pages_id\`) REFERENCES \`service_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advice_id\`) REFERENCES \`advice\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`equipment_id\`) REFERENCES \`equipment\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`referral_routes_id\`) REFERENCES \`referral_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_service_pages_id_idx\` ON \`_navigation_v_rels\` (\`service_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_advice_id_idx\` ON \`_navigation_v_rels\` (\`advice_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_equipment_id_idx\` ON \`_navigation_v_rels\` (\`equipment_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_sessions_id_idx\` ON \`_navigation_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_organisations_id_idx\` ON \`_navigation_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_contact_points_id_idx\` ON \`_navigation_v_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_referral_routes_id_idx\` ON \`_navigation_v_rels\` (\`referral_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_topics_id_idx\` ON \`_navigation_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_glossary_id_idx\` ON \`_navigation_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_documents_id_idx\` ON \`_navigation_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_notices_id_idx\` ON \`_navigation_v_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_live_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_live_languages_order_idx\` ON \`site_settings_live_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_live_languages_parent_idx\` ON \`site_settings_live_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_ask_the_service_order_idx\` ON \`site_settings_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_ask_the_service_parent_id_idx\` ON \`site_settings_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation\` text,
  	\`area\` text,
  	\`help_contact_id\` text(36),
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`help_contact_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_help_contact_idx\` ON \`site_settings\` (\`help_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings__status_idx\` ON \`site_settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`service_name\` text,
  	\`interpreter_line\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_live_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_live_languages_order_idx\` ON \`_site_settings_v_version_live_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_live_languages_parent_idx\` ON \`_site_settings_v_version_live_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_ask_the_service_order_idx\` ON \`_site_settings_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_ask_the_service_parent_id_idx\` ON \`_site_settings_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_organisation\` text,
  	\`version_area\` text,
  	\`version_help_contact_id\` text(36),
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`version_help_contact_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_help_contact_idx\` ON \`_site_settings_v\` (\`version_help_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version__status_idx\` ON \`_site_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_snapshot_idx\` ON \`_site_settings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_published_locale_idx\` ON \`_site_settings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_latest_idx\` ON \`_site_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_autosave_idx\` ON \`_site_settings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
  	\`version_service_name\` text,
  	\`version_interpreter_line\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_issues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`fix_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statement_issues_order_idx\` ON \`accessibility_statement_issues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement_issues_parent_id_idx\` ON \`accessibility_statement_issues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_issues_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statement_issues_locales_locale_parent_id_uniq\` ON \`accessibility_statement_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statement_ask_the_service_order_idx\` ON \`accessibility_statement_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement_ask_the_service_parent_id_idx\` ON \`accessibility_statement_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`compliance\` text,
  	\`prepared_on\` text,
  	\`reviewed_on\` text,
  	\`contact_id\` text(36),
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statement_contact_idx\` ON \`accessibility_statement\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statement__status_idx\` ON \`accessibility_statement\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement_locales\` (
  	\`method\` text,
  	\`translation_state\` text,
  	\`translation_translated_by\` text,
  	\`translation_checked_by\` text,
  	\`translation_method\` text,
  	\`translation_translated_on\` text,
  	\`translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statement_locales_locale_parent_id_unique\` ON \`accessibility_statement_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_issues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`fix_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_issues_order_idx\` ON \`_accessibility_statement_v_version_issues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_issues_parent_id_idx\` ON \`_accessibility_statement_v_version_issues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_issues_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v_version_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statement_v_version_issues_locales_locale_par\` ON \`_accessibility_statement_v_version_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_version_ask_the_service\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_ask_the_service_order_idx\` ON \`_accessibility_statement_v_version_ask_the_service\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_ask_the_service_parent_id_idx\` ON \`_accessibility_statement_v_version_ask_the_service\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_compliance\` text,
  	\`version_prepared_on\` text,
  	\`version_reviewed_on\` text,
  	\`version_contact_id\` text(36),
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_version_contact_idx\` ON \`_accessibility_statement_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_version_version__status_idx\` ON \`_accessibility_statement_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_created_at_idx\` ON \`_accessibility_statement_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_updated_at_idx\` ON \`_accessibility_statement_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_snapshot_idx\` ON \`_accessibility_statement_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_published_locale_idx\` ON \`_accessibility_statement_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_latest_idx\` ON \`_accessibility_statement_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_autosave_idx\` ON \`_accessibility_statement_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_locales\` (
  	\`version_method\` text,
  	\`version_translation_state\` text,
  	\`version_translation_translated_by\` text,
  	\`version_translation_checked_by\` text,
  	\`version_translation_method\` text,
  	\`version_translation_translated_on\` text,
  	\`version_translation_source_hash\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statement_v_locales_locale_parent_id_unique\` ON \`_accessibility_statement_v_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`service_pages_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`service_pages_audience\`;`)
  await db.run(sql`DROP TABLE \`service_pages\`;`)
  await db.run(sql`DROP TABLE \`service_pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_pages_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_service_pages_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_service_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_service_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`referral_routes_who_can_refer\`;`)
  await db.run(sql`DROP TABLE \`referral_routes_who_can_refer_locales\`;`)
  await db.run(sql`DROP TABLE \`referral_routes_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`referral_routes\`;`)
  await db.run(sql`DROP TABLE \`referral_routes_locales\`;`)
  await db.run(sql`DROP TABLE \`_referral_routes_v_version_who_can_refer\`;`)
  await db.run(sql`DROP TABLE \`_referral_routes_v_version_who_can_refer_locales\`;`)
  await db.run(sql`DROP TABLE \`_referral_routes_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_referral_routes_v\`;`)
  await db.run(sql`DROP TABLE \`_referral_routes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`notices_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_locales\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_strategies_what_you_need\`;`)
  await db.run(sql`DROP TABLE \`advice_strategies_what_you_need_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_strategies_steps\`;`)
  await db.run(sql`DROP TABLE \`advice_strategies_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_strategies\`;`)
  await db.run(sql`DROP TABLE \`advice_strategies_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_dos\`;`)
  await db.run(sql`DROP TABLE \`advice_dos_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_donts\`;`)
  await db.run(sql`DROP TABLE \`advice_donts_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`advice_age_bands\`;`)
  await db.run(sql`DROP TABLE \`advice_activities\`;`)
  await db.run(sql`DROP TABLE \`advice_settings\`;`)
  await db.run(sql`DROP TABLE \`advice_audience\`;`)
  await db.run(sql`DROP TABLE \`advice_formats\`;`)
  await db.run(sql`DROP TABLE \`advice\`;`)
  await db.run(sql`DROP TABLE \`advice_locales\`;`)
  await db.run(sql`DROP TABLE \`advice_rels\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_strategies_what_you_need\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_strategies_what_you_need_locales\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_strategies_steps\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_strategies_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_strategies\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_strategies_locales\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_dos\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_dos_locales\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_donts\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_donts_locales\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_age_bands\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_activities\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_version_formats\`;`)
  await db.run(sql`DROP TABLE \`_advice_v\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_advice_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics_signs\`;`)
  await db.run(sql`DROP TABLE \`topics_signs_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_signs\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_signs_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`glossary_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`glossary_locales\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_when_not_to_use\`;`)
  await db.run(sql`DROP TABLE \`equipment_when_not_to_use_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_before_you_start\`;`)
  await db.run(sql`DROP TABLE \`equipment_before_you_start_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_set_up\`;`)
  await db.run(sql`DROP TABLE \`equipment_set_up_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_use\`;`)
  await db.run(sql`DROP TABLE \`equipment_use_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_safety_checks\`;`)
  await db.run(sql`DROP TABLE \`equipment_safety_checks_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_cleaning\`;`)
  await db.run(sql`DROP TABLE \`equipment_cleaning_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_outgrown_signs\`;`)
  await db.run(sql`DROP TABLE \`equipment_outgrown_signs_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_supplier_documents\`;`)
  await db.run(sql`DROP TABLE \`equipment_supplier_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`equipment_models\`;`)
  await db.run(sql`DROP TABLE \`equipment\`;`)
  await db.run(sql`DROP TABLE \`equipment_locales\`;`)
  await db.run(sql`DROP TABLE \`equipment_rels\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_when_not_to_use\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_when_not_to_use_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_before_you_start\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_before_you_start_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_set_up\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_set_up_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_use\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_use_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_safety_checks\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_safety_checks_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_cleaning\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_cleaning_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_outgrown_signs\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_outgrown_signs_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_supplier_documents\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_supplier_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_version_models\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_equipment_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sessions_occurrences\`;`)
  await db.run(sql`DROP TABLE \`sessions_past_seasons\`;`)
  await db.run(sql`DROP TABLE \`sessions_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`sessions_audience\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_occurrences\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_past_seasons\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`contact_points_menu_path\`;`)
  await db.run(sql`DROP TABLE \`contact_points_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`contact_points\`;`)
  await db.run(sql`DROP TABLE \`contact_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_version_menu_path\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`releases_refusals\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_locales\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_header\`;`)
  await db.run(sql`DROP TABLE \`navigation_header_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_header\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_header_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`site_settings_live_languages\`;`)
  await db.run(sql`DROP TABLE \`site_settings_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_live_languages\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_issues\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_issues\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_version_ask_the_service\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_locales\`;`)
}
