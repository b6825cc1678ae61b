import type { CollectionName, GlobalName } from '@ot/shared-types';
import { PreviewedSchema, type DraftAnswer } from '@ot/shared-types/preview';
import type { Payload, PayloadRequest } from 'payload';
import { parseQuery } from './guard.ts';
import { begun } from './map-languages.ts';
import { fieldsOf, readAllLanguages } from './read-all-languages.ts';
import { readUploads } from './read-entries.ts';
import { readGlobal } from './read-globals.ts';
import { toExportedEntry } from './to-exported-entry.ts';
import { toExportedGlobal } from './to-exported-global.ts';

/** An entry without an English title has no address yet; a preview must stand somewhere. */
const noAddressYet = 'no-address-yet';

/** The newest version of one document, published or not, for a preview of it. */
export async function readDraft(req: PayloadRequest): Promise<DraftAnswer> {
  const asked = parseQuery(PreviewedSchema, req);
  return 'global' in asked
    ? readGlobalDraft(req.payload, asked.global)
    : readEntryDraft(req.payload, asked.collection, asked.id);
}

async function readEntryDraft(payload: Payload, collection: CollectionName, id: string): Promise<DraftAnswer> {
  const [found] = await readAllLanguages(payload, { collection, where: { id: { equals: id } }, limit: 1, draft: true });
  if (!found) return { draft: null, refusals: [] };
  const document = { ...found, slug: found['slug'] ?? noAddressYet };
  const uploads = await readUploads(payload, collection, [document]);
  const fields = fieldsOf(payload, collection);
  const { entry, refusals } = toExportedEntry({ collection, document, fields, uploads, selection: begun });
  return { draft: entry, refusals };
}

async function readGlobalDraft(payload: Payload, name: GlobalName): Promise<DraftAnswer> {
  const { document, fields } = await readGlobal(payload, name, { draft: true });
  const { global, refusals } = toExportedGlobal({ name, document, fields, selection: begun });
  return { draft: global, refusals };
}
