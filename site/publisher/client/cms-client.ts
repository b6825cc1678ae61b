import {
  ExportedRedirectSchema,
  RuleExceptionSchema,
  VersionSchema,
  type CollectionName,
  type ExportedRedirect,
  type JudgementReport,
  type Mirror,
  type RuleException,
  type SetReport,
  type VersionsPage,
} from '@ot/shared-types';
import { GrantAnswerSchema, type Grant } from '@ot/shared-types/grants';
import { DraftAnswerSchema, type DraftAnswer, type Previewed, type Unsaved } from '@ot/shared-types/preview';
import type { z } from 'zod';
import {
  entryRow,
  FeedRowSchema,
  frames,
  GlobalRowSchema,
  MediaRowSchema,
  toPage,
  type Cursor,
  type EntryRow,
  type FeedEnd,
  type FeedPage,
  type GlobalRow,
  type MediaRow,
  type Page,
} from './pages.ts';
import { readRows } from './read-rows.ts';

/** The CMS could not be asked: it is stopped, refuses the key or speaks another contract. The site stays as it is. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable';
}

/** The CMS is there, and does not take what it was told: to say it again would change nothing. */
export class ReportRefused extends CmsUnavailable {}

export type VersionedCollection = CollectionName | 'media' | 'globals';
export type Version = VersionsPage['versions'][number];

/** The CMS's export, as the publisher sees it. Every answer is checked against the contract, row by row. */
export interface CmsClient {
  entriesAfter(collection: CollectionName, after: string | null): Promise<Page<EntryRow>>;
  entriesById(collection: CollectionName, ids: string[]): Promise<Page<EntryRow>>;
  mediaAfter(after: string | null): Promise<Page<MediaRow>>;
  globals(): Promise<Page<GlobalRow>>;
  redirects(): Promise<Page<ExportedRedirect>>;
  /** What is published and since when, without its content. */
  versionsAfter(collection: VersionedCollection, after: string | null): Promise<Page<Version>>;
  /** Waits up to `wait` milliseconds for rows after the cursor. */
  changesAfter(cursor: Cursor, wait: number, signal?: AbortSignal): Promise<FeedPage>;
  /** Where the feed ends. */
  feedEnd(): Promise<FeedEnd>;
  /** The newest version of a document, published or not, with what is typed and not saved. */
  draft(document: Previewed, unsaved: Unsaved | null): Promise<DraftAnswer>;
  /** What a shared link opens now, by the fingerprint of its token; null: nothing. */
  grant(hash: string): Promise<Grant | null>;
  file(name: string): Promise<Uint8Array>;
  report(set: SetReport): Promise<void>;
  /** The rules that editors have set aside at this moment. */
  exceptions(): Promise<RuleException[]>;
  judged(report: JudgementReport): Promise<void>;
  /** How all copies of the site are. */
  mirrors(mirrors: Mirror[]): Promise<void>;
}

const pageSize = 100;

export function cmsClient(cmsUrl: string, apiKey: string): CmsClient {
  const ask = (path: string, init: RequestInit = {}) => request(`${cmsUrl}/api/export/${path}`, apiKey, init);
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema, init: RequestInit = {}) =>
    parse(await whole(await ask(path, init), (response) => response.json()), schema, path);
  const tell = async (path: string, report: object) => {
    await ask(path, posted(report));
  };
  const entries = async (collection: CollectionName, wanted: Query) => {
    const frame = await read(`entries?${query({ collection, ...wanted })}`, frames.entries);
    return toPage<EntryRow>(frame, frame.entries, entryRow(collection));
  };
  return {
    entriesAfter: (collection, after) => entries(collection, { after, limit: pageSize }),
    entriesById: (collection, ids) => entries(collection, { ids: ids.join(',') }),
    ...lists(read),
    draft: (document, unsaved) =>
      read(`drafts?${query(document)}`, DraftAnswerSchema, unsaved === null ? {} : posted(unsaved)),
    grant: async (hash) => (await read(`grants?${query({ hash })}`, GrantAnswerSchema)).grant,
    file: async (name) =>
      new Uint8Array(await whole(await ask(`files/${encodeURIComponent(name)}`), (response) => response.arrayBuffer())),
    report: (set) => tell('sets', set),
    exceptions: async () =>
      readRows((await read('exceptions', frames.exceptions)).exceptions, RuleExceptionSchema).rows,
    judged: (report) => tell('judgements', report),
    mirrors: (mirrors) => tell('mirrors', { mirrors }),
  };
}

type Read = <Schema extends z.ZodType>(path: string, schema: Schema, init?: RequestInit) => Promise<z.infer<Schema>>;

/** Everything that is asked for as a list, besides entries. */
function lists(
  read: Read,
): Pick<CmsClient, 'mediaAfter' | 'globals' | 'redirects' | 'versionsAfter' | 'changesAfter' | 'feedEnd'> {
  return {
    mediaAfter: async (after) => {
      const frame = await read(`media?${query({ after, limit: pageSize })}`, frames.media);
      return toPage(frame, frame.media, MediaRowSchema);
    },
    globals: async () => {
      const frame = await read('globals', frames.globals);
      return toPage(frame, frame.globals, GlobalRowSchema);
    },
    redirects: async () => {
      const frame = await read('redirects', frames.redirects);
      return toPage(frame, frame.redirects, ExportedRedirectSchema);
    },
    versionsAfter: async (collection, after) => {
      const frame = await read(`versions?${query({ collection, after })}`, frames.versions);
      return toPage(frame, frame.versions, VersionSchema);
    },
    feedEnd: () => read(`changes?${query({ after: Number.MAX_SAFE_INTEGER, wait: 0 })}`, frames.changes),
    changesAfter: async ({ sequence: after, row }, wait, signal) => {
      const init = signal ? { signal } : {};
      const { changes, ...end } = await read(`changes?${query({ after, row, wait })}`, frames.changes, init);
      // One that stands before the cursor would be asked for again and again.
      const schema = FeedRowSchema.refine(({ sequence }) => sequence > after, {
        path: ['sequence'],
        error: 'it is out of order',
      });
      return { ...readRows(changes, schema), ...end };
    },
  };
}

function posted(body: object): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

type Query = Record<string, string | number | null>;

function query(values: Query): string {
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
  const message = `The CMS ${reason} for ${new URL(url).pathname}: ${words.slice(0, 300)}`;
  throw response.status === 400 ? new ReportRefused(message) : new CmsUnavailable(message);
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
