import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bucketTarget } from './bucket-target.ts';
import { withContact } from './contact.ts';
import { startDeliveries, type Deliveries } from './deliveries.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { folderTarget } from './folder-target.ts';
import type { OpenMirror } from './mirror-round.ts';
import { purgeTarget } from './purge-target.ts';
import { RoundRecord } from './round-record.ts';
import type { Target } from './target.ts';
import type { TargetSettings } from './target-settings.ts';
import { turns } from './turns.ts';
import type { Pause } from './with-retries.ts';

export interface OpenDeliveries extends Deliveries {
  /** Those of the targets that keep a copy of the site. */
  mirrors: OpenMirror[];
  /** What is under way is given up, and brought again at the next start. */
  close: () => Promise<void>;
}

interface Parts {
  settings: TargetSettings;
  /** Where the queues are kept. */
  folder: string;
  origin: string;
  say: (message: string) => void;
  /** Throws `LeaseLost` where another publisher has taken over: what this one still has is old. */
  checkLease: () => void;
}

/** Opens the deliveries to all targets that are set; null where there are none. */
export function openDeliveries(parts: Parts): OpenDeliveries | null {
  const stop = new AbortController();
  const pause: Pause = (milliseconds) => wait(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
  const lines = linesOf(parts, pause);
  if (lines.length === 0) return null;
  removeOtherQueues(parts.folder, new Set(lines.map(({ name }) => name)));
  const open = lines.map((line) => openLine(line, { ...parts, pause }));
  return {
    mirrors: open.flatMap(({ mirrors }) => mirrors),
    add: (set) => {
      for (const { deliveries } of open) deliveries.add(set);
    },
    catchUp: (live) => {
      for (const { deliveries } of open) deliveries.catchUp(live);
    },
    settled: async () => {
      await Promise.all(open.map(({ deliveries }) => deliveries.settled()));
    },
    stop: () => {
      for (const { deliveries } of open) deliveries.stop();
    },
    close: async () => {
      stop.abort();
      await Promise.all(open.map((line) => line.close()));
    },
  };
}

/** Targets that are brought the same sets one after the other, from one queue: none waits for another line. */
interface Line {
  /** Says what these targets were brought. Other targets were brought nothing, and get everything. */
  name: string;
  targets: Target[];
}

function linesOf({ settings: { bucket, purge, folder }, origin, checkLease }: Parts, pause: Pause): Line[] {
  const lines: Line[] = [];
  if (bucket !== null || purge !== null) {
    const places = [bucket?.endpoint, bucket?.bucket, bucket?.prefix, bucket?.pageKeys, purge?.url];
    const targets = [
      ...(bucket ? [bucketTarget(bucket, pause, checkLease)] : []),
      ...(purge ? [purgeTarget(purge, origin, pause)] : []),
    ];
    lines.push({ name: nameOf(places), targets });
  }
  if (folder !== null) lines.push({ name: nameOf(['folder', folder]), targets: [folderTarget(folder, checkLease)] });
  return lines;
}

const nameOf = (places: (string | undefined)[]): string => hash('sha256', JSON.stringify(places)).slice(0, 16);

function openLine({ name, targets }: Line, { folder, say, checkLease, pause }: Parts & { pause: Pause }) {
  const place = join(folder, name);
  const queue = new DeliveryQueue(place);
  const record = new RoundRecord(join(place, 'rounds.sqlite'));
  const inTurn = turns();
  const watched = targets.map(withContact);
  const mirrors = watched.flatMap(({ target, contact }) =>
    target.copy ? [{ name: target.name, copy: target.copy, queue, record, inTurn, contact }] : [],
  );
  const all = watched.map(({ target }) => target);
  const deliveries = startDeliveries({ queue, targets: all, say, pause, checkLease, inTurn });
  const close = async () => {
    deliveries.stop();
    await deliveries.settled();
    queue.close();
    record.close();
  };
  return { deliveries, mirrors, close };
}

function removeOtherQueues(folder: string, names: Set<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder))
    if (!names.has(other)) rmSync(join(folder, other), { recursive: true, force: true });
}
