/** Delivers what waits in the queue of the folder given, in a process of its own that a test can kill. */
import { setTimeout as pause } from 'node:timers/promises';
import { bucketTarget } from '../publisher/targets/bucket-target.ts';
import { startDeliveries } from '../publisher/targets/deliveries.ts';
import { DeliveryQueue } from '../publisher/targets/delivery-queue.ts';
import { readTargetSettings } from '../publisher/targets/target-settings.ts';

const { bucket } = readTargetSettings(process.env);
if (!bucket) throw new Error('The test has not named a bucket.');
const wait = async (milliseconds: number) => {
  await pause(milliseconds);
};
const queue = new DeliveryQueue(process.argv[2] ?? '');
await startDeliveries({ queue, targets: [bucketTarget(bucket, wait)], say: console.log, pause: wait }).settled();
queue.close();
