/** A thread of visitors: they ask for pages over kept connections until they are told to stop, and judge every answer. */
import { Agent, request, type IncomingMessage } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

export interface VisitorsSetup {
  url: string;
  paths: string[];
  connections: number;
}

export interface Visited {
  requests: number;
  /** Different sets that answers were from. */
  sets: number;
  faults: string[];
}

/** A fault that keeps coming back says nothing new. */
const mostFaults = 20;

// The thread that makes this one gives it a VisitorsSetup (request-pages.ts).
const { url, paths, connections } = workerData as VisitorsSetup;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const visited: Visited = { requests: 0, sets: 0, faults: [] };
const names = new Set<string>();
let isDone = false;

parentPort?.on('message', (message: 'count' | 'stop') => {
  if (message === 'stop') isDone = true;
  else parentPort?.postMessage({ ...visited, sets: names.size });
});
await Promise.all(Array.from({ length: connections }, (_, index) => visit(index)));
agent.destroy();
parentPort?.postMessage({ ...visited, sets: names.size });
parentPort?.close();

async function visit(first: number): Promise<void> {
  for (let turn = first; !isDone; turn += 1) {
    const path = paths[turn % paths.length] ?? '/';
    // Every fourth asks as browsers do; without compression an answer has a length to be held to.
    const fault = await ask(path, turn % 4 === 0 ? 'gzip' : 'identity').then(faultOf, String);
    visited.requests += 1;
    if (fault !== null && visited.faults.length < mostFaults) visited.faults.push(`${path}: ${fault}`);
  }
}

function ask(path: string, encoding: 'gzip' | 'identity'): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { agent, headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve(textOf(response, Buffer.concat(chunks)));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function textOf({ statusCode, headers }: IncomingMessage, body: Buffer): string {
  if (statusCode !== 200) throw new Error(`answered with ${statusCode}`);
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== body.length) throw new Error(`${body.length} of ${length} bytes`);
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
}

/** Each set has another name, which stands in the title and in several places of the body. */
function faultOf(text: string): string | null {
  const found = text.match(/Service \d+x*/g) ?? [];
  const different = new Set(found);
  for (const name of different) names.add(name);
  const title = /<title>[^<]*<\/title>/.exec(text)?.[0] ?? '';
  if (different.size !== 1) return `names of ${different.size} sets: ${[...different].join()}`;
  if (found.length < 3 || !/Service \d/.test(title)) return 'the name is not in both title and body';
  return text.trimEnd().endsWith('</html>') ? null : `ends with ${text.slice(-60)}`;
}
