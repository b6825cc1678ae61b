import { hash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileOf, localizedPath, splitPath } from '@ot/shared-types';
import compression from 'compression';
import sirv from 'sirv';
import { codeOf } from '../process/files.ts';
import { parseRedirects, type Destination } from '../surroundings/redirects.ts';
import { isForReaders } from './site-file.ts';
import { canonicalAddress } from './canonical-address.ts';
import { contentTypeOf } from './content-types.ts';
import {
  cacheControl,
  cacheControlOf,
  formerPdf,
  isSearchPath,
  picturePolicy,
  securityHeaders,
  uploadKindOf,
} from './headers.ts';

/** Serves the live release as a web server would: compressed, with the strict headers, redirects and not-found pages. */
export function siteServer(current: string, { https }: { https: boolean }): Server {
  const answerFrom = answeringFrom(current);
  return createServer((request, response) => {
    const path = pathOf(request);
    if (!path.startsWith('/')) return end(response, 400, 'This is no address.');
    setHeaders(response, securityHeaders({ search: isSearchPath(path), https }));
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only GET and HEAD are answered here.');
    const answer = answerFrom();
    if (answer === null) return end(response, 503, 'Not published yet. Start the publisher.');
    try {
      answer(request, response);
    } catch (error) {
      console.error(`${path} cannot be read.`, error);
      if (!response.headersSent) end(response, 500, 'This page cannot be read at the moment.');
    }
  });
}

/**
 * The link is followed once for each request, and everything in the answer comes from that release. Otherwise a switch
 * between the look at a file and its reading would mix the length of one release with the text of another.
 */
function answeringFrom(current: string): () => RequestListener | null {
  let known: { release: string; answer: RequestListener } | null = null;
  return () => {
    if (!existsSync(current)) return null;
    const release = realpathSync(current);
    if (known?.release !== release) known = { release, answer: answeringRelease(release) };
    return known.answer;
  };
}

function answeringRelease(release: string): RequestListener {
  // In `dev` mode sirv looks for a file when it is asked for, instead of listing a hundred thousand at each switch.
  const files = sirv(release, { dev: true, etag: true, extensions: [], setHeaders: setCacheHeader });
  const compress = compression();
  const redirects = redirectsOf(release);
  return (request, response) => {
    const path = pathOf(request);
    if (isNotFoundPage(path) || !isForReaders(path.slice(1))) return notFound(release, path, response);
    const upload = uploadKindOf(path);
    if (upload === 'unknown') return notFound(release, path, response);
    if (upload === 'picture') response.setHeader('Content-Security-Policy', picturePolicy);
    const address = canonicalAddress(path);
    const given = address === null ? undefined : redirects().get(address);
    // A page stands there for hosts that know no more than files.
    if (given?.state === 'gone') return answerWith('/410', 410, { release, path, response });
    if (address !== null && address !== path && isPage(release, address))
      return redirect(response, address + queryOf(request));
    // compression is written for Express; it needs no more of a request than Node's has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      if (answerText(release, path, request, response)) return;
      files(request, response, () => {
        // Whatever stands in the web root comes before addresses that were given up.
        if (new RegExp(formerPdf).test(path)) return answerWith('/410', 410, { release, path, response });
        if (given === undefined) return notFound(release, path, response);
        redirect(response, given.to);
      });
    });
  };
}

/** Whether a page for readers stands at an address. Those that say that there is nothing answer nobody by name. */
function isPage(release: string, address: string): boolean {
  return !isNotFoundPage(address) && existsSync(join(release, fileOf(address)));
}

function isNotFoundPage(address: string): boolean {
  return /^(?:\/[^/]+)?\/4(?:04|10)(?:\.html)?$/.test(address);
}

/** Redirects change with a publish set; their file is looked at for each request and read when it is another. */
function redirectsOf(release: string): () => Map<string, Destination> {
  const file = join(release, '_redirects');
  let known = { version: '', redirects: new Map<string, Destination>() };
  return () => {
    const found = statSync(file, { throwIfNoEntry: false });
    const version = found ? `${found.ino} ${found.mtimeMs}` : '';
    if (version !== known.version)
      known = { version, redirects: parseRedirects(found ? readFileSync(file, 'utf8') : '') };
    return known.redirects;
  };
}

const textEndings = new Set(['.html', '.xml', '.txt', '.json']);

/**
 * Answers with a file that a publish set may replace at any moment: it is opened once, and its length, its tag and its text
 * are those of one version. sirv asks for the length first and opens the file later. False: there is no such file.
 */
function answerText(release: string, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const name = extname(path) === '' ? fileOf(decodePath(path)) : decodePath(path).slice(1);
  if (!textEndings.has(extname(name)) || name.split('/').includes('..')) return false;
  const text = readIfThere(join(release, name));
  if (text === null) return false;
  const tag = `"${hash('sha1', text, 'base64url')}"`;
  response.setHeader('Content-Type', contentTypeOf(name));
  response.setHeader('Cache-Control', cacheControlOf(path));
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match']?.includes(tag)) end(response, 304, '');
  else {
    response.setHeader('Content-Length', text.length);
    response.end(request.method === 'HEAD' ? undefined : text);
  }
  return true;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Nothing of that name, a folder, or a name that no file can have. */
const isNotThere = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!isNotThere.has(codeOf(error))) throw error;
    return null;
  }
}

/** The path as it was written: a URL would take "//x" and "/\\x" for the name of another site. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/^https?:\/\/[^/?]*/i, '').replace(/\?.*$/s, '');
}

function queryOf({ url = '' }: IncomingMessage): string {
  return /\?.*$/s.exec(url)?.[0] ?? '';
}

function setCacheHeader(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', cacheControlOf(path));
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function redirect(response: ServerResponse, target: string): void {
  response.setHeader('Location', target);
  end(response, 301, '');
}

function notFound(release: string, path: string, response: ServerResponse): void {
  answerWith('/404', 404, { release, path, response });
}

interface Asked {
  release: string;
  path: string;
  response: ServerResponse;
}

/** A page that says that there is nothing, or nothing any more, in the language of the address, or the English one. */
function answerWith(page: '/404' | '/410', status: number, { release, path, response }: Asked): void {
  const { locale } = splitPath(canonicalAddress(path) ?? path);
  const file = [locale, 'en' as const]
    .map((code) => join(release, fileOf(localizedPath(page, code))))
    .find((each) => existsSync(each));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', cacheControl('page'));
  end(response, status, file === undefined ? 'Not found' : readFileSync(file, 'utf8'));
}

function end(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(body);
}
