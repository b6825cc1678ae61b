import type { GlobalsPageSchema } from '@ot/shared-types';
import { globalNames, type GlobalName } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { FieldShape } from '../payload/in-language.ts';
import { refuseDocument } from './refuse-document.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { toExportedGlobal } from './to-exported-global.ts';

/** Every global that is published. */
export async function readGlobals({ payload }: PayloadRequest): Promise<z.infer<typeof GlobalsPageSchema>> {
  const found = await Promise.all(globalNames.map((name) => readPublished(payload, name)));
  const mapped = found.flatMap((result) => result ?? []);
  return {
    globals: mapped.flatMap(({ global }) => global ?? []),
    refusals: mapped.flatMap(({ refusals }) => refusals),
  };
}

async function readPublished(payload: Payload, name: GlobalName): Promise<ReturnType<typeof toExportedGlobal> | null> {
  try {
    const { document, fields } = await readGlobal(payload, name, { draft: false });
    return document['_status'] === 'published' ? toExportedGlobal({ name, document, fields }) : null;
  } catch (error) {
    // The others go on without it.
    return { global: null, refusals: [refuseDocument(name, name, error)] };
  }
}

/** A global in all languages, and its fields as the mapping sees them. */
export async function readGlobal(
  payload: Payload,
  name: GlobalName,
  { draft }: { draft: boolean },
): Promise<{ document: PayloadRecord; fields: readonly FieldShape[] }> {
  const document = await payload.findGlobal({
    slug: name,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    draft,
    // For users; here the publisher's key has been checked.
    overrideAccess: true,
  });
  const config = payload.globals.config.find((global) => global.slug === name);
  return {
    // Payload's type describes one language; with 'all' every localized field holds an object of languages.
    document: document as unknown as PayloadRecord,
    fields: (config?.flattenedFields ?? []) as unknown as FieldShape[],
  };
}
