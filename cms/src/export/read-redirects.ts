import type { RedirectsPageSchema } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { readAllLanguages } from './read-all-languages.ts';
import { toExportedRedirect } from './to-exported-redirect.ts';

/** Far more than a service gives up in its life; a limit all the same, so that no answer grows without end. */
const most = 50_000;

/** Every address that was given up, and where it leads. */
export async function readRedirects({ payload }: PayloadRequest): Promise<z.infer<typeof RedirectsPageSchema>> {
  const found = await readAllLanguages(payload, { collection: 'redirects', where: {}, limit: most });
  const mapped = found.map(toExportedRedirect);
  return {
    redirects: mapped.flatMap(({ redirect }) => redirect ?? []),
    refusals: mapped.flatMap(({ refusals }) => refusals),
  };
}
