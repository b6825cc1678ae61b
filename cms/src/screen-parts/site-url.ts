import type { Payload } from 'payload';

/** The public address of the site, as the configuration was given it. */
export function siteUrlOf({ config }: Payload): string {
  const url: unknown = config.custom['siteUrl'];
  return typeof url === 'string' ? url : '';
}
