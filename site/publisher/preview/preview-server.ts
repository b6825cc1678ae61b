import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { previewWords as words } from '../../src/i18n/preview-words.ts';
import { answerPreview, type PreviewParts } from './answer-preview.ts';
import { previewHeaders } from './preview-headers.ts';

/** Where the files are that pages refer to: assets of the templates, and uploads of the live release. All are public. */
export interface PreviewFolders {
  assets: string;
  site: string;
}

/** Shows drafts to whoever has a link that opens them. Nothing is written, and nothing else can be opened. */
export function previewServer(parts: PreviewParts, folders: PreviewFolders, warn: (message: string) => void): Server {
  const assets = sirv(folders.assets, { dev: true, extensions: [] });
  const uploads = sirv(folders.site, { dev: true, extensions: [] });
  const headers = Object.entries(previewHeaders(parts));
  return createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, words.onlyReading);
    const nothing = () => {
      end(response, 404, words.nothingHere);
    };
    if (path === '/robots.txt') return end(response, 200, 'User-agent: *\nDisallow: /\n');
    if (path.startsWith('/_astro/') || path === '/favicon.svg') return assets(request, response, nothing);
    if (path.startsWith('/media/')) return uploads(request, response, nothing);
    void answer(parts, path, response, warn);
  });
}

async function answer(
  parts: PreviewParts,
  path: string,
  response: ServerResponse,
  warn: (message: string) => void,
): Promise<void> {
  try {
    const { status, html } = await answerPreview(parts, path);
    end(response, status, html, 'text/html');
  } catch (error) {
    warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    end(response, 500, words.broken);
  }
}

function end(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
}
