import type { SetReport } from '@ot/shared-types';
import type { Store } from '../store/store.ts';
import { CmsUnavailable, ReportRefused, type CmsClient } from './cms-client.ts';

interface Reporting {
  client: CmsClient;
  store: Store;
  say: (message: string) => void;
}

const sending = new WeakMap<Store, Promise<void>>();

/** Tells the CMS what went live, as far as it does not know. Kept in the store until it does: the CMS may be stopped meanwhile. */
export function sendReports(parts: Reporting): Promise<void> {
  const { store } = parts;
  const mine = (sending.get(store) ?? Promise.resolve()).then(() => sendUntold(parts));
  sending.set(store, mine);
  return mine;
}

async function sendUntold({ client, store, say }: Reporting): Promise<void> {
  try {
    for (let reports = store.sets.untold(); reports.length > 0; reports = store.sets.untold())
      for (const report of reports) {
        await sendOne(client, report, say);
        store.sets.markTold(report);
      }
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    say(`The CMS has not been told what is live; it will be. ${error.message}`);
  }
}

/** A report that the CMS does not take is told to the log, and keeps no later one waiting. */
async function sendOne(client: CmsClient, report: SetReport, say: (message: string) => void): Promise<void> {
  try {
    await client.report(report);
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error;
    say(`The report of publish set ${report.set} is not in the history of the CMS. ${error.message}`);
  }
}
