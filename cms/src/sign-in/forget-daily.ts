import type { Payload } from 'payload';
import { forgetOldRecords } from './sign-in-records.ts';

const day = 24 * 60 * 60 * 1000;

/** Takes away counts of a month ago, once a day. A failure only leaves them where they are. */
export function forgetDaily(payload: Payload): void {
  setInterval(() => {
    forgetOldRecords({ payload }, new Date()).catch((err: unknown) => {
      payload.logger.warn({
        err,
        msg: 'Old counts of sign-ins could not be taken away; tomorrow they are tried again.',
      });
    });
  }, day).unref();
}
