import { ExportedRedirectSchema, type ExportedRedirect, type Refusal } from '@ot/shared-types';
import { DocumentReader } from './document-reader.ts';
import type { PayloadRecord } from './payload-record.ts';

/** An address that was given up. Leads to an entry where one is chosen, else to a path. */
export function toExportedRedirect(record: PayloadRecord): { redirect: ExportedRedirect | null; refusals: Refusal[] } {
  const document = new DocumentReader(record);
  const mapped = ExportedRedirectSchema.safeParse({
    id: document.value('id'),
    from: document.text('from'),
    to: document.entry('toEntry') ?? { path: document.text('toPath') },
  });
  if (mapped.success) return { redirect: mapped.data, refusals: [] };
  return { redirect: null, refusals: [refusalOf(document)] };
}

function refusalOf(document: DocumentReader): Refusal {
  return {
    collection: 'redirects',
    id: String(document.value('id')),
    locale: 'en',
    field: 'from',
    message: 'The old address must start with “/” and lead to an entry or to a path that starts with “/”.',
  };
}
