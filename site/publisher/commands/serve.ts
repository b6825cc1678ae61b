/** Serves the printed site on this machine (`SITE_PORT`, default 4321). Public sites run behind nginx or Caddy: `site/deploy`. */
import { resolve } from 'node:path';
import { listenHost, originOf } from '../process/environment.ts';
import { publisherFolders } from '../store/publisher-folders.ts';
import { siteServer } from '../serve/site-server.ts';

const dataDir = resolve(import.meta.dirname, '..', '..', '..', process.env['DATA_DIR'] ?? '.data');
const origin = originOf('SITE_URL', process.env['SITE_URL'] ?? 'http://localhost:4321');
const port = Number(process.env['SITE_PORT'] ?? 4321);

const server = siteServer(publisherFolders(dataDir).current, { https: origin.startsWith('https:') });
server.on('error', (error) => {
  console.error(`The site cannot be served on port ${port}: ${error.message}`);
  process.exitCode = 1;
});
server.listen(port, listenHost(process.env), () => {
  console.log(`Serving the site on http://localhost:${port}`);
});
process.on('SIGTERM', () => process.exit(0));
process.on('SIGINT', () => process.exit(0));
