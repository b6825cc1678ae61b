import { getPayload, type Payload } from 'payload';
import { keepTablesMeasured } from './database/measure-tables.ts';
import config from './payload.config.ts';
import { completeOverview } from './derived-rows/complete-overview.ts';
import { putBackAfterStop } from './publishing/gate/put-back.ts';
import { putDraftsBack } from './publishing/draft-above.ts';
import { completeUses } from './derived-rows/complete-uses.ts';
import { startUpkeep } from './removal/start-upkeep.ts';
import { startWorker } from './schedules/worker.ts';
import { forgetDaily } from './sign-in/forget-daily.ts';
import { settleAfterStop } from './uploads/unfinished-files.ts';

/** What a serving CMS does beside answering. Each takes care of its own failures. */
const work: ((payload: Payload) => void)[] = [
  finishPublications,
  finishUploads,
  startWorker,
  keepTablesMeasured,
  deriveRows,
  forgetDaily,
  startUpkeep,
];

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

/** Puts back what a publication left out before the CMS stopped in the middle of it. */
function finishPublications(payload: Payload): void {
  const finish = async () => {
    await putBackAfterStop(payload);
    await putDraftsBack(payload);
  };
  finish().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'Unfinished words are put back at the next start' });
  });
}

const settlesEvery = 15 * 60 * 1000;

/** Looks after the files of uploads that were being written when the CMS stopped, at once and when no process can be at them. */
function finishUploads(payload: Payload): void {
  const finish = () => {
    settleAfterStop(payload).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Files of unfinished uploads are looked after in a quarter of an hour' });
    });
  };
  finish();
  setInterval(finish, settlesEvery).unref();
}

/**
 * After an upgrade every document is read for what it refers to and what it asks of staff. Whoever needs to know before waits, or is
 * told that it is not known.
 */
function deriveRows(payload: Payload): void {
  const derive = async () => {
    await completeUses(payload);
    await completeOverview(payload);
  };
  derive().catch((err: unknown) => {
    payload.logger.error({
      err,
      msg: 'What is known of documents could not be derived. It is tried again when asked for',
    });
  });
}
