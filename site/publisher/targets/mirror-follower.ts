import type { Mirror } from '@ot/shared-types';
import type { CmsClient } from '../client/cms-client.ts';
import type { Quiet } from '../process/quiet.ts';
import { LeaseLost } from '../store/store.ts';
import { pause } from '../process/waiting.ts';
import { messageOf } from './deliveries.ts';
import { stepOfRound, type OpenMirror, type WebRoot } from './mirror-round.ts';

export interface FollowingMirrors {
  mirrors: OpenMirror[];
  webRoot: WebRoot;
  client: Pick<CmsClient, 'mirrors'>;
  quiet: Quiet;
  say: (message: string) => void;
}

/** Of ten seconds nine belong to others. */
const restFactor = 9;
const shortestRest = 0.05;
const secondsUntilLater = 1;
const secondsUntilDue = 60;
const secondsAfterFailure = 30;
/** How often the CMS is told what is new, and that nothing is. */
const tellEvery = 15;
const tellAgainAfter = 5 * 60 * 1000;

/** Compares copies with the web root in rounds, as long as the publisher runs, and tells the CMS what it knows of them. */
export function followMirrors(parts: FollowingMirrors): { close: () => Promise<void> } {
  const stop = new AbortController();
  const rounds = parts.mirrors.map((mirror) => goRound(mirror, parts, stop.signal));
  const telling = tellUntilStopped(parts, stop.signal);
  return {
    close: async () => {
      stop.abort();
      await Promise.all([...rounds, telling]);
    },
  };
}

async function goRound(mirror: OpenMirror, parts: FollowingMirrors, signal: AbortSignal): Promise<void> {
  const isStopped = () => signal.aborted;
  for (;;) {
    await parts.quiet.reached();
    if (isStopped()) return;
    const started = performance.now();
    try {
      const step = await stepOfRound(mirror, parts.webRoot);
      const took = (performance.now() - started) / 1000;
      if (step === 'done') await pause(Math.max(shortestRest, took * restFactor), signal);
      else await pause(step === 'later' ? secondsUntilLater : secondsUntilDue, signal);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      parts.say(`${mirror.name} could not be compared with the site: ${messageOf(error)} It will be tried again.`);
      await pause(secondsAfterFailure, signal);
    }
  }
}

/** Also where there are none, once: a copy that was given up leaves the dashboard. */
async function tellUntilStopped({ mirrors, client, say }: FollowingMirrors, signal: AbortSignal): Promise<void> {
  let told = { text: '', at: -Infinity };
  let isFailing = false;
  while (!signal.aborted) {
    try {
      const known = mirrors.map(mirrorOf);
      const text = JSON.stringify(known.map(withoutMoments));
      const isOld = known.length > 0 && performance.now() - told.at > tellAgainAfter;
      if (text !== told.text || isOld) await client.mirrors(known);
      if (text !== told.text || isOld) told = { text, at: performance.now() };
      isFailing = false;
    } catch (error) {
      if (!isFailing) say(`The CMS has not been told how the copies of the site are; it will be. ${messageOf(error)}`);
      isFailing = true;
    }
    await pause(tellEvery, signal);
  }
}

/** What is known of a copy now. */
export function mirrorOf({ name, queue, record, contact }: OpenMirror): Mirror {
  return {
    name,
    contact: contact(),
    waiting: queue.waiting(),
    behindSince: queue.waitingSince()?.toISOString() ?? null,
    lag: lagOf(queue.lags()),
    ...record.kept(),
  };
}

/** What 95 of 100 took at most. */
export function lagOf(lags: number[]): number | null {
  return lags.toSorted((a, b) => a - b)[Math.ceil(lags.length * 0.95) - 1] ?? null;
}

/** That it answered once more is no news. */
const withoutMoments = ({ contact, ...mirror }: Mirror) => ({
  ...mirror,
  contact: contact.state === 'answers' ? contact.state : contact,
  round: mirror.round && mirror.round.startedAt,
});
