import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noteBackup } from '@ot/cms/backup/backup-state.ts';
import { publisherFlags } from '@ot/site/publisher/process/node-flags.ts';
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
    env: { ...environment, NODE_ENV: 'production' },
  });
}

export async function runCms(environment: Environment, onStop: OnStop): Promise<void> {
  const port = String(portOf(environment.CMS_URL));
  const run: Command['run'] = ['pnpm', 'exec', 'next', 'start', '--port', port, '--hostname', environment.LISTEN_HOST];
  start({ name: 'cms', folder: 'cms', run }, environment, onStop);
  await answers(`${environment.CMS_URL}/api/health`, 60);
}

/** The CMS as developers run it: it compiles each screen when it is first opened. */
export async function runCmsInDevelopment(environment: Environment, onStop: OnStop): Promise<void> {
  const port = String(portOf(environment.CMS_URL));
  const command: Command = { name: 'cms', folder: 'cms', run: ['pnpm', 'exec', 'next', 'dev', '--port', port] };
  start(command, environment, onStop, 'development');
  await answers(`${environment.CMS_URL}/api/health`, 120);
}

/** The templates as developers see them: `astro dev` on the publisher's copy of the content. */
export async function runSiteInDevelopment(environment: Environment, onStop: OnStop): Promise<void> {
  const port = String(portOf(environment.SITE_URL));
  const command: Command = { name: 'site', folder: 'site', run: ['pnpm', 'exec', 'astro', 'dev', '--port', port] };
  start(command, environment, onStop, 'development');
  await answers(`${environment.SITE_URL}/`, 60);
}

/** Starts the publisher and waits for its first release, which takes its time where there are many pages. */
export async function runPublisher(environment: Environment, onStop: OnStop, seconds = 120): Promise<void> {
  const run: Command['run'] = ['node', ...publisherFlags(), 'publisher/commands/publish.ts', '--watch'];
  start({ name: 'publisher', folder: 'site', run }, environment, onStop);
  await until(
    () => existsSync(join(environment.DATA_DIR, 'site', 'current', 'index.html')),
    seconds,
    `The publisher has printed nothing for ${seconds} seconds; see publisher.log in the logs folder.`,
  );
}

/** Shows drafts; started when the publisher has content that they can be laid over. */
export async function runPreview(environment: Environment, onStop: OnStop): Promise<void> {
  start({ name: 'preview', folder: 'site', run: ['node', 'publisher/commands/preview.ts'] }, environment, onStop);
  await answers(`${environment.PREVIEW_URL}/robots.txt`, 30);
}

export async function runSite(environment: Environment, onStop: OnStop): Promise<void> {
  start({ name: 'site', folder: 'site', run: ['node', 'publisher/commands/serve.ts'] }, environment, onStop);
  await answers(`${environment.SITE_URL}/`, 30);
}

/** Makes backups where BACKUP_TO says, as often as BACKUP_EVERY says. Whoever sets neither makes them otherwise, or has none. */
export function runBackups(environment: Environment, onStop: OnStop): void {
  // A schedule of before is none any more, and nobody waits for it.
  if (!process.env['BACKUP_TO']) noteBackup(environment.DATA_DIR, { every: null });
  else start({ name: 'backup', folder: '.', run: ['node', 'scripts/backup.ts', '--every'] }, environment, onStop);
}

function start(command: Command, environment: Environment, onStop: OnStop, mode = 'production'): void {
  const ports = {
    SITE_PORT: String(portOf(environment.SITE_URL)),
    PREVIEW_PORT: String(portOf(environment.PREVIEW_URL)),
  };
  const env = { ...environment, ...ports, NODE_ENV: mode };
  keepRunning({ ...command, env }, (tail) => {
    onStop(command.name, tail);
  });
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
