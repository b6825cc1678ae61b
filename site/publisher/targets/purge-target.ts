import { isForReaders, pathOfFile } from '../serve/site-file.ts';
import type { Target } from './target.ts';
import type { PurgeSettings } from './target-settings.ts';
import { expectGood, withRetries, type Pause } from './with-retries.ts';

/** Addresses in one request: CDNs take thirty to some hundreds. */
const addressesPerRequest = 30;
const secondsOfPatience = 15;

/**
 * Tells a CDN what it holds an old copy of: `{ "urls": [...] }`, or `{ "everything": true }` after the target before it was
 * made anew. A failure costs freshness, never content, so nothing waits for it.
 */
export function purgeTarget({ url, token }: PurgeSettings, origin: string, pause: Pause): Target {
  const post = (body: object) =>
    withRetries(pause, async () => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(secondsOfPatience * 1000),
      });
      await expectGood(response, `The request to purge at ${url}`);
      await response.text();
    });
  return {
    name: 'the purge hook',
    onFailure: 'report',
    publish: async ({ written, removed }) => {
      const urls = [...written, ...removed].filter(isForReaders).map((file) => origin + pathOfFile(file));
      for (let start = 0; start < urls.length; start += addressesPerRequest)
        await post({ urls: urls.slice(start, start + addressesPerRequest) });
    },
    reconcile: () => post({ everything: true }),
  };
}
