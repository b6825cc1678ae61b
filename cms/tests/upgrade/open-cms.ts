import { handleEndpoints, getPayload, type Payload } from 'payload';
import { migrate } from '../../src/all-migrations.ts';

/** A CMS on a given database, as it is after its start-up, and requests to it as they come over HTTP. */
export interface OpenCms {
  payload: Payload;
  dataDir: string;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

const cmsUrl = 'http://localhost:3100';

export async function openCms({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }): Promise<OpenCms> {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'p'.repeat(64),
    EXPORT_API_KEY: 'k'.repeat(64),
    CMS_URL: cmsUrl,
  });
  // The configuration reads the environment when it is loaded.
  const { default: building } = await import('../../src/payload.config.ts');
  const config = await building;
  Object.assign(config, { logger: { options: { level: 'warn' } } });
  const payload = await getPayload({ config, key: databaseUrl });
  await migrate(payload);
  return {
    payload,
    dataDir,
    fetch: (path, init) =>
      handleEndpoints({ config, payloadInstanceCacheKey: databaseUrl, request: new Request(`${cmsUrl}${path}`, init) }),
  };
}
