import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { portOf } from './ports.ts';
import { keepRunning, runToEnd, type Command } from './processes.ts';
import { PlainError } from './progress.ts';

/** Called when a service ends by itself, with its name and the last lines that it wrote. */
export type OnStop = (name: string, tail: string) => void;

/** Runs migrations, makes the demo users and loads what sample content is missing. Edited documents stay as they are. */
export async function prepareContent(environment: Environment): Promise<void> {
  await runToEnd({
    name: 'prepare content',
    folder: 'cms',
    run: ['pnpm', 'run', 'prepare-content'],
    env: production(environment),
  });
}

export async function runCms(environment: Environment, onStop: OnStop): Promise<void> {
  const port = String(portOf(environment.CMS_URL));
  start({ name: 'cms', folder: 'cms', run: ['pnpm', 'exec', 'next', 'start', '--port', port] }, environment, onStop);
  await answers(`${environment.CMS_URL}/api/health`, 60);
}

/** Starts the publisher and waits for its first release. */
export async function runPublisher(environment: Environment, onStop: OnStop): Promise<void> {
  start(
    { name: 'publisher', folder: 'site', run: ['node', 'publisher/commands/publish.ts', '--watch'] },
    environment,
    onStop,
  );
  await until(
    () => existsSync(join(environment.DATA_DIR, 'site', 'current', 'index.html')),
    120,
    'The publisher has printed nothing for two minutes; see publisher.log in the logs folder.',
  );
}

export async function runSite(environment: Environment, onStop: OnStop): Promise<void> {
  start({ name: 'site', folder: 'site', run: ['node', 'publisher/commands/serve.ts'] }, environment, onStop);
  await answers(`${environment.SITE_URL}/`, 30);
}

function start(command: Command, environment: Environment, onStop: OnStop): void {
  const env = { ...production(environment), SITE_PORT: String(portOf(environment.SITE_URL)) };
  keepRunning({ ...command, env }, (tail) => {
    onStop(command.name, tail);
  });
}

function production(environment: Environment): Record<string, string> {
  return { ...environment, NODE_ENV: 'production' };
}

/** Waits until an address answers with success. */
async function answers(url: string, seconds: number): Promise<void> {
  await until(
    () =>
      fetch(url).then(
        (response) => response.ok,
        () => false,
      ),
    seconds,
    `${url} does not answer after ${seconds} seconds; see the logs folder.`,
  );
}

async function until(check: () => boolean | Promise<boolean>, seconds: number, complaint: string): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await check())) {
    if (performance.now() > deadline) throw new PlainError(complaint);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
