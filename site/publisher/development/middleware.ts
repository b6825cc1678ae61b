import { resolve } from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { recordingReader } from '../dependencies/recording-reader.ts';
import { originOf } from '../process/environment.ts';
import { publisherFolders } from '../store/publisher-folders.ts';
import { Store } from '../store/store.ts';

const dataDir = resolve(process.cwd(), '..', process.env['DATA_DIR'] ?? '.data');
const origin = originOf('SITE_URL', process.env['SITE_URL'] ?? 'http://localhost:4321');

let store: Store | undefined;

/**
 * Gives templates their content in `astro dev`: the publisher's copy, looked at again for each page, so that both a changed
 * template and a published change are there at the next reload.
 */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  store ??= new Store(publisherFolders(dataDir).store, { readOnly: true });
  store.content.refresh();
  locals.site = recordingReader(store.content, { origin, now: new Date() }).site;
  return next();
};
