import type { Change } from '../src/saving/changes.ts';
import { isTyped } from '../src/saving/leaves.ts';
import type { SignedIn } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

export interface Place {
  /** Below /api: `advice/<id>`, or `globals/home`. */
  path: string;
  locale?: string;
  /** What the address says besides, such as `draft=true`. */
  query?: string;
}

/** A save by somebody who has read the text a moment ago. `data` is in Payload's shape; lists are whole. */
export async function saveAs(cms: Cms, who: SignedIn, place: Place, data: object): Promise<Response> {
  const hasWords = Object.keys(data).some(isTyped);
  return send(cms, who, place, { ...data, ...(hasWords && { startedFrom: await readAs(cms, who, place) }) });
}

/** The newest text in one language, as a form loads it. */
export async function readAs(
  cms: Cms,
  who: SignedIn,
  { path, locale = 'en' }: Place,
): Promise<Record<string, unknown>> {
  const address = `/api/${path}?draft=true&depth=0&locale=${locale}&fallback-locale=none`;
  const response = await cms.fetch(address, { headers: who.headers });
  // Payload's own shape.
  return (await response.json()) as Record<string, unknown>;
}

export const sendChanges = (cms: Cms, who: SignedIn, place: Place, changes: Change[]): Promise<Response> =>
  send(cms, who, place, { changes });

function send(
  cms: Cms,
  { headers }: SignedIn,
  { path, locale = 'en', query = '' }: Place,
  body: object,
): Promise<Response> {
  const method = path.startsWith('globals/') ? 'POST' : 'PATCH';
  const address = `/api/${path}?depth=0&locale=${locale}&fallback-locale=none&${query}`;
  return cms.fetch(address, { method, headers, body: JSON.stringify(body) });
}
