import { mkdirSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

export const bucketName = 'site';

/** What happens to requests that would write: they pass, are answered with 503, or the connection is cut half-way. */
type Fault = 'none' | 'busy' | 'cut' | 'down';

/** An S3-compatible server with the bucket `site`, behind a proxy that can make it fail. */
export interface S3Server {
  url: string;
  /** Requests that wrote and got through, as `PUT key`, in order of their answers. */
  written: string[];
  fault: Fault;
  /** Requests that passed before the fault began, or null for a fault from the start. */
  passing: number;
  /** Is called after each request that wrote. */
  onWritten: () => void;
  stop: () => Promise<void>;
}

export async function startS3Server(folder: string): Promise<S3Server> {
  mkdirSync(join(folder, 's3'), { recursive: true });
  const server = new S3rver({
    directory: join(folder, 's3'),
    port: 0,
    silent: true,
    configureBuckets: [{ name: bucketName }],
  });
  const { port } = await server.run();
  const proxy = createServer((request, response) => {
    pass(s3, port, request, response);
  });
  await new Promise<void>((resolve) => proxy.listen(0, resolve));
  const s3: S3Server = {
    // The proxy listens on a port, so its address is not a name.
    url: `http://localhost:${(proxy.address() as AddressInfo).port}`,
    written: [],
    fault: 'none',
    passing: 0,
    onWritten: () => undefined,
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await server.close();
    },
  };
  return s3;
}

function pass(s3: S3Server, port: number, request: IncomingMessage, response: ServerResponse): void {
  const writes = request.method !== 'GET';
  const fails = s3.fault !== 'none' && (writes || s3.fault === 'down') && s3.passing === 0;
  if (s3.passing > 0 && writes) s3.passing -= 1;
  if (fails) {
    fail(s3.fault, request, response);
    return;
  }
  const { method = '', url = '', headers } = request;
  const passed = ask({ port, method, path: url, headers }, (answer) => {
    if (writes) {
      s3.written.push(`${method} ${url.slice(bucketName.length + 2)}`);
      s3.onWritten();
    }
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}

function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'busy') {
    request.resume();
    response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
  } else if (fault === 'cut') request.once('data', () => request.socket.destroy());
  else request.socket.destroy();
}
