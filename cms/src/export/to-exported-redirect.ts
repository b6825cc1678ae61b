import { ExportedRedirectSchema, parseAddress, type ExportedRedirect, type Refusal } from '@ot/shared-types';
import { targetOf } from '../references/reference-shapes.ts';
import { DocumentReader } from './document-reader.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';

/** An address that was given up. Leads to an entry where one is chosen, also one that is gone; else to a path. */
export function toExportedRedirect(record: PayloadRecord): { redirect: ExportedRedirect | null; refusals: Refusal[] } {
  const document = new DocumentReader(record);
  const entry = document.entry('toEntry') ?? former(document);
  const [from, path] = [parseAddress(document.text('from') ?? ''), parseAddress(document.text('toPath') ?? '')];
  if ('fault' in from) return refused(document, 'from', from.fault);
  if (!entry && 'fault' in path) return refused(document, 'toPath', path.fault);
  const to = entry ?? ('address' in path ? { path: path.address } : null);
  const mapped = ExportedRedirectSchema.safeParse({ id: document.value('id'), from: from.address, to });
  if (mapped.success) return { redirect: mapped.data, refusals: [] };
  return refused(document, 'toEntry', 'Choose the page that the old address leads to again.');
}

/** A page that was deleted for good: the address says that it is gone. */
function former(document: DocumentReader): { collection: string; id: string } | null {
  const key = document.text('former');
  return key === null ? null : targetOf(key);
}

function refused(document: DocumentReader, field: string, message: string): { redirect: null; refusals: Refusal[] } {
  const refusal = { collection: 'redirects', id: String(document.value('id')), locale: 'en', field, message };
  return { redirect: null, refusals: [refusal] };
}
