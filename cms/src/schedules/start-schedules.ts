import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { startWorker } from './worker.ts';

const tryAgainAfter = 10_000;

/** Starts the worker when the database answers, without holding up the screens. */
export function startSchedules(): void {
  getPayload({ config }).then(startWorker, (error: unknown) => {
    console.error('Schedules wait for the database:', error);
    setTimeout(startSchedules, tryAgainAfter);
  });
}
