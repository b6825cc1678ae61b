import type { Store } from '../store/store.ts';
import { CmsUnavailable, type CmsClient } from './cms-client.ts';

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
        await client.report(report);
        store.sets.markTold(report);
      }
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    say(`The CMS has not been told what is live; it will be. ${error.message}`);
  }
}
