import type { CollectionName } from '@ot/shared-types';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload';
import { forgetLanguageRows, rowsOfDocument } from '../translation/language-words.ts';
import { protectDeletion, protectRemoval } from '../removal/protect-removal.ts';
import { refuseWithdrawn } from '../removal/refuse-withdrawn.ts';
import { copyAsDraft } from './copy-as-draft.ts';
import { dateLanguages, forgetDates } from './date-languages.ts';
import { forgetUses, recordUsesOf } from '../derived-rows/record-uses.ts';
import { keepEarlier } from '../publishing/earlier-texts.ts';
import { completeSave, prepareSave } from '../publishing/gate/around-save.ts';
import { noteWhoChanged } from './note-who-changed.ts';
import { readPublishedState, rememberState, stateBefore } from '../payload/published-state.ts';
import { noteDraft, protectEntry } from './protect-entry.ts';
import { recordChange } from '../outbox/record-change.ts';
import { leaveAddress, redirectOldAddress } from '../addresses/redirect-old-address.ts';
import { refuseSingleLanguage } from './refuse-single-language.ts';
import { setEnglishTitle } from './set-english-title.ts';
import { setSlug } from '../addresses/set-slug.ts';
import { stampEntry } from '../translation/stamp-translation.ts';

/** What happens when an entry is saved, published, withdrawn or deleted. */
export function entryHooks(collection: CollectionName): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [refuseSingleLanguage, copyAsDraft, noteDraft],
    beforeValidate: [setEnglishTitle, setSlug(collection)],
    beforeChange: [
      protectEntry(collection),
      rememberPublished(collection),
      protectRemoval(collection),
      refuseWithdrawn(collection),
      noteWork(collection),
      stampEntry(collection),
      beforeSave(collection),
    ],
    afterChange: [afterSave(collection), afterEntryChange(collection)],
    beforeDelete: [protectDeletion],
    afterDelete: [afterEntryDelete(collection)],
  };
}

interface Entry {
  id: string;
  englishTitle?: string | null;
  slug?: string | null;
  _status?: string | null;
  publishedOnce?: boolean | null;
}

/** Notes what readers have before the change, and the first publication. */
const rememberPublished =
  (collection: CollectionName): CollectionBeforeChangeHook<Entry> =>
  async ({ data, originalDoc, req }) => {
    if (originalDoc?.id) {
      rememberState(req, collection, originalDoc.id, await readPublishedState(req, collection, originalDoc.id));
    }
    return data._status === 'published' ? { ...data, publishedOnce: true } : data;
  };

const noteWork =
  (collection: CollectionName): CollectionBeforeChangeHook<Entry> =>
  ({ data, originalDoc, req }) =>
    noteWhoChanged(req, collection, { data, originalDoc });

const beforeSave =
  (collection: CollectionName): CollectionBeforeChangeHook<Entry> =>
  async ({ data, originalDoc, req }) => {
    await prepareSave(req, { collection, id: originalDoc?.id ?? null, data, originalDoc });
    return data;
  };

const afterSave =
  (collection: CollectionName): CollectionAfterChangeHook<Entry> =>
  ({ doc, req }) =>
    completeSave(req, { collection, id: doc.id, doc });

/** A row for the publisher whenever readers could notice; a draft over a published page is not noticed. */
const afterEntryChange =
  (collection: CollectionName): CollectionAfterChangeHook<Entry> =>
  async ({ doc, req }) => {
    const before = stateBefore(req, collection, doc.id);
    const now = await readPublishedState(req, collection, doc.id);
    await recordUsesOf(req, { collection, id: doc.id }, now.document);
    const isDraftOverPublished = doc._status !== 'published' && before.published && now.published;
    if (isDraftOverPublished || (!before.published && !now.published)) return;
    if (now.published) await dateLanguages(req, { collection, id: doc.id, before, now });
    else await leaveAddress(req, { collection, id: doc.id }, before);
    const change = await recordChange(req, { kind: 'entry', collection, id: doc.id, title: doc.englishTitle });
    await keepEarlier(req, change, before.published ? before.document : null);
    await redirectOldAddress(req, { collection, id: doc.id, before, now });
  };

const afterEntryDelete =
  (collection: CollectionName): CollectionAfterDeleteHook<Entry> =>
  async ({ doc, id, req }) => {
    await forgetUses(req, { collection, id: String(id) });
    await forgetLanguageRows(req, rowsOfDocument(String(id)));
    if (doc._status !== 'published' && !doc.publishedOnce) return;
    await forgetDates(req, String(id));
    await leaveAddress(req, { collection, id: String(id) }, { slug: doc.slug, isDeleted: true });
    await recordChange(req, { kind: 'entry', collection, id: String(id), title: doc.englishTitle });
  };
