import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface ServedFolder {
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder on this machine alone, on a free port, as any static host would. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  return listen(server);
}

/** Lets a server answer on this machine alone, on a free port. */
export async function listen(server: Server): Promise<ServedFolder> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
