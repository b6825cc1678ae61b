import { ReleaseReportSchema } from '@ot/shared-types';
import type { Store } from '../store/store.ts';
import type { CmsClient } from './cms-client.ts';

/** Tells the CMS what went live last, unless it knows. Kept in the store until it does: the CMS may be stopped meanwhile. */
export async function sendReport(client: CmsClient, store: Store): Promise<void> {
  const waiting = store.setting('report');
  if (waiting === null || waiting === '') return;
  await client.report(ReleaseReportSchema.parse(JSON.parse(waiting)));
  store.setSetting('report', '');
}
