import type { CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload';
import { isRecord, referenceId } from '../payload/payload-record.ts';
import { keyOf } from '../references/reference-shapes.ts';
import { forgetUses, recordStoredUses } from '../derived-rows/record-uses.ts';
import { protectDeletion, protectMediaRemoval } from '../removal/protect-removal.ts';
import { explainBrokenForm } from '../uploads/explain-broken-form.ts';
import { forgetUploadedOriginal, keepUntilGone, keepUntilWritten, markPrepared } from '../uploads/take-upload.ts';
import { keepEarlier } from '../publishing/earlier-texts.ts';
import { keepTranslatorWords } from '../uploads/protect-media.ts';
import { recordChange } from '../outbox/record-change.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

// Media and redirects have no drafts: every change is one that readers can notice. Their names stand for a title.

interface Recorded {
  id: string;
  filename?: string | null;
  from?: string | null;
}

const recordMedia = async ({ doc, req }: { doc: Recorded; req: PayloadRequest }) => {
  await recordChange(req, { kind: 'media', collection: 'media', id: doc.id, title: doc.filename });
};

export const mediaHooks: Hooks = {
  beforeOperation: [keepUntilWritten],
  beforeValidate: [keepTranslatorWords],
  beforeChange: [protectMediaRemoval, markPrepared],
  beforeDelete: [protectDeletion, keepUntilGone],
  afterChange: [forgetUploadedOriginal, recordMedia],
  afterError: [explainBrokenForm],
  afterDelete: [recordMedia],
};

const collection = 'redirects' as const;

/** Notes the page in a word that outlives it. */
const noteFormer: CollectionBeforeChangeHook = ({ data }: { data: Leading }) => {
  const { toEntry } = data;
  if (toEntry === undefined) return data;
  const id = referenceId(toEntry?.value);
  return { ...data, former: toEntry && id !== null ? keyOf({ collection: toEntry.relationTo, id }) : null };
};

interface Leading {
  toEntry?: { relationTo: string; value: unknown } | null;
}

/** What led where before is kept, so that it can be undone. */
export const redirectHooks: Hooks = {
  beforeChange: [noteFormer],
  afterChange: [
    async ({ doc, previousDoc, operation, req }: RedirectChange) => {
      const change = await recordRedirect(req, doc);
      await keepEarlier(req, change, operation === 'update' ? plainRecord(previousDoc) : null);
      await recordStoredUses(req, { collection, id: doc.id });
    },
  ],
  afterDelete: [
    async ({ doc, req }: { doc: Recorded; req: PayloadRequest }) => {
      await keepEarlier(req, await recordRedirect(req, doc), plainRecord(doc));
      await forgetUses(req, { collection, id: doc.id });
    },
  ],
};

interface RedirectChange {
  doc: Recorded;
  previousDoc?: unknown;
  operation: string;
  req: PayloadRequest;
}

const recordRedirect = (req: PayloadRequest, { id, from }: Recorded) =>
  recordChange(req, { kind: 'redirect', collection, id, title: from });

const plainRecord = (value: unknown) => (isRecord(value) ? value : null);
