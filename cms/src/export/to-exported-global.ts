import { ExportedGlobalSchema, type ExportedGlobal, type GlobalName, type Refusal } from '@ot/shared-types';
import { globalMappings } from './global-mappings.ts';
import type { FieldShape } from '../payload/in-language.ts';
import { mapLanguages, published, type Selection } from './map-languages.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { envelopeRefusals, refusalOf } from './to-exported-entry.ts';

interface Options {
  name: GlobalName;
  /** The global, read with `locale: 'all'`, `depth: 0`. */
  document: PayloadRecord;
  fields: readonly FieldShape[];
  /** What readers may see, unless this says otherwise. */
  selection?: Selection;
}

/** A global of the CMS as the contract's, in every language in which it is live; null while nobody has saved it. */
export function toExportedGlobal({ name, document, fields, selection = published }: Options): {
  global: ExportedGlobal | null;
  refusals: Refusal[];
} {
  const { languages, faults } = mapLanguages({ document, fields, map: globalMappings[name], selection });
  const refusals = faults.map((fault) => refusalOf(name, name, fault));
  const envelope = ExportedGlobalSchema.safeParse({ global: name, updatedAt: document['updatedAt'], languages });
  if (envelope.success) return { global: envelope.data, refusals };
  return { global: null, refusals: [...refusals, ...envelopeRefusals(name, name, envelope.error.issues)] };
}
