import {
  ChangesPageSchema,
  EntriesPageSchema,
  GlobalsPageSchema,
  MediaPageSchema,
  RedirectsPageSchema,
  VersionsPageSchema,
  type ChangesPage,
  type CollectionName,
  type SetReport,
  type VersionsPage,
} from '@ot/shared-types';
import type { z } from 'zod';

/** The CMS could not be asked: it is stopped, refuses the key or speaks another contract. The site stays as it is. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable';
}

export type VersionedCollection = CollectionName | 'media' | 'globals';
export type EntriesPage = z.infer<typeof EntriesPageSchema>;
export type MediaPage = z.infer<typeof MediaPageSchema>;
export type RedirectsPage = z.infer<typeof RedirectsPageSchema>;
export type GlobalsPage = z.infer<typeof GlobalsPageSchema>;

/** The CMS's export, as the publisher sees it. Every answer is checked against the contract. */
export interface CmsClient {
  entriesAfter(collection: CollectionName, after: string | null): Promise<EntriesPage>;
  entriesById(collection: CollectionName, ids: string[]): Promise<EntriesPage>;
  mediaAfter(after: string | null): Promise<MediaPage>;
  globals(): Promise<GlobalsPage>;
  redirects(): Promise<RedirectsPage>;
  /** What is published and since when, without its content. */
  versionsAfter(collection: VersionedCollection, after: string | null): Promise<VersionsPage>;
  /** Waits up to `wait` milliseconds for rows after the cursor. */
  changesAfter(sequence: number, wait: number, signal?: AbortSignal): Promise<ChangesPage>;
  file(name: string): Promise<Uint8Array>;
  report(set: SetReport): Promise<void>;
}

const pageSize = 100;

export function cmsClient(cmsUrl: string, apiKey: string): CmsClient {
  const ask = (path: string, init: RequestInit = {}) => request(`${cmsUrl}/api/export/${path}`, apiKey, init);
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema, signal?: AbortSignal) =>
    parse(await whole(await ask(path, signal ? { signal } : {}), (response) => response.json()), schema, path);
  return {
    entriesAfter: (collection, after) =>
      read(`entries?${query({ collection, after, limit: pageSize })}`, EntriesPageSchema),
    entriesById: (collection, ids) => read(`entries?${query({ collection, ids: ids.join(',') })}`, EntriesPageSchema),
    mediaAfter: (after) => read(`media?${query({ after, limit: pageSize })}`, MediaPageSchema),
    globals: () => read('globals', GlobalsPageSchema),
    redirects: () => read('redirects', RedirectsPageSchema),
    versionsAfter: (collection, after) => read(`versions?${query({ collection, after })}`, VersionsPageSchema),
    changesAfter: (after, wait, signal) => read(`changes?${query({ after, wait })}`, ChangesPageSchema, signal),
    file: async (name) =>
      new Uint8Array(await whole(await ask(`files/${encodeURIComponent(name)}`), (response) => response.arrayBuffer())),
    report: async (set) => {
      await ask('sets', {
        method: 'POST',
        body: JSON.stringify(set),
        headers: { 'content-type': 'application/json' },
      });
    },
  };
}

function query(values: Record<string, string | number | null>): string {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

async function request(url: string, apiKey: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${apiKey}`);
  const timeout = AbortSignal.timeout(60_000);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  const response = await askTwice(() => fetch(url, { ...init, headers, signal })).catch((cause: unknown) => {
    throw new CmsUnavailable(
      `The CMS does not answer at ${new URL(url).origin}. The site stays as it is; trying again.`,
      { cause },
    );
  });
  if (response.ok) return response;
  const reason = response.status === 401 ? 'refuses the key in EXPORT_API_KEY' : `answers ${response.status}`;
  const words = await whole(response, (answer) => answer.text());
  throw new CmsUnavailable(`The CMS ${reason} for ${new URL(url).pathname}: ${words.slice(0, 300)}`);
}

/** A kept connection may have been closed by the other side during a long print; the second request makes a new one. */
async function askTwice(ask: () => Promise<Response>): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code !== 'ECONNRESET' && code !== 'EPIPE' && code !== 'UND_ERR_SOCKET') throw error;
    return ask();
  }
}

/** The body of an answer. A CMS that stops half-way through one is as unavailable as one that does not answer. */
async function whole<Body>(response: Response, read: (response: Response) => Promise<Body>): Promise<Body> {
  return read(response).catch((cause: unknown) => {
    throw new CmsUnavailable(
      `The CMS's answer to ${new URL(response.url).pathname} broke off or is damaged. The site stays as it is; trying again.`,
      { cause },
    );
  });
}

function parse<Schema extends z.ZodType>(body: unknown, schema: Schema, path: string): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CmsUnavailable(
    `The CMS's answer to ${path} breaks the contract at ${issue?.path.join('.') ?? 'its start'}: ${issue?.message ?? ''}. CMS and publisher must be of the same version.`,
  );
}
