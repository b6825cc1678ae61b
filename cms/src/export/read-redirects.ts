import type { RedirectsPageSchema } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { readEach } from './read-all-languages.ts';
import { mapEach } from './refuse-document.ts';
import { toExportedRedirect } from './to-exported-redirect.ts';

/** Far more than a service gives up in its life; a limit all the same, so that no answer grows without end. */
const most = 50_000;

/** Every address that was given up, and where it leads. */
export async function readRedirects({ payload }: PayloadRequest): Promise<z.infer<typeof RedirectsPageSchema>> {
  const found = await readEach(payload, { collection: 'redirects', where: {}, limit: most });
  const { mapped, refusals } = mapEach('redirects', found.documents, toExportedRedirect);
  return {
    redirects: mapped.flatMap(({ redirect }) => redirect ?? []),
    refusals: [...found.refusals, ...refusals, ...mapped.flatMap((each) => each.refusals)],
  };
}
