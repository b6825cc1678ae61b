import { caddyConfiguration } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';

/** Configuration for public web servers, made from the same headers as the local server's answers. */
export function buildDeployFiles(): Map<string, string> {
  return new Map([
    ['nginx.conf', nginxConfiguration()],
    ['Caddyfile', caddyConfiguration()],
  ]);
}
