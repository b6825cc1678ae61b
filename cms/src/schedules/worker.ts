import type { Payload } from 'payload';
import { runDue } from './run-schedule.ts';

const longestPause = 10_000;

/** Does what is due, for as long as the process lives. Answers how to stop it. */
export function startWorker(payload: Payload): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const turn = async () => {
    let pause = longestPause;
    try {
      await runDue(payload, () => new Date());
      pause = await pauseUntilNext(payload, new Date());
    } catch (error) {
      // The database may be away for a moment; what is due stays due.
      payload.logger.error({ msg: 'Schedules could not be read', err: error });
    }
    if (!stopped) timer = setTimeout(() => void turn(), pause);
  };
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Until the next moment, but never long: another process may add one, and a crashed claim becomes free. */
async function pauseUntilNext(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; moment: string }>({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { moment: { greater_than: now.toISOString() } }] },
    sort: 'moment',
    limit: 1,
    pagination: false,
  });
  const next = docs[0] ? Date.parse(docs[0].moment) - now.getTime() : longestPause;
  return Math.min(longestPause, Math.max(0, next));
}
