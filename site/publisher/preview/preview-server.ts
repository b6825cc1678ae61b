import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UnsavedSchema, type Unsaved } from '@ot/shared-types/preview';
import sirv from 'sirv';
import { previewWords as words } from '../../src/i18n/preview-words.ts';
import { mostDraftMebibytes } from '../serve/deploy-words.ts';
import { answerPreview, type PreviewParts } from './answer-preview.ts';
import { answerUpload, type UploadAnswer } from './answer-upload.ts';
import { previewHeaders } from './preview-headers.ts';

/**
 * Shows drafts to whoever has a link that opens them, with their uploads, which the CMS gives out. Nothing is written, and nothing
 * else can be opened.
 */
export function previewServer(parts: PreviewParts, assetsFolder: string, warn: (message: string) => void): Server {
  const assets = sirv(assetsFolder, { dev: true, extensions: [] });
  const headers = Object.entries(previewHeaders(parts));
  const answer = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    try {
      const upload = await answerUpload(parts, path);
      if (upload !== null) {
        endUpload(response, upload);
        return;
      }
      const unsaved = await unsavedOf(request);
      if (unsaved === undefined) end(response, 405, words.onlyReading);
      else {
        const { status, html } = await answerPreview(parts, path, unsaved);
        end(response, status, html, 'text/html');
      }
    } catch (error) {
      warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
      end(response, 500, words.broken);
    }
  };
  return createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    const nothing = () => {
      end(response, 404, words.nothingHere);
    };
    if (path === '/robots.txt') return end(response, 200, 'User-agent: *\nDisallow: /\n');
    if (path.startsWith('/_astro/') || path === '/favicon.svg') return assets(request, response, nothing);
    void answer(request, response, path);
  });
}

function endUpload(response: ServerResponse, { status, file }: UploadAnswer): void {
  if (file === null) return end(response, status, words.nothingHere);
  response.setHeader('Content-Type', file.type);
  if (file.policy !== null) response.setHeader('Content-Security-Policy', file.policy);
  response.end(file.bytes);
}

/** What an editor's screen sends to be shown; null for a plain look, undefined for anything else. */
async function unsavedOf(request: IncomingMessage): Promise<Unsaved | null | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostDraftMebibytes * 1024 * 1024) return undefined;
    chunks.push(chunk);
  }
  return UnsavedSchema.safeParse(parseJson(Buffer.concat(chunks).toString())).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
}
