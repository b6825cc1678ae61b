import type { Mirror } from '@ot/shared-types';
import { LeaseLost } from '../store/store.ts';
import { messageOf } from './deliveries.ts';
import type { Copy, Target } from './target.ts';

type Contact = Mirror['contact'];

/** A target of which is known whether it answers, whoever asks it for whatever. */
export function withContact(target: Target): { target: Target; contact: () => Contact } {
  let contact: Contact = { state: 'unasked' };
  const note = (error: unknown) => {
    const now = new Date().toISOString();
    if (error === null) contact = { state: 'answers', at: now };
    else {
      const since = contact.state === 'silent' ? contact.since : now;
      contact = { state: 'silent', since, reason: messageOf(error).slice(0, 500) };
    }
  };
  const watched =
    <Given extends unknown[], Result>(ask: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      try {
        const result = await ask(...given);
        note(null);
        return result;
      } catch (error) {
        if (!(error instanceof LeaseLost)) note(error);
        throw error;
      }
    };
  const { copy } = target;
  return {
    target: {
      ...target,
      publish: watched(target.publish),
      reconcile: watched(target.reconcile),
      ...(copy && { copy: watchedCopy(copy, watched) }),
    },
    contact: () => contact,
  };
}

type Watch = <Given extends unknown[], Result>(
  ask: (...given: Given) => Promise<Result>,
) => (...given: Given) => Promise<Result>;

const watchedCopy = (copy: Copy, watched: Watch): Copy => ({
  keyOf: copy.keyOf,
  keys: watched(copy.keys),
  read: watched(copy.read),
  put: watched(copy.put),
  remove: watched(copy.remove),
});
