/**
 * Answers the publisher on a free port of this machine, and nobody else: `payload run src/commands/serve-export.ts`. A rehearsal
 * prints a site without the screens of the CMS, which take minutes to build. Prints the address when it is ready.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { handleEndpoints } from 'payload';
import config from '../payload.config.ts';
import { startPayload } from './start-payload.ts';

const payload = await startPayload();

const server = createServer((incoming, outgoing) => {
  const answer = async () => {
    const { method = 'GET', url = '/' } = incoming;
    const body = method === 'GET' || method === 'HEAD' ? null : await text(incoming);
    const headers = new Headers(
      Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const request = new Request(`${payload.config.serverURL}${url}`, { method, headers, body });
    const response = url.startsWith('/api/export/')
      ? await handleEndpoints({ config, request })
      : new Response(null, { status: 404 });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
  answer().catch((error: unknown) => {
    payload.logger.error(error);
    outgoing.destroy();
  });
});

server.listen(Number(process.env['EXPORT_PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    console.log(`The export answers at http://127.0.0.1:${address.port}`);
});

// Payload's command line ends the process with its script.
await once(server, 'close');
