import type { CollectionName, GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { inLanguage } from '../../payload/in-language.ts';
import type { PayloadRecord } from '../../payload/payload-record.ts';
import { keepSubmitted, submittedOnSave, translatedLocale } from './submit-words.ts';
import { compose } from '../../translation/compose.ts';
import type { Words } from '../../translation/words.ts';
import { deferValidation } from '../../payload/deferred-validation.ts';
import { outgoingOf } from './outgoing-of.ts';
import { closeGate } from './publication-gate.ts';

interface Save {
  collection: CollectionName | GlobalName;
  /** Null while an entry is being made. */
  id: string | null;
  data: PayloadRecord;
  originalDoc?: unknown;
}

const submitted = 'submittedWords';

/** Before a save: who asks all fields for their faults, and whether a language is submitted by it. */
export async function prepareSave(req: PayloadRequest, { collection, id, data, originalDoc }: Save): Promise<void> {
  deferValidation(req.context, data['_status'] === 'published');
  req.context[submitted] = id === null ? null : await submittedOnSave(req, { collection, id, data, originalDoc });
}

/** After it: keeps what was submitted, and puts back what a publication left out. Answers what the form shows now. */
export async function completeSave(
  req: PayloadRequest,
  { collection, id, doc }: { collection: CollectionName | GlobalName; id: string; doc: object },
): Promise<object> {
  // Only `prepareSave` writes under this key.
  const words = req.context[submitted] as Words | null | undefined;
  const locale = translatedLocale(req);
  req.context[submitted] = null;
  if (words && locale) await keepSubmitted(req, { collection, id, data: { ...doc } }, { locale, words });
  const publication = await closeGate(req, { collection, id });
  const unfinished = locale && publication?.unfinished[locale];
  if (!publication || !unfinished) return doc;
  // Somebody's draft of the language on the screen is the newest again: a form that showed the published words would keep them over it.
  const { shapes } = outgoingOf(req, collection, id);
  return {
    ...doc,
    ...inLanguage(shapes, compose(shapes, publication.document, { [locale]: unfinished }), locale),
    ...stillOf({ ...doc }),
  };
}

/** What the answer says of the document as a whole. */
const stillOf = ({ id, _status, createdAt, updatedAt }: PayloadRecord): PayloadRecord => ({
  id,
  _status,
  createdAt,
  updatedAt,
});
