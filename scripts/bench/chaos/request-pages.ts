import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { settings } from '@ot/site/tests/publishing.ts';
import { root } from '../../folders.ts';
import { freePort } from '../../ports.ts';
import { makeStand, until, untilAllLive, type Stand } from './stand.ts';
import type { Visited, VisitorsSetup } from './visitors.ts';

export interface RequestsResult extends Visited {
  publishes: number;
  connections: number;
  seconds: number;
}

interface Options {
  requests: number;
  publishes: number;
  say: (message: string) => void;
}

const connections = 8;
const paths = [
  '/',
  '/advice',
  '/advice/holding-a-pencil',
  '/pl/advice/holding-a-pencil',
  '/contact',
  '/ur',
  '/glossary',
];

/** Asks for pages over real HTTP while every publication changes every page. Goes on until both numbers are reached. */
export async function requestPages({ requests, publishes, say }: Options): Promise<RequestsResult> {
  const started = performance.now();
  const stand = await makeStand();
  rename(stand, 0);
  await stand.once();
  const server = await serve(stand);
  const visitors = startVisitors({ url: server.url, paths, connections });
  try {
    stand.watch();
    let published = 0;
    for (let count = await visitors.count(); published < publishes || count.requests < requests;) {
      published += 1;
      rename(stand, published);
      await untilShown(stand, published);
      if (published % 50 !== 0 && published < publishes) continue;
      count = await visitors.count();
      say(`${published} publications, ${count.requests} requests, ${count.faults.length} faults`);
    }
    const visited = await visitors.stop();
    return { ...visited, publishes: published, connections, seconds: (performance.now() - started) / 1000 };
  } finally {
    await visitors.stop();
    server.stop();
    await stand.end();
  }
}

/** Names of different lengths: a mixed answer would be cut off or too long. */
const nameOf = (round: number) => `Service ${round}${'x'.repeat((round % 5) * 40)}`;

function rename({ cms }: Stand, round: number): void {
  const serviceName = nameOf(round);
  // It stands in the title and the header, and near the end of every page.
  cms.publishGlobal(settings({ serviceName, interpreterLine: `Tell ${serviceName}.` }));
}

async function untilShown(stand: Stand, round: number): Promise<void> {
  const home = join(stand.current, 'index.html');
  await until(() => readFileSync(home, 'utf8').includes(`${nameOf(round)}<`), `publication ${round} is not live`);
  await untilAllLive(stand);
}

function startVisitors(workerData: VisitorsSetup) {
  const worker = new Worker(new URL('./visitors.ts', import.meta.url), { workerData });
  let last: Promise<Visited> | null = null;
  const answer = async (message: 'count' | 'stop') => {
    const answered = once(worker, 'message') as Promise<[Visited]>;
    worker.postMessage(message);
    return (await answered)[0];
  };
  return { count: () => answer('count'), stop: () => (last ??= answer('stop')) };
}

/** The site's own server, in a process of its own. */
async function serve({ dataDir }: Stand): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const command = join(root, 'site', 'publisher', 'commands', 'serve.ts');
  const child = spawn(process.execPath, [command], {
    env: { ...process.env, DATA_DIR: dataDir, SITE_PORT: String(port), SITE_URL: `http://localhost:${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return { url: `http://localhost:${port}`, stop: () => void child.kill('SIGKILL') };
}
