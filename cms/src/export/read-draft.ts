import type { CollectionName, GlobalName } from '@ot/shared-types';
import { PreviewedSchema, UnsavedSchema, type DraftAnswer, type Unsaved } from '@ot/shared-types/preview';
import type { Payload, PayloadRequest } from 'payload';
import { parseOrRefuse, parseQuery } from '../access/guard.ts';
import type { FieldShape } from '../payload/in-language.ts';
import { begun } from './map-languages.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { fieldsOf, readAllLanguages } from './read-all-languages.ts';
import { readUploads } from './read-entries.ts';
import { readGlobal } from './read-globals.ts';
import { toExportedEntry } from './to-exported-entry.ts';
import { toExportedGlobal } from './to-exported-global.ts';
import { withValues } from './with-values.ts';

/** An entry without an English title has no address yet; a preview must stand somewhere. */
const noAddressYet = 'no-address-yet';

/** The newest version of one document, published or not, for a preview of it. */
export function readDraft(req: PayloadRequest): Promise<DraftAnswer> {
  return draftWith(req, (document) => document);
}

/** The same, with what an editor has typed since it was saved. Nothing is written. */
export async function readUnsavedDraft(req: PayloadRequest): Promise<DraftAnswer> {
  const { locale, values }: Unsaved = parseOrRefuse(UnsavedSchema, await req.json?.());
  return draftWith(req, (document, fields) => withValues(fields, document, values, locale));
}

type Change = (document: PayloadRecord, fields: readonly FieldShape[]) => PayloadRecord;

function draftWith(req: PayloadRequest, change: Change): Promise<DraftAnswer> {
  const asked = parseQuery(PreviewedSchema, req);
  return 'global' in asked
    ? readGlobalDraft(req.payload, asked.global, change)
    : readEntryDraft(req.payload, asked.collection, asked.id, change);
}

async function readEntryDraft(
  payload: Payload,
  collection: CollectionName,
  id: string,
  change: Change,
): Promise<DraftAnswer> {
  const [found] = await readAllLanguages(payload, { collection, where: { id: { equals: id } }, limit: 1, draft: true });
  if (!found) return { draft: null, refusals: [] };
  const fields = fieldsOf(payload, collection);
  const changed = change(found, fields);
  const document = { ...changed, slug: changed['slug'] ?? noAddressYet };
  const uploads = await readUploads(payload, collection, [document]);
  const { entry, refusals } = toExportedEntry({ collection, document, fields, uploads, selection: begun });
  return { draft: entry, refusals };
}

async function readGlobalDraft(payload: Payload, name: GlobalName, change: Change): Promise<DraftAnswer> {
  const { document, fields } = await readGlobal(payload, name, { draft: true });
  const { global, refusals } = toExportedGlobal({ name, document: change(document, fields), fields, selection: begun });
  return { draft: global, refusals };
}
