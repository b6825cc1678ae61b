import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { startPublisher, type PublisherProcess } from '@ot/site/tests/publisher-process.ts';
import { smallSite } from '@ot/site/tests/publishing.ts';

/** A stand-in for the CMS that keeps what it has acknowledged, and the real publisher's command on a folder of its own. */
export interface Stand {
  cms: FakeCms;
  dataDir: string;
  /** The web root. */
  current: string;
  /** Starts the publisher; it goes on until it is killed or the stand ends. */
  watch: () => PublisherProcess;
  /** Brings the site up to date, search included. */
  once: () => Promise<void>;
  end: () => Promise<void>;
}

export async function makeStand(cms = new FakeCms(smallSite()), isMine = true): Promise<Stand> {
  if (isMine) await cms.start();
  const dataDir = mkdtempSync(join(tmpdir(), 'stand-'));
  const { current } = publisherFolders(dataDir);
  const started = new Set<PublisherProcess>();
  const start = (mode: '--once' | '--watch') => {
    const publisher = startPublisher({ cms, dataDir, mode });
    started.add(publisher);
    void publisher.ended.then(() => started.delete(publisher));
    return publisher;
  };
  const killAll = () => {
    for (const { child } of started) child.kill('SIGKILL');
  };
  // A bench that is stopped leaves nobody behind.
  process.once('exit', killAll);
  return {
    cms,
    dataDir,
    current,
    watch: () => start('--watch'),
    once: async () => {
      const { code, complaint } = await start('--once').ended;
      if (code !== 0) throw new Error(`The publisher has failed: ${complaint}`);
    },
    end: async () => {
      process.off('exit', killAll);
      killAll();
      await Promise.all([...started].map(({ ended }) => ended));
      if (isMine) await cms.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until something is so; says what has not happened where it never is. */
export async function until(isSo: () => boolean, what: string, seconds = 120): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`After ${seconds} seconds ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

/** Waits until everything that the CMS has told is live. */
export function untilAllLive({ cms, current }: Stand): Promise<void> {
  const isLive = () =>
    existsSync(current) &&
    cms.reports.every((report) => report.state === 'live') &&
    Math.max(0, ...cms.reports.map((report) => report.sequence)) >= cms.lastSequence;
  return until(isLive, 'not everything that was published is live');
}
