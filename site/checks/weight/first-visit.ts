import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import type { Observed } from '../findings/finding.ts';
import { checkWeight, inPage, type Load } from './check-weight.ts';
import { inlineCode } from './inline-code.ts';

/** Compressed sizes of what many pages share, by fingerprint: it is compressed once. */
export type SharedSizes = Map<string, number>;

/** Notes what the browser fetches from now until `weigh` is called, which says what of it is over the budget. */
export function watchFirstVisit(page: Page, shared: SharedSizes): { weigh: (html: string) => Promise<Observed[]> } {
  const arrived: Response[] = [];
  const note = (response: Response) => void arrived.push(response);
  page.on('response', note);
  return {
    weigh: async (html) => {
      page.off('response', note);
      const loads = await Promise.all([...arrived.map((one) => toLoad(one, page, shared)), ...inlineLoads(html)]);
      return checkWeight(loads.filter((load) => load !== null));
    },
  };
}

/** Pictures are judged by their own measure; a stream has no end that could be waited for. */
const notCounted = new Set(['image', 'media', 'texttrack', 'eventsource', 'websocket', 'ping']);

async function toLoad(response: Response, page: Page, shared: SharedSizes): Promise<Load | null> {
  const request = response.request();
  const isOfPage = request.isNavigationRequest() && response.frame() === page.mainFrame();
  if (notCounted.has(request.resourceType())) return null;
  // Redirects, and what the page has given up, have none.
  const body = await response.body().catch(() => null);
  if (body === null) return null;
  const kind = isOfPage ? 'page' : kindOf(request.resourceType());
  const bytes = isOfPage ? await brotliSize(body) : await sharedSize(body, shared);
  return { kind, from: new URL(response.url()).pathname, bytes };
}

function kindOf(resourceType: string): Load['kind'] {
  if (resourceType === 'stylesheet') return 'style';
  return resourceType === 'script' ? 'script' : 'other';
}

function inlineLoads(html: string): Promise<Load | null>[] {
  const { style, script } = inlineCode(html);
  return [inlineLoad('style', style), inlineLoad('script', script)];
}

async function inlineLoad(kind: Load['kind'], text: string): Promise<Load | null> {
  return text === '' ? null : { kind, from: inPage, bytes: await brotliSize(Buffer.from(text)) };
}

async function sharedSize(body: Buffer, shared: SharedSizes): Promise<number> {
  const key = createHash('sha256').update(body).digest('hex');
  const size = shared.get(key) ?? (await brotliSize(body));
  shared.set(key, size);
  return size;
}

const compress = promisify(brotliCompress);

/** As small as brotli makes it, as hosts do that compress files once. */
const brotliSize = async (body: Buffer): Promise<number> => (await compress(body)).length;
