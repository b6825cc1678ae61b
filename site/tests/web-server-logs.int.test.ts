import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled, startWebServer, type WebServer } from './web-server.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'logs-'));
  mkdirSync(join(root, 'advice'));
  writeFileSync(join(root, 'index.html'), 'Home');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.each(['nginx', 'caddy'] as const)('%s', (name) => {
  test.skipIf(!isInstalled(name))('writes down of nobody who they are or what they look for', async () => {
    const server = await startWebServer(name, root);
    await visit(server);
    if (name === 'nginx') await expect.poll(server.logs).toMatch(/ 404 GET \/not-there \d+\n/);
    // That nothing answers behind the preview is worth a line, without who asked and for which draft.
    else await expect.poll(server.logs).toContain('"status":502');
    expect(server.logs()).not.toMatch(
      /^127|remote_ip|client_ip|client: |203\.0\.113\.7|bedwetting|token-of-a-draft|SomeBrowser/m,
    );
    await server.stop();
  });
});

async function visit({ url, previewUrl }: WebServer): Promise<void> {
  const headers = { 'X-Forwarded-For': '203.0.113.7', 'User-Agent': 'SomeBrowser' };
  for (const path of ['/?q=bedwetting', '/not-there?q=bedwetting']) await fetch(url + path, { headers });
  await fetch(`${previewUrl}/token-of-a-draft/`, { headers });
}
