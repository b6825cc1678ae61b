import type { Payload } from 'payload';
import { forgetOldSessions } from './session-records.ts';
import { forgetOldRecords } from './sign-in-records.ts';

const day = 24 * 60 * 60 * 1000;

/** Takes away counts of a month ago and sessions of days ago, once a day. A failure only leaves them where they are. */
export function forgetDaily(payload: Payload): void {
  setInterval(() => {
    const now = new Date();
    Promise.all([forgetOldRecords({ payload }, now), forgetOldSessions({ payload }, now)]).catch((err: unknown) => {
      payload.logger.warn({
        err,
        msg: 'Old counts of sign-ins or sessions could not be taken away; tomorrow they are tried again.',
      });
    });
  }, day).unref();
}
