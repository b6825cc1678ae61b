/**
 * Shows drafts at `PREVIEW_URL` (default http://localhost:4322, on `PREVIEW_PORT`): beside the form in the CMS, and to whoever
 * has a link. Reads the publisher's copy of the content, and asks the CMS for the draft.
 */
import { join } from 'node:path';
import { cmsClient } from '../client/cms-client.ts';
import { listenHost, readEnvironment } from '../process/environment.ts';
import { previewServer } from '../preview/preview-server.ts';
import { publisherFolders } from '../store/publisher-folders.ts';
import { loadBundle } from '../render/bundle.ts';
import { Store } from '../store/store.ts';

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { cmsUrl, siteUrl, apiKey, dataDir } = readEnvironment(process.env);
  const folders = publisherFolders(dataDir);
  const { content } = new Store(folders.store, { readOnly: true });
  const bundle = await loadBundle(join(import.meta.dirname, '..', '..', 'dist'));
  const published = () => {
    content.refresh();
    return content;
  };
  const parts = {
    client: cmsClient(cmsUrl, apiKey),
    published,
    render: bundle.render,
    key: apiKey,
    cmsOrigin: cmsUrl,
    siteOrigin: siteUrl,
    clock: () => new Date(),
  };
  const port = Number(process.env['PREVIEW_PORT'] ?? 4322);
  const server = previewServer(parts, bundle.assetsFolder, console.error);
  server.on('error', (error) => {
    console.error(`Previews cannot be shown on port ${port}: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(port, listenHost(process.env), () => {
    console.log(`Showing drafts on http://localhost:${port}`);
  });
  process.on('SIGTERM', () => process.exit(0));
  process.on('SIGINT', () => process.exit(0));
}
