import type { Payload } from 'payload';
import { forgetOldGrants } from '../grants/grants.ts';
import { forgetEarlierTexts } from '../publishing/earlier-texts.ts';
import { emptyTrash } from './empty-trash.ts';

const day = 24 * 60 * 60 * 1000;

/** What goes with time, each with the words for the log should it fail. */
const upkeep: [work: (payload: Payload, now: Date) => Promise<unknown>, fault: string][] = [
  [emptyTrash, 'The trash could not be emptied. It is tried again tomorrow'],
  [forgetEarlierTexts, 'Texts too old to go back to could not be taken away. It is tried again tomorrow'],
  [forgetOldGrants, 'Links that expired long ago could not be taken away. It is tried again tomorrow'],
];

/** At the start and once a day: what has been in the trash for 90 days goes, and what is too old to be of use. */
export function startUpkeep(payload: Payload): void {
  const turn = async () => {
    for (const [work, fault] of upkeep) {
      try {
        await work(payload, new Date());
      } catch (error) {
        payload.logger.error({ msg: fault, err: error });
      }
    }
  };
  setInterval(() => void turn(), day).unref();
  void turn();
}
