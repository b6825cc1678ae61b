import type { Payload } from 'payload';
import { forgetEarlierTexts } from '../publishing/earlier-texts.ts';
import { emptyTrash } from './empty-trash.ts';

const day = 24 * 60 * 60 * 1000;

/** At the start and once a day: what has been in the trash for 90 days goes, and texts that are too old to go back to. */
export function startUpkeep(payload: Payload): void {
  const turn = async () => {
    try {
      await emptyTrash(payload, new Date());
      await forgetEarlierTexts(payload, new Date());
    } catch (error) {
      payload.logger.error({ msg: 'The trash could not be emptied. It is tried again tomorrow', err: error });
    }
  };
  setInterval(() => void turn(), day).unref();
  void turn();
}
