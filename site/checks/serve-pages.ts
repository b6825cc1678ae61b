import { createServer } from 'node:http';
import { listen, type ServedFolder } from './serve-folder.ts';

/** Serves pages held in memory; what is not among them is fetched from a site behind. */
export async function servePages(pages: ReadonlyMap<string, string>, behind?: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages.get(path);
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    void fetchBehind(behind, request.url ?? '/').then(({ status, type, body }) => {
      response.statusCode = status;
      response.setHeader('content-type', type);
      response.end(body);
    });
  });
  return listen(server);
}

async function fetchBehind(
  behind: string | undefined,
  url: string,
): Promise<{ status: number; type: string; body: Buffer }> {
  if (behind === undefined) return { status: 404, type: 'text/plain', body: Buffer.from('Not found') };
  const response = await fetch(behind + url);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'text/plain',
    body: Buffer.from(await response.arrayBuffer()),
  };
}
