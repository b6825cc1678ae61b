import { readEnvironment, type Environment } from '../environment.ts';
import { freePort } from '../ports.ts';
import { prepareContent, runCms, runPublisher } from '../services.ts';

/** The real CMS with the sample content and the real publisher, on free ports and a folder of their own. */
export async function startSystem(dataDir: string): Promise<Environment> {
  const environment = readEnvironment(dataDir, {
    CMS_URL: `http://localhost:${await freePort()}`,
    SITE_URL: 'https://example.org',
    PREVIEW_URL: `http://localhost:${await freePort()}`,
  });
  await prepareContent(environment);
  await runCms(environment, complain);
  await runPublisher(environment, complain);
  return environment;
}

/** For a service that ends by itself. */
export function complain(name: string, tail: string): never {
  throw new Error(`${name} has ended by itself:\n${tail}`);
}
