import { mostWaiting } from './limits.ts';
import { UploadFault } from './preparing/upload-fault.ts';

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Runs one act after the other, in the order of asking. */
export async function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  if (waiting >= mostWaiting)
    throw new UploadFault('Many files are being uploaded at this moment. Wait a minute, and upload this one again.');
  waiting += 1;
  const mine = last.then(act);
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}
