import type { Environment } from '../environment.ts';
import { publisherFlags } from '@ot/site/publisher/process/node-flags.ts';
import { freePort } from '../ports.ts';
import { keepRunning, runToEnd, stopRunning } from '../processes.ts';
import { PlainError } from '../progress.ts';

const secondsToStart = 300;

/** Prints the site of a database that nobody serves: its export is answered for as long as that takes. `at`: as of that moment. */
export async function printSite(environment: Environment, at: Date | null = null): Promise<void> {
  await withExport(environment, async (url) => {
    await runToEnd({
      name: 'print rehearsal',
      folder: 'site',
      run: [
        'node',
        ...publisherFlags(),
        'publisher/commands/publish.ts',
        '--once',
        ...(at === null ? [] : [`--at=${at.toISOString()}`]),
      ],
      env: { ...environment, CMS_URL: url, NODE_ENV: 'production' },
    });
  });
}

/** Answers the export of a database that nobody serves, brought up to date, for as long as the work takes. */
export async function withExport(environment: Environment, work: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let ended: string | null = null;
  const env = { ...environment, EXPORT_PORT: String(port), NODE_ENV: 'production' };
  keepRunning({ name: 'export', folder: 'cms', run: ['pnpm', 'run', 'serve-export'], env }, (tail) => {
    ended = tail;
  });
  try {
    await untilAnswers(url, () => ended);
    await work(url);
  } finally {
    await stopRunning('export');
  }
}

async function untilAnswers(url: string, ended: () => string | null): Promise<void> {
  const deadline = performance.now() + secondsToStart * 1000;
  const answers = () =>
    fetch(`${url}/`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (ended() !== null) throw new PlainError(`The export of the CMS ended:\n${ended() ?? ''}`);
    if (performance.now() > deadline) throw new PlainError(`The CMS does not answer after ${secondsToStart} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
