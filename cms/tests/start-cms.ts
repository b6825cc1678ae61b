import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { vi } from 'vitest';
import { answerOwn } from '../src/ways-in/same-origin.ts';
import { copyEmptyDatabase, keepEmptyDatabase } from './empty-database.ts';

export interface Cms {
  payload: Payload;
  config: SanitizedConfig;
  /** Folder of the database and the media of this CMS alone. */
  dataDir: string;
  /** A REST request as it would come over HTTP. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  stop: () => Promise<void>;
}

export const cmsUrl = 'http://localhost:3100';

/**
 * A real CMS with an empty database: a temporary SQLite file with all migrations, or, where MONGODB_URL is set, a new
 * database on that server. `fill` puts an older database there first.
 */
export async function startCms(
  environment: Record<string, string> = {},
  fill?: (place: { databaseUrl: string; dataDir: string }) => Promise<void>,
): Promise<Cms> {
  const name = `cms-test-${randomBytes(6).toString('hex')}`;
  const dataDir = mkdtempSync(join(tmpdir(), `${name}-`));
  const file = join(dataDir, 'cms.sqlite');
  const databaseUrl = mongodbUrl(name) ?? `file:${file}`;
  const isNewFile = databaseUrl.startsWith('file:') && fill === undefined;
  if (isNewFile) copyEmptyDatabase(file);
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    EXPORT_API_KEY: randomBytes(32).toString('hex'),
    CMS_URL: cmsUrl,
    ...environment,
  });
  await fill?.({ databaseUrl, dataDir });
  // The configuration reads the environment when it is loaded, and Payload completes its objects in place.
  vi.resetModules();
  const { default: building } = await import('../src/payload.config.ts');
  const config = await building;
  Object.assign(config, { logger: { options: { level: 'fatal' } } });
  const payload = await getPayload({ config, key: name });
  const { migrate } = await import('../src/all-migrations.ts');
  await migrate(payload);
  if (isNewFile) keepEmptyDatabase(file);
  return {
    payload,
    config,
    dataDir,
    fetch: (path, init) =>
      answerOwn(new Request(`${cmsUrl}${path}`, init), {
        own: config.csrf,
        answer: (request) => handleEndpoints({ config, payloadInstanceCacheKey: name, request }),
      }),
    stop: () => stop(payload, dataDir),
  };
}

function mongodbUrl(name: string): string | undefined {
  const server = process.env['MONGODB_URL'];
  if (!server) return undefined;
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function stop(payload: Payload, dataDir: string): Promise<void> {
  if ('connection' in payload.db) {
    // The adapter's public type hides the Mongoose connection that it has.
    await (payload.db.connection as { dropDatabase: () => Promise<unknown> }).dropDatabase();
  }
  await payload.destroy();
  rmSync(dataDir, { recursive: true, force: true });
}
