import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bucketTarget } from './bucket-target.ts';
import { startDeliveries, type Deliveries } from './deliveries.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { purgeTarget } from './purge-target.ts';
import type { TargetSettings } from './target-settings.ts';
import type { Pause } from './with-retries.ts';

export interface OpenDeliveries extends Deliveries {
  /** What is under way is given up, and brought again at the next start. */
  close: () => Promise<void>;
}

interface Parts {
  settings: TargetSettings;
  /** Where the queue is kept. */
  folder: string;
  origin: string;
  say: (message: string) => void;
  /** Throws `LeaseLost` where another publisher has taken over: what this one still has is old. */
  checkLease: () => void;
}

/** Opens the deliveries to all targets that are set; null where there are none. */
export function openDeliveries({ settings, folder, origin, say, checkLease }: Parts): OpenDeliveries | null {
  const { bucket, purge } = settings;
  if (bucket === null && purge === null) return null;
  const stop = new AbortController();
  const pause: Pause = (milliseconds) => wait(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
  const targets = [
    ...(bucket ? [bucketTarget(bucket, pause, checkLease)] : []),
    ...(purge ? [purgeTarget(purge, origin, pause)] : []),
  ];
  const queue = new DeliveryQueue(queueFolder(folder, settings));
  const deliveries = startDeliveries({ queue, targets, say, pause, checkLease });
  return {
    ...deliveries,
    close: async () => {
      deliveries.stop();
      stop.abort();
      await deliveries.settled();
      queue.close();
    },
  };
}

/** A queue says what these targets were brought. Other targets were brought nothing, and get everything. */
function queueFolder(folder: string, { bucket, purge }: TargetSettings): string {
  const places = [bucket?.endpoint, bucket?.bucket, bucket?.prefix, bucket?.pageKeys, purge?.url];
  const name = hash('sha256', JSON.stringify(places)).slice(0, 16);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder))
    if (other !== name) rmSync(join(folder, other), { recursive: true, force: true });
  return join(folder, name);
}
