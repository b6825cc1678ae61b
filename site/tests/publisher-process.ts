import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FakeCms } from './fake-cms.ts';
import { publisherFlags } from '../publisher/process/node-flags.ts';
import { origin } from './publishing.ts';

/** The publisher's real command. */
export const publishCommand = join(import.meta.dirname, '..', 'publisher', 'commands', 'publish.ts');

/** The command in a process of its own that a test can kill. */
export interface PublisherProcess {
  child: ChildProcess;
  /** Everything that it has said so far. */
  said: () => string;
  ended: Promise<{ code: number | null; complaint: string }>;
}

interface Options {
  cms: FakeCms;
  dataDir: string;
  mode: '--once' | '--watch';
  env?: Record<string, string>;
}

export function startPublisher({ cms, dataDir, mode, env = {} }: Options): PublisherProcess {
  const child = spawn(process.execPath, [...publisherFlags(), publishCommand, mode], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      CMS_URL: cms.url,
      EXPORT_API_KEY: cms.apiKey,
      SITE_URL: origin,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complaint] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return { child, said: () => said, ended: once(child, 'close').then(() => ({ code: child.exitCode, complaint })) };
}
