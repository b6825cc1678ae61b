import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openDeliveries, type OpenDeliveries } from '../publisher/targets/open-deliveries.ts';
import type { OpenMirror, WebRoot } from '../publisher/targets/mirror-round.ts';
import { stepOfRound } from '../publisher/targets/mirror-round.ts';
import { readTargetSettings } from '../publisher/targets/target-settings.ts';

/** A web root that is brought to copies, and is compared with them. */
export interface MirroredSite {
  root: string;
  /** The folder that is a copy. */
  copy: string;
  said: string[];
  webRoot: WebRoot;
  deliveries: OpenDeliveries;
  /** Puts files into the web root and hands them over. */
  publish: (files: Record<string, string>, removed?: string[]) => void;
  /** The same, and dies in between. */
  publishUntold: (files: Record<string, string>) => void;
  end: () => Promise<void>;
}

export function startMirroredSite(settings: Record<string, string> = {}): MirroredSite {
  const folder = mkdtempSync(join(tmpdir(), 'mirrors-'));
  const [root, copy] = [join(folder, 'root'), join(folder, 'copy')];
  mkdirSync(copy);
  let number = 0;
  const said: string[] = [];
  const deliveries = openDeliveries({
    settings: readTargetSettings({ SITE_COPY_FOLDER: copy, ...settings }),
    folder: join(folder, 'queues'),
    origin: 'https://example.org',
    say: (message) => said.push(message),
    checkLease: () => undefined,
  });
  if (deliveries === null) throw new Error('No target is set.');
  const place = (files: Record<string, string>) => {
    number += 1;
    for (const [file, text] of Object.entries(files)) write(join(root, file), text);
  };
  return {
    root,
    copy,
    said,
    deliveries,
    webRoot: { root: () => root, lastChange: () => number, clock: () => new Date() },
    publishUntold: place,
    publish: (files, removed = []) => {
      place(files);
      for (const file of removed) rmSync(join(root, file), { force: true });
      deliveries.add({ number, root, written: Object.keys(files), removed });
    },
    end: async () => {
      await deliveries.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new file takes the place of the old one by a rename, as the publisher does it. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Everything is compared with all copies once. */
export async function goWholeRound({ deliveries, webRoot }: MirroredSite): Promise<void> {
  for (const mirror of deliveries.mirrors) await goRoundOf(mirror, webRoot);
}

async function goRoundOf(mirror: OpenMirror, webRoot: WebRoot): Promise<void> {
  // The next round would begin hours later.
  mirror.record.keep({ ...mirror.record.kept(), lastRound: null });
  do await stepOfRound(mirror, webRoot);
  while (mirror.record.kept().round !== null);
}

/** What is written over a file keeps its size and its times: only its content tells. */
export function damageUnseen(path: string): void {
  const { atime, mtime } = statSync(path);
  const text = readFileSync(path);
  text[0] = (text[0] ?? 0) ^ 1;
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
}
