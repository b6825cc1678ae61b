import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileOf, localizedPath, splitPath } from '@ot/shared-types';
import compression from 'compression';
import sirv from 'sirv';
import { parseRedirects } from '../releases/redirects.ts';
import { cacheControl, cacheControlOf, isSearchPath, securityHeaders } from './headers.ts';

/** Serves the live release as a web server would: compressed, with the strict headers, redirects and not-found pages. */
export function siteServer(current: string, { https }: { https: boolean }): Server {
  const answerFrom = answeringFrom(current);
  return createServer((request, response) => {
    const path = pathOf(request);
    if (path === null) return end(response, 400, 'This is no address.');
    setHeaders(response, securityHeaders({ search: isSearchPath(path), https }));
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only GET and HEAD are answered here.');
    const answer = answerFrom();
    if (answer === null) return end(response, 503, 'Not published yet. Start the publisher.');
    answer(request, response);
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
  const files = sirv(release, { dev: true, etag: true, extensions: ['html'], setHeaders: setCacheHeader });
  const compress = compression();
  const redirectsFile = join(release, '_redirects');
  const redirects = existsSync(redirectsFile)
    ? parseRedirects(readFileSync(redirectsFile, 'utf8'))
    : new Map<string, string>();
  return (request, response) => {
    const path = pathOf(request) ?? '/';
    const target = redirects.get(path);
    if (target !== undefined) return redirect(response, target);
    // compression is written for Express; it needs no more of a request than Node's has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      files(request, response, () => {
        notFound(release, path, response);
      });
    });
  };
}

function pathOf(request: IncomingMessage): string | null {
  return URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? null;
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

/** The not-found page in the language of the address, or the English one. */
function notFound(release: string, path: string, response: ServerResponse): void {
  const { locale } = splitPath(path);
  const file = [locale, 'en' as const]
    .map((code) => join(release, fileOf(localizedPath('/404', code))))
    .find((each) => existsSync(each));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', cacheControl('page'));
  end(response, 404, file === undefined ? 'Not found' : readFileSync(file, 'utf8'));
}

function end(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(body);
}
