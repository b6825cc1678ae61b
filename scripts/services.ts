import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { portOf } from './ports.ts';
import { keepRunning, runToEnd, type Command } from './processes.ts';
import { PlainError } from './progress.ts';

export type OnStop = (name: string, tail: string) => void;

/** Where people look: the site's home page and the CMS's sign-in. */
export function serviceUrls(environment: Environment): { cms: string; site: string } {
  return { cms: `${environment.CMS_URL}/admin`, site: `${environment.SITE_URL}/` };
}

/** Runs migrations, makes the demo users and loads what sample content is missing. Edited documents stay as they are. */
export async function prepareContent(): Promise<void> {
  await runToEnd({ name: 'prepare content', folder: 'cms', run: ['pnpm', 'run', 'prepare-content'] });
}

export async function runCms(environment: Environment, onStop: OnStop): Promise<void> {
  start(
    { name: 'cms', folder: 'cms', run: ['pnpm', 'run', 'start', '--port', String(portOf(environment.CMS_URL))] },
    onStop,
  );
  await answers(`${environment.CMS_URL}/api/health`, 60);
}

/** Starts the publisher and waits for its first release. */
export async function runPublisher(environment: Environment, onStop: OnStop): Promise<void> {
  start({ name: 'publisher', folder: 'site', run: ['node', 'publisher/commands/publish.ts', '--watch'] }, onStop);
  await until(
    () => existsSync(join(environment.DATA_DIR, 'site', 'current', 'index.html')),
    120,
    'The publisher has printed nothing for two minutes; see .data/logs/publisher.log.',
  );
}

export async function runSite(environment: Environment, onStop: OnStop): Promise<void> {
  start(
    {
      name: 'site',
      folder: 'site',
      run: ['node', 'publisher/commands/serve.ts'],
      env: { SITE_PORT: String(portOf(environment.SITE_URL)) },
    },
    onStop,
  );
  await answers(`${environment.SITE_URL}/`, 30);
}

function start(command: Command, onStop: OnStop): void {
  keepRunning(command, (tail) => {
    onStop(command.name, tail);
  });
}

/** Waits until an address answers with success. */
export async function answers(url: string, seconds: number): Promise<void> {
  await until(
    () =>
      fetch(url).then(
        (response) => response.ok,
        () => false,
      ),
    seconds,
    `${url} does not answer after ${seconds} seconds; see .data/logs.`,
  );
}

async function until(check: () => boolean | Promise<boolean>, seconds: number, complaint: string): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await check())) {
    if (performance.now() > deadline) throw new PlainError(complaint);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
