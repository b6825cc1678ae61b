import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeDatabaseUrl } from '@ot/cms/environment/database-url.ts';
import { root } from './folders.ts';
import { PlainError } from './progress.ts';

export interface Environment {
  DATABASE_URL: string;
  PAYLOAD_SECRET: string;
  EXPORT_API_KEY: string;
  CMS_URL: string;
  SITE_URL: string;
  PREVIEW_URL: string;
  DATA_DIR: string;
  /** The address of this machine on which CMS, site and preview listen. */
  LISTEN_HOST: string;
}

/** What the environment says, or a part of it. */
type Given = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a local run: what the environment says, else a local default. Secrets are made at random on the first
 * start and kept in `secrets.json`, readable by its owner alone.
 */
export function readEnvironment(dataDir: string, given: Given): Environment {
  mkdirSync(dataDir, { recursive: true });
  keepSecrets(join(dataDir, 'secrets.json'));
  return lookAtEnvironment(dataDir, given);
}

/** The same for commands that may find that they have nothing to do here: they leave nothing behind, new secrets least of all. */
export function lookAtEnvironment(dataDir: string, given: Given): Environment {
  const secrets = readSecrets(join(dataDir, 'secrets.json'));
  const environment = {
    DATABASE_URL: databaseUrlOf(given['DATABASE_URL'] ?? `file:${join(dataDir, 'cms.sqlite')}`),
    PAYLOAD_SECRET: given['PAYLOAD_SECRET'] ?? secrets.payloadSecret,
    EXPORT_API_KEY: given['EXPORT_API_KEY'] ?? secrets.exportApiKey,
    CMS_URL: given['CMS_URL'] ?? 'http://localhost:3000',
    SITE_URL: given['SITE_URL'] ?? 'http://localhost:4321',
    PREVIEW_URL: given['PREVIEW_URL'] ?? 'http://localhost:4322',
    DATA_DIR: dataDir,
    LISTEN_HOST: given['LISTEN_HOST'] ?? '127.0.0.1',
  };
  for (const name of ['PAYLOAD_SECRET', 'EXPORT_API_KEY'] as const) checkSecret(name, environment[name]);
  return environment;
}

function databaseUrlOf(url: string): string {
  checkDatabaseUrl(url);
  try {
    return wholeDatabaseUrl(url, root);
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

const shortestSecret = 32;

/** Refuses a secret that could be guessed. */
function checkSecret(name: string, value: string): void {
  if (value.length >= shortestSecret) return;
  throw new PlainError(
    `${name} must have at least ${shortestSecret} characters, and has ${value.length}. Make one with "openssl rand -hex 32", or unset it: then one is made at random.`,
  );
}

/** Refuses an address that no adapter can use, before anything is built for it. */
export function checkDatabaseUrl(url: string): void {
  if (/^(file:.+|mongodb(\+srv)?:\/\/.+)/.test(url)) return;
  const scheme = /^[a-z+]+:/i.exec(url)?.[0] ?? `"${url}"`;
  throw new PlainError(
    `DATABASE_URL must start with "file:" (a SQLite file) or "mongodb://" (a replica set), but it starts with ${scheme}. Correct it, or unset it to use the default file.`,
  );
}

interface Secrets {
  payloadSecret: string;
  exportApiKey: string;
}

const newSecrets = (): Secrets => ({
  payloadSecret: randomBytes(32).toString('hex'),
  exportApiKey: randomBytes(32).toString('hex'),
});

function keepSecrets(file: string): void {
  if (existsSync(file)) return;
  writeFileSync(`${file}.new`, JSON.stringify(newSecrets(), null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Where none are kept, some that this process alone has. */
function readSecrets(file: string): Secrets {
  if (!existsSync(file)) return newSecrets();
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isSecrets(found)) return found;
  throw new PlainError(
    `${file} is damaged. Restore it from a backup; without it nobody stays signed in. Delete it to make new secrets.`,
  );
}

function isSecrets(value: unknown): value is Secrets {
  return typeof value === 'object' && value !== null && 'payloadSecret' in value && 'exportApiKey' in value;
}
