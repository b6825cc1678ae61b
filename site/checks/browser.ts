import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Without the network flags Chromium calls home at every start; the sandbox does not work for root, as in containers. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser. Whoever starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  const { path, flags } = await findChromium();
  return chromium.launch({ executablePath: path, args: flags });
}

/** `CHROMIUM_PATH`, an installed Chromium or Chrome, else the Chromium that ships in an npm package. */
async function findChromium(): Promise<{ path: string; flags: string[] }> {
  const path = process.env['CHROMIUM_PATH'] ?? installedChromium();
  if (path !== undefined) return { path, flags: chromiumFlags };
  const packaged = (await import('@sparticuz/chromium')).default;
  return { path: await packaged.executablePath(), flags: [...packaged.args, ...chromiumFlags] };
}

function installedChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => installedNames.map((name) => join(folder, name))).find((file) => existsSync(file));
}
