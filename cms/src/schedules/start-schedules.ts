import { getPayload, type Payload } from 'payload';
import config from '../payload.config.ts';
import { completeUses } from '../references/complete-uses.ts';
import { startWorker } from './worker.ts';

const tryAgainAfter = 10_000;

/** Starts the worker when the database answers, without holding up the screens. */
export function startSchedules(): void {
  getPayload({ config }).then(begin, (error: unknown) => {
    console.error('Schedules wait for the database:', error);
    setTimeout(startSchedules, tryAgainAfter);
  });
}

/** After an upgrade every document is read for what it refers to. Whoever asks for it before waits until it is known. */
function begin(payload: Payload): void {
  startWorker(payload);
  completeUses(payload).catch((error: unknown) => {
    payload.logger.error({
      msg: 'What documents refer to could not be derived. It is tried again when it is asked for',
      err: error,
    });
  });
}
