import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileOf, localizedPath, splitPath } from '@ot/shared-types';
import compression from 'compression';
import sirv from 'sirv';
import { parseRedirects } from '../releases/redirects.ts';
import { cacheControl, isSearchPath, securityHeaders } from './headers.ts';

/** Serves the live release as a web server would: compressed, with the strict headers, redirects and not-found pages. */
export function siteServer(current: string, { https }: { https: boolean }): Server {
  // In `dev` mode sirv looks at the disk for each request, so that a switched release is seen at once.
  const files = sirv(current, { dev: true, etag: true, extensions: ['html'], setHeaders: setCacheHeader });
  const compress = compression();
  const redirects = redirectsOf(current);
  return createServer((request, response) => {
    const path = pathOf(request);
    setHeaders(response, securityHeaders({ search: isSearchPath(path), https }));
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only GET and HEAD are answered here.');
    if (!existsSync(current)) return end(response, 503, 'Not published yet. Start the publisher.');
    const target = redirects().get(path);
    if (target !== undefined) return redirect(response, target);
    // compression is written for Express; it needs no more of a request than Node's has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      files(request, response, () => {
        notFound(current, path, response);
      });
    });
  });
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://localhost').pathname;
}

function setCacheHeader(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', cacheControl(path.startsWith('/_astro/') ? 'hashed' : 'page'));
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Reads the release's redirects, again only after they have changed. */
function redirectsOf(current: string): () => Map<string, string> {
  const file = join(current, '_redirects');
  let readAt = -1;
  let redirects = new Map<string, string>();
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed !== readAt) {
      redirects = changed === 0 ? new Map<string, string>() : parseRedirects(readFileSync(file, 'utf8'));
      readAt = changed;
    }
    return redirects;
  };
}

function redirect(response: ServerResponse, target: string): void {
  response.setHeader('Location', target);
  end(response, 301, '');
}

/** The not-found page in the language of the address, or the English one. */
function notFound(current: string, path: string, response: ServerResponse): void {
  const { locale } = splitPath(path);
  const file = [locale, 'en' as const]
    .map((code) => join(current, fileOf(localizedPath('/404', code))))
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
