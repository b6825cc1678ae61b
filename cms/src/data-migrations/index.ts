import { nameFormerPages } from './20261130-name-former-pages.ts';
import { uploadsWrittenAnew } from './20261130-uploads-written-anew.ts';
import { nameUntitled } from './20261201-name-untitled.ts';
import type { DataMigration } from './data-migration.ts';
import { partStamps } from './part-stamps/part-stamps.ts';

/** Every data migration, the oldest first. Add a new one at the end; one that was released stays as it is. */
export const dataMigrations: DataMigration[] = [partStamps, uploadsWrittenAnew, nameFormerPages, nameUntitled];
