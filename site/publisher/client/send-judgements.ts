import type { JudgementReport } from '@ot/shared-types';
import type { Store } from '../store/store.ts';
import { CmsUnavailable, ReportRefused, type CmsClient } from './cms-client.ts';

interface Reporting {
  client: CmsClient;
  store: Store;
  say: (message: string) => void;
}

/** A page can have two hundred faults, and a request must stay small. */
const perReport = 20;
/** How long a CMS that did not answer is left alone, in milliseconds. */
const pauseAfterFailure = 30_000;

/** Tells the CMS what was found on pages. */
export interface JudgementSender {
  /** Sends what is kept. What the CMS does not take stays kept, and a later call tries again. */
  send: () => Promise<void>;
}

export function judgementSender({ client, store, say }: Reporting, clock = () => performance.now()): JudgementSender {
  let failedAt = -Infinity;
  let sending: Promise<void> | null = null;
  const sendAll = async () => {
    try {
      for (let report = store.judging.untold(perReport); !isEmpty(report); report = store.judging.untold(perReport)) {
        await tell(report, { client, say });
        store.judging.markTold(report);
      }
      failedAt = -Infinity;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      if (failedAt === -Infinity)
        say(`The CMS has not been told what was found on pages; it will be. ${error.message}`);
      failedAt = clock();
    }
  };
  return {
    send: () => {
      if (clock() - failedAt < pauseAfterFailure) return Promise.resolve();
      sending ??= sendAll().finally(() => {
        sending = null;
      });
      return sending;
    },
  };
}

const isEmpty = ({ judgements, gone }: { judgements: unknown[]; gone: unknown[] }): boolean =>
  judgements.length + gone.length === 0;

/** One page whose judgement the CMS does not take is left out, and those beside it are told. */
async function tell(report: JudgementReport, telling: Pick<Reporting, 'client' | 'say'>): Promise<void> {
  try {
    await telling.client.judged(report);
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error;
    const parts = partsOf(report);
    if (parts.length > 1) for (const part of parts) await tell(part, telling);
    else telling.say(`What was found on ${namesOf(report)} is not in the CMS. ${error.message}`);
  }
}

function partsOf({ judgements, gone }: JudgementReport): JudgementReport[] {
  const judged = judgements.map((judgement) => ({ judgements: [judgement], gone: [] }));
  return gone.length === 0 ? judged : [...judged, { judgements: [], gone }];
}

const namesOf = ({ judgements, gone }: JudgementReport): string =>
  [...judgements.map(({ path }) => path), ...gone].join(', ');
