import { resolve } from 'node:path';

/** What the surroundings decide for the publisher and the local web server. */
export interface PublisherEnvironment {
  /** Where everything made at run time is kept. */
  dataDir: string;
  cmsUrl: string;
  /** Public origin of the site, without a slash at the end. */
  siteUrl: string;
  /** The key that opens the CMS's export. */
  apiKey: string;
}

/** Reads and checks the environment. Throws one sentence that says what is wrong and what to do. */
export function readEnvironment(given: Record<string, string | undefined>): PublisherEnvironment {
  return {
    dataDir: resolve(import.meta.dirname, '..', '..', '..', given['DATA_DIR'] ?? '.data'),
    cmsUrl: originOf('CMS_URL', given['CMS_URL'] ?? 'http://localhost:3000'),
    siteUrl: originOf('SITE_URL', given['SITE_URL'] ?? 'http://localhost:4321'),
    apiKey: keyOf(given['EXPORT_API_KEY']),
  };
}

/** Where this machine's own servers listen (`LISTEN_HOST`): for nobody else, unless somebody decides otherwise. */
export function listenHost(given: Record<string, string | undefined>): string {
  return given['LISTEN_HOST'] ?? '127.0.0.1';
}

export function originOf(name: string, value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return new URL(value).origin;
  throw new Error(`${name} must be a web address such as "https://example.org", but it is "${value}". Correct it.`);
}

function keyOf(value: string | undefined): string {
  if (value !== undefined && value.length >= 32) return value;
  throw new Error(
    'EXPORT_API_KEY must be set to at least 32 characters: the same as in the CMS. "npm start" makes one.',
  );
}
