import { hash } from 'node:crypto';
import type { Refusal } from '@ot/shared-types';
import { recordingReader } from '../dependencies/recording-reader.ts';
import type { Content } from '../store/content.ts';
import type { Address } from './addresses.ts';
import type { Render } from './bundle.ts';

export type Printed =
  | ({ state: 'printed'; address: Address; html: string; hash: string; reads: string[] } & Findable)
  /** The templates say that there is no such page. */
  | { state: 'absent'; address: Address; reads: string[] }
  | { state: 'failed'; address: Address; reads: string[]; refusal: Refusal };

/** Where a page may be found, as the page itself says. */
export interface Findable {
  /** In the sitemap: it names its own address as the one of its text, and does not ask to be left out. */
  isListed: boolean;
  /** In the search index of its language: it marks what is to be indexed. English in place of a translation is not. */
  isSearched: boolean;
}

export function findableOf(html: string, url: string): Findable {
  const isCanonical = html.includes(`<link rel="canonical" href="${url}"`);
  return {
    isListed: isCanonical && !/<meta name="robots" content="[^"]*noindex/.test(html),
    isSearched: html.includes('data-pagefind-body'),
  };
}

/** Prints one page from the content, and says what was read for it. Never throws: one bad page must not stop the others. */
export async function printPage(
  render: Render,
  content: Content,
  address: Address,
  moment: { origin: string; now: Date },
): Promise<Printed> {
  const { site, reads } = recordingReader(content, moment);
  try {
    const url = moment.origin + address.path;
    const response = await render(url, { site });
    const bytes = Buffer.from(await response.arrayBuffer());
    const body = bytes.toString();
    if (response.status === 200) {
      return {
        state: 'printed',
        address,
        html: body,
        hash: hashOf(bytes),
        reads: [...reads],
        ...findableOf(body, url),
      };
    }
    if (response.status === 404) return { state: 'absent', address, reads: [...reads] };
    return failed(address, [...reads], body);
  } catch (error) {
    return failed(address, [...reads], error instanceof Error ? error.message : String(error));
  }
}

function failed(address: Address, reads: string[], reason: string): Printed {
  const [firstLine = ''] = reason.split('\n');
  const message = `The page ${address.path} could not be printed: ${firstLine.slice(0, 300)} Its last good version stays.`;
  return {
    state: 'failed',
    address,
    reads,
    refusal: { collection: 'pages', id: address.path, locale: address.locale, field: 'page', message },
  };
}

function hashOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}
