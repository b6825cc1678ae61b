import { createHash } from 'node:crypto';
import type { Refusal } from '@ot/shared-types';
import { recordingReader } from '../dependencies/recording-reader.ts';
import type { Content } from '../store/content.ts';
import type { Address } from './addresses.ts';
import type { Render } from './bundle.ts';

export type Printed =
  | { state: 'printed'; address: Address; html: string; hash: string; reads: string[] }
  /** The templates say that there is no such page. */
  | { state: 'absent'; address: Address; reads: string[] }
  | { state: 'failed'; address: Address; reads: string[]; refusal: Refusal };

/** Prints one page from the content, and says what was read for it. Never throws: one bad page must not stop the others. */
export async function printPage(
  render: Render,
  content: Content,
  address: Address,
  moment: { origin: string; now: Date },
): Promise<Printed> {
  const { site, reads } = recordingReader(content, moment);
  try {
    const response = await render(moment.origin + address.path, { site });
    const body = await response.text();
    if (response.status === 200)
      return { state: 'printed', address, html: body, hash: hashOf(body), reads: [...reads] };
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
    refusal: { collection: 'pages', id: address.path, locale: address.locale, field: '', message },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
