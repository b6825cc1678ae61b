import { getPayload, type Payload } from 'payload';
import { keepTablesMeasured } from './measure-tables.ts';
import config from './payload.config.ts';
import { completeUses } from './references/complete-uses.ts';
import { startWorker } from './schedules/worker.ts';

/** What a serving CMS does beside answering. Each takes care of its own failures. */
const work: ((payload: Payload) => void)[] = [startWorker, keepTablesMeasured, deriveUses];

const tryAgainAfter = 10_000;

/** Starts it when the database answers, without holding up the screens. */
export function startBackgroundWork(): void {
  const startAll = (payload: Payload) => {
    for (const start of work) start(payload);
  };
  getPayload({ config }).then(startAll, (error: unknown) => {
    console.error('Schedules and upkeep wait for the database:', error);
    setTimeout(startBackgroundWork, tryAgainAfter);
  });
}

/** After an upgrade every document is read for what it refers to. Whoever asks for it before waits until it is known. */
function deriveUses(payload: Payload): void {
  completeUses(payload).catch((error: unknown) => {
    payload.logger.error({
      msg: 'What documents refer to could not be derived. It is tried again when it is asked for',
      err: error,
    });
  });
}
