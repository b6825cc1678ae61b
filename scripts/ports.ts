import { createServer } from 'node:net';
import { PlainError } from './progress.ts';

/** Refuses to go on when somebody else listens on the port of an address. */
export async function checkPortFree(url: string, purpose: string, variable: string): Promise<void> {
  const port = portOf(url);
  if (await isFree(port)) return;
  throw new PlainError(
    `Port ${port}, which ${purpose} needs, is in use. Stop the program that uses it, or choose another port: ${variable}=http://localhost:${port + 1} npm start`,
  );
}

export function portOf(url: string): number {
  const { port, protocol } = new URL(url);
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no free port.'));
      });
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}
