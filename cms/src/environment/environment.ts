import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wholeDatabaseUrl } from './database-url.ts';
import { onlyLocalAccount, readOpenIdSettings } from '../sign-in/openid/settings.ts';
import { secondFactorSetting, type Setting } from '../sign-in/second-factor/setting.ts';

/** What the surroundings decide: addresses, folders and secrets. Read once, when the CMS starts. */
export interface Environment {
  databaseUrl: string;
  /** MongoDB-like engine that needs Payload to avoid some features; null for MongoDB itself. */
  mongodbCompatibility: string | null;
  secret: string;
  cmsUrl: string;
  siteUrl: string;
  /** Where drafts are shown. */
  previewUrl: string;
  dataDir: string;
  /** Whether people who write must have a second factor. */
  secondFactor: Setting;
}

export function readEnvironment(given: Record<string, string | undefined>): Environment {
  const root = repositoryFrom(process.cwd());
  const dataDir = resolve(root, given['DATA_DIR'] ?? '.data');
  checkOpenId(given);
  const cmsUrl = originOf('CMS_URL', given['CMS_URL'] ?? 'http://localhost:3000');
  return {
    databaseUrl: wholeDatabaseUrl(given['DATABASE_URL'] ?? `file:${dataDir}/cms.sqlite`, root),
    mongodbCompatibility: given['MONGODB_COMPATIBILITY'] ?? null,
    secret: given['PAYLOAD_SECRET'] ?? '',
    cmsUrl,
    siteUrl: originOf('SITE_URL', given['SITE_URL'] ?? 'http://localhost:4321'),
    previewUrl: originOf('PREVIEW_URL', given['PREVIEW_URL'] ?? 'http://localhost:4322'),
    dataDir,
    secondFactor: secondFactorSetting(given['SECOND_FACTOR'], cmsUrl),
  };
}

/** Said at the start, and not to the first person who cannot sign in. */
function checkOpenId(given: Record<string, string | undefined>): void {
  readOpenIdSettings(given);
  onlyLocalAccount(given);
}

/** Browsers compare origins letter by letter: a path or a slash at the end would lock every editor out. */
function originOf(name: string, value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return new URL(value).origin;
  throw new Error(`${name} must be a web address such as "https://cms.example.org", but it is "${value}". Correct it.`);
}

/** Found from the working folder: the bundler moves this file, so its own place says nothing. */
export function repositoryFrom(folder: string): string {
  if (existsSync(`${folder}/pnpm-workspace.yaml`) || folder === dirname(folder)) return folder;
  return repositoryFrom(dirname(folder));
}
