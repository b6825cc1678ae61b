import type { Store } from '../store/store.ts';
import { CmsUnavailable, type CmsClient } from './cms-client.ts';

const sending = new WeakMap<Store, Promise<void>>();

/** Tells the CMS what went live, as far as it does not know. Kept in the store until it does: the CMS may be stopped meanwhile. */
export function sendReports({ client, store }: { client: CmsClient; store: Store }): Promise<void> {
  const mine = (sending.get(store) ?? Promise.resolve()).then(() => sendUntold(client, store));
  sending.set(store, mine);
  return mine;
}

async function sendUntold(client: CmsClient, store: Store): Promise<void> {
  try {
    for (let reports = store.sets.untold(); reports.length > 0; reports = store.sets.untold())
      for (const report of reports) {
        await client.report(report);
        store.sets.markTold(report);
      }
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
  }
}
