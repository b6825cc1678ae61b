import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { publisherFlags } from '@ot/site/publisher/process/node-flags.ts';
import { childrenOf } from './children-of.ts';
import { changesOf, type MeasuredChanges, type Turn } from './measure-changes.ts';
import type { MeasuredWhole } from './measured-site.ts';
import type { SetAside } from './set-aside.ts';

export interface Measured extends MeasuredWhole {
  changes: MeasuredChanges;
}

interface Options {
  /** Gets the folders of the sites. */
  before: SetAside;
  say: (message: string) => void;
  turns?: number;
}

/** What a turn leaves to be published should be live before another site has its turn. */
const secondsBetween = 3;

/**
 * Publishes made-up sites of about so many pages, one after the other, each in a process of its own. Then their changes are
 * measured in turn: rented machines are fast in one quarter of an hour and slow in the next, and this falls on all of them.
 */
export async function measureSites(sizes: number[], { before, say, turns = 4 }: Options): Promise<Measured[]> {
  const sites: { whole: MeasuredWhole; site: ChildProcess; changes: Turn[] }[] = [];
  try {
    for (const pages of sizes) {
      say(`Publishing about ${pages} pages …`);
      const site = startSite(pages, before);
      sites.push({ site, whole: (await answerOf(site)) as MeasuredWhole, changes: [] }); // measured-site.ts sends it first
    }
    for (let turn = 1; turn <= turns; turn += 1) {
      for (const { site, whole, changes } of sites) {
        say(`Changing ${whole.pages} pages, turn ${turn} …`);
        signalChildren(site, 'SIGCONT');
        site.send('change');
        changes.push((await answerOf(site)) as Turn); // its answer to 'change'
        await pause(secondsBetween * 1000);
        signalChildren(site, 'SIGSTOP');
      }
    }
  } finally {
    await Promise.all(sites.map(({ site }) => endOf(site)));
  }
  return sites.map(({ whole, changes }) => ({ ...whole, changes: changesOf(changes) }));
}

function startSite(pages: number, before: SetAside): ChildProcess {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  if (process.env['BENCH_KEEP'] === undefined) before.deleteLater(dataDir);
  else console.log(`Keeps ${dataDir}.`);
  return fork(join(import.meta.dirname, 'measured-site.ts'), [dataDir, String(pages)], { execArgv: publisherFlags() });
}

/**
 * Stops the processes that index for a site, or lets them go on. A large site builds its main indexes for minutes after its
 * turn: that would slow down the site whose turn is next.
 */
function signalChildren(site: ChildProcess, signal: 'SIGCONT' | 'SIGSTOP'): void {
  for (const child of childrenOf(site.pid ?? 0)) process.kill(child, signal);
}

async function endOf(site: ChildProcess): Promise<void> {
  signalChildren(site, 'SIGCONT');
  if (site.exitCode !== null || site.signalCode !== null) return;
  const ended = once(site, 'exit');
  site.kill();
  await ended;
}

/** The next message of a process, or an error when it ends instead. */
async function answerOf(site: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  try {
    const ended = once(site, 'exit', { signal: stop.signal }).then(([code]) => {
      throw new Error(`The process of a site ended with code ${String(code)}; its words are above.`);
    });
    const [message] = (await Promise.race([once(site, 'message', { signal: stop.signal }), ended])) as [unknown];
    return message;
  } finally {
    stop.abort();
  }
}
