import type { CollectionConfig, PayloadRequest } from 'payload';
import { forgetUses, recordStoredUses } from '../references/record-uses.ts';
import { explainBrokenForm } from '../uploads/explain-broken-form.ts';
import { forgetDeletedOriginal, keepUploadedOriginal, markPrepared } from '../uploads/take-upload.ts';
import { keepTranslatorWords } from './protect-media.ts';
import { recordChange } from './record-change.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Media and redirects have no drafts: every change is one that readers can notice. Their names stand for a title. */
function recordHooks(kind: 'media' | 'redirect', collection: 'media' | 'redirects'): Hooks {
  const record = async ({ doc, req }: { doc: Recorded; req: PayloadRequest }) => {
    await recordChange(req, { kind, collection, id: doc.id, title: doc.filename ?? doc.from });
  };
  return { afterChange: [record], afterDelete: [record] };
}

interface Recorded {
  id: string;
  filename?: string | null;
  from?: string | null;
}

const mediaRecords = recordHooks('media', 'media');

export const mediaHooks: Hooks = {
  beforeValidate: [keepTranslatorWords],
  beforeChange: [markPrepared],
  afterChange: [keepUploadedOriginal, ...(mediaRecords.afterChange ?? [])],
  afterError: [explainBrokenForm],
  afterDelete: [forgetDeletedOriginal, ...(mediaRecords.afterDelete ?? [])],
};

const outbox = recordHooks('redirect', 'redirects');
const collection = 'redirects' as const;

export const redirectHooks: Hooks = {
  afterChange: [
    ...(outbox.afterChange ?? []),
    ({ doc, req }: { doc: Recorded; req: PayloadRequest }) => recordStoredUses(req, { collection, id: doc.id }),
  ],
  afterDelete: [
    ...(outbox.afterDelete ?? []),
    ({ doc, req }: { doc: Recorded; req: PayloadRequest }) => forgetUses(req, { collection, id: doc.id }),
  ],
};
