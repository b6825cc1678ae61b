import type { GlobalsPageSchema } from '@ot/shared-types';
import { globalNames, type GlobalName } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { FieldShape } from './in-language.ts';
import type { PayloadRecord } from './payload-record.ts';
import { toExportedGlobal } from './to-exported-global.ts';

/** Every global that is published. */
export async function readGlobals({ payload }: PayloadRequest): Promise<z.infer<typeof GlobalsPageSchema>> {
  const found = await Promise.all(globalNames.map((name) => readGlobal(payload, name)));
  const mapped = found.flatMap((result) => result ?? []);
  return {
    globals: mapped.flatMap(({ global }) => global ?? []),
    refusals: mapped.flatMap(({ refusals }) => refusals),
  };
}

async function readGlobal(payload: Payload, name: GlobalName): Promise<ReturnType<typeof toExportedGlobal> | null> {
  const found = await payload.findGlobal({
    slug: name,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    draft: false,
    // For users; here the publisher's key has been checked.
    overrideAccess: true,
  });
  // Payload's type describes one language; with 'all' every localized field holds an object of languages.
  const document = found as unknown as PayloadRecord;
  if (document['_status'] !== 'published') return null;
  const config = payload.globals.config.find((global) => global.slug === name);
  const fields = (config?.flattenedFields ?? []) as unknown as FieldShape[];
  return toExportedGlobal({ name, document, fields });
}
