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
  /** One page whose judgement the CMS does not take is left out, and those beside it are told. */
  const tell = async (report: JudgementReport): Promise<void> => {
    try {
      await client.judged(report);
    } catch (error) {
      if (!(error instanceof ReportRefused)) throw error;
      const [first] = report.judgements;
      if (first && report.judgements.length === 1)
        return say(`What was found on ${first.path} is not in the CMS. ${error.message}`);
      if (!first) return say(`The CMS has not been told which pages are gone. ${error.message}`);
      for (const judgement of report.judgements) await tell({ judgements: [judgement], gone: [] });
      if (report.gone.length > 0) await tell({ judgements: [], gone: report.gone });
    }
  };
  const sendAll = async () => {
    try {
      for (let report = store.judging.untold(perReport); !isEmpty(report); report = store.judging.untold(perReport)) {
        await tell(report);
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
