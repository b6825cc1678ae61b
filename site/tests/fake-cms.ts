import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type {
  Change,
  CollectionName,
  ExportedEntry,
  ExportedGlobal,
  ExportedMedia,
  ExportedRedirect,
  JudgementReport,
  Locale,
  Mirror,
  PageJudgement,
  RuleException,
  SetReport,
} from '@ot/shared-types';
import { JudgementReportSchema, MirrorReportSchema, SetReportSchema } from '@ot/shared-types';
import { hashOfToken, makeToken, type Grant } from '@ot/shared-types/grants';

/** What the CMS has published. */
export interface Published {
  entries: ExportedEntry[];
  globals: ExportedGlobal[];
  media?: ExportedMedia[];
  files?: Map<string, string>;
}

/**
 * A stand-in for the CMS's export: only for faults that a real CMS cannot easily be made to show. It speaks the contract
 * (`shared-types/src/export.ts`) and keeps everything in memory.
 */
export class FakeCms {
  readonly apiKey = 'a-key-for-tests-of-the-publisher-only';
  /** The last report of each set, in order. */
  get reports(): SetReport[] {
    return [...this.#reports.values()];
  }

  /** What was found on each page, by its address. */
  readonly judgements = new Map<string, PageJudgement>();
  /** What was told last of the copies of the site. */
  mirrors: Mirror[] = [];
  /** Rules that are set aside. */
  readonly exceptions: RuleException[] = [];
  readonly #reports = new Map<number, SetReport>();
  /** Number of requests by path below `/api/export/`. */
  readonly requests = new Map<string, number>();
  /** While set, answers to this path break off half-way. */
  breakOff: string | null = null;
  /** While set, changes each row of an answer before it is sent. */
  distort: ((path: string, row: unknown) => unknown) | null = null;
  readonly #entries = new Map<string, ExportedEntry>();
  readonly #globals = new Map<string, ExportedGlobal>();
  readonly #media = new Map<string, ExportedMedia>();
  readonly #redirects = new Map<string, ExportedRedirect>();
  readonly #drafts = new Map<string, ExportedEntry>();
  readonly #files: Map<string, string>;
  readonly #grants = new Map<string, Grant>();
  /** The version of the contract that it says it speaks. */
  contract = 1;
  #changes: Change[] = [];
  #rows = 0;
  #server: Server | null = null;
  #port = 0;

  constructor({ entries, globals, media = [], files = new Map<string, string>() }: Published) {
    for (const entry of entries) this.#entries.set(keyOf(entry.collection, entry.id), entry);
    for (const global of globals) this.#globals.set(global.global, global);
    for (const each of media) this.#media.set(each.id, each);
    this.#files = files;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** The last row of the feed. */
  get lastSequence(): number {
    return this.#changes.length;
  }

  /** Starts on a free port, or again on the port that it had before. */
  start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    return new Promise((resolve, reject) => {
      this.#server?.on('error', reject).listen(this.#port, () => {
        const address = this.#server?.address();
        if (address && typeof address === 'object') this.#port = address.port;
        resolve();
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server?.close(() => {
        resolve();
      });
      this.#server?.closeAllConnections();
    });
  }

  publish(entry: ExportedEntry): void {
    this.#entries.set(keyOf(entry.collection, entry.id), entry);
    this.#note('entry', entry.collection, entry.id);
  }

  /** Saves a draft, and publishes nothing. */
  saveDraft(entry: ExportedEntry): void {
    this.#drafts.set(keyOf(entry.collection, entry.id), entry);
  }

  /** Shares a draft; answers with the token of the link. */
  share(grant: Grant): string {
    const token = makeToken();
    this.#grants.set(hashOfToken(token), grant);
    return token;
  }

  endLink(token: string): void {
    this.#grants.delete(hashOfToken(token));
  }

  unpublish(collection: CollectionName, id: string): void {
    this.#entries.delete(keyOf(collection, id));
    this.#note('entry', collection, id);
  }

  /** Empties a field that must not be empty, in one language. */
  damage(collection: CollectionName, id: string, locale: Locale, field: string): void {
    const entry = structuredClone(this.#entries.get(keyOf(collection, id)));
    const version = entry?.languages[locale];
    if (!entry || !version) throw new Error(`The fake CMS has no ${collection} ${id} in ${locale}.`);
    version.content = { ...(version.content as object), [field]: '' };
    this.publish(entry);
  }

  publishGlobalUntold(global: ExportedGlobal): void {
    this.#globals.set(global.global, global);
  }

  publishGlobal(global: ExportedGlobal): void {
    this.publishGlobalUntold(global);
    this.#note('global', '', global.global);
  }

  publishMediaUntold(media: ExportedMedia, files: Record<string, string>): void {
    this.#media.set(media.id, media);
    this.keepFiles(files);
  }

  /** Files as they lie in the CMS. */
  keepFiles(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) this.#files.set(name, text);
  }

  loseFile(name: string): void {
    this.#files.delete(name);
  }

  deleteMedia(id: string): void {
    this.#media.delete(id);
    this.#note('media', '', id);
  }

  publishMedia(media: ExportedMedia, files: Record<string, string>): void {
    this.publishMediaUntold(media, files);
    this.#note('media', '', media.id);
  }

  /** A change whose row of the feed was lost. */
  publishUntold(entry: ExportedEntry): void {
    this.#entries.set(keyOf(entry.collection, entry.id), entry);
  }

  unpublishUntold(collection: CollectionName, id: string): void {
    this.#entries.delete(keyOf(collection, id));
  }

  addRedirect(redirect: ExportedRedirect): void {
    this.#redirects.set(redirect.id, redirect);
    this.#note('redirect', '', redirect.id);
  }

  /** An editor sets a rule aside: the entry is to be tried again. */
  except(exception: RuleException): void {
    this.exceptions.push(exception);
    this.#note('entry', exception.collection, exception.id);
  }

  /** An editor has undone a set: the earlier text was published again before this row. */
  noteUndone(set: number): void {
    this.#note('rollback', 'sets', String(set));
  }

  /** As after a restored backup into which others have published since: numbers come again, for other rows. */
  forgetChange(): void {
    this.#changes = this.#changes.slice(0, -1);
  }

  /** As after a restored backup: the feed ends before the place that the publisher has reached. */
  forgetChanges(): void {
    this.#changes = [];
  }

  #note(kind: Change['kind'], collection: string, id: string): void {
    const row = `row-${(this.#rows += 1)}`;
    this.#changes.push({ sequence: this.#changes.length + 1, kind, collection, id, at: new Date().toISOString(), row });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const [path = '', name = ''] = url.pathname.replace('/api/export/', '').split('/');
    this.requests.set(path, (this.requests.get(path) ?? 0) + 1);
    if (request.headers.authorization !== `Bearer ${this.apiKey}`) {
      end(response, 401, { errors: [] });
      return;
    }
    if (path === 'sets') return this.#keepReport(request, response);
    if (path === 'judgements') return this.#keepJudgements(request, response);
    if (path === 'mirrors') return this.#keepMirrors(request, response);
    if (path === 'files') {
      this.#sendFile(name, response);
      return;
    }
    if (path === 'changes') await this.#waitForChange(url, request);
    const body = this.#distorted(path, this.#bodyOf(path, url.searchParams));
    if (path === this.breakOff) breakOff(response, body);
    else end(response, body === null ? 404 : 200, body);
  }

  #distorted(path: string, body: object | null): object | null {
    const { distort } = this;
    if (body === null || distort === null) return body;
    const changed = (value: unknown) =>
      Array.isArray(value) ? value.map((row: unknown) => distort(path, structuredClone(row))) : value;
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, changed(value)]));
  }

  #bodyOf(path: string, query: URLSearchParams): object | null {
    switch (path) {
      case 'entries':
        return this.#entriesPage(query);
      case 'versions':
        return { versions: this.#versionsOf(query.get('collection')), next: null };
      case 'globals':
        return { globals: [...this.#globals.values()] };
      case 'media':
        return { media: [...this.#media.values()], next: null };
      case 'drafts': {
        const key = `${query.get('collection')}/${query.get('id')}`;
        return { draft: this.#drafts.get(key) ?? this.#entries.get(key) ?? null, refusals: [] };
      }
      case 'grants':
        return { grant: this.#grants.get(query.get('hash') ?? '') ?? null };
      case 'redirects':
        return { redirects: [...this.#redirects.values()] };
      case 'exceptions':
        return { exceptions: this.exceptions };
      case 'changes':
        return {
          contract: this.contract,
          ...this.#feedAfter(Number(query.get('after')), query.get('row')),
        };
      default:
        return null;
    }
  }

  #entriesPage(query: URLSearchParams): object {
    const ids = query.get('ids')?.split(',');
    const after = query.get('after') ?? '';
    const limit = Number(query.get('limit') ?? 100);
    const found = [...this.#entries.values()]
      .filter(
        (entry) => entry.collection === query.get('collection') && (ids ? ids.includes(entry.id) : entry.id > after),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (ids) return { entries: found, next: null };
    const page = found.slice(0, limit);
    return { entries: page, next: found.length > limit ? page.at(-1)?.id : null };
  }

  #versionsOf(collection: string | null): object[] {
    if (collection === 'media')
      return [...this.#media.values()].map(({ id, updatedAt }) => ({ id, updatedAt, slug: null }));
    if (collection === 'globals')
      return [...this.#globals.values()].map(({ global, updatedAt }) => ({ id: global, updatedAt, slug: null }));
    const entries = [...this.#entries.values()].filter((entry) => entry.collection === collection);
    return entries.map(({ id, updatedAt, slug }) => ({ id, updatedAt, slug }));
  }

  #feedAfter(after: number, row: string | null): object {
    const last = this.#changes.length;
    const known = row === null || this.#changes[after - 1]?.row === row;
    const set = Math.max(0, ...this.#reports.keys());
    return {
      changes: known ? this.#changesAfter(after) : [],
      last,
      lastRow: this.#changes[last - 1]?.row ?? null,
      known,
      set,
    };
  }

  #changesAfter(sequence: number): Change[] {
    return this.#changes.filter((change) => change.sequence > sequence);
  }

  async #waitForChange(url: URL, request: IncomingMessage): Promise<void> {
    const deadline = performance.now() + Number(url.searchParams.get('wait') ?? 0);
    const after = Number(url.searchParams.get('after'));
    const row = url.searchParams.get('row');
    if (row !== null && this.#changes[after - 1]?.row !== row) return;
    while (this.#changes.length === after && performance.now() < deadline && !request.socket.destroyed)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  #sendFile(name: string, response: ServerResponse): void {
    const file = this.#files.get(decodeURIComponent(name));
    if (file === undefined) return end(response, 404, { errors: [] });
    response.end(file);
  }

  async #keepReport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const report = SetReportSchema.parse(await jsonOf(request));
    this.#reports.set(report.set, report);
    end(response, 200, {});
  }

  async #keepMirrors(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mirrors = MirrorReportSchema.parse(await jsonOf(request)).mirrors;
    end(response, 200, {});
  }

  async #keepJudgements(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { judgements, gone }: JudgementReport = JudgementReportSchema.parse(await jsonOf(request));
    for (const judgement of judgements) this.judgements.set(judgement.path, judgement);
    for (const path of gone) this.judgements.delete(path);
    end(response, 200, {});
  }
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function keyOf(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

function end(response: ServerResponse, status: number, body: object | null): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function breakOff(response: ServerResponse, body: object | null): void {
  const text = JSON.stringify(body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}
