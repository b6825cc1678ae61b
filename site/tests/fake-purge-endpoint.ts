import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for a CDN's purge hook: keeps what it is told, or refuses it. */
export interface FakePurgeEndpoint {
  url: string;
  token: string;
  /** Bodies of good requests. */
  purged: unknown[];
  /** The status of its answers. */
  status: number;
  requests: number;
  stop: () => void;
}

export async function startFakePurgeEndpoint(): Promise<FakePurgeEndpoint> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      fake.requests += 1;
      const isKnown = request.headers.authorization === `Bearer ${fake.token}`;
      const status = isKnown ? fake.status : 401;
      if (status === 200) fake.purged.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const fake: FakePurgeEndpoint = {
    // It listens on a port, so its address is not a name.
    url: `http://localhost:${(server.address() as AddressInfo).port}/purge`,
    token: 'a-token-for-tests',
    purged: [],
    status: 200,
    requests: 0,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return fake;
}
