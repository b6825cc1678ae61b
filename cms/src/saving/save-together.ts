import { isCollectionName } from '@ot/shared-types';
import type { CollectionConfig, CollectionSlug, Field, GlobalConfig, GlobalSlug, PayloadRequest } from 'payload';
import { defaultToEnglish } from '../payload/default-to-english.ts';
import { labelsOf } from './labels.ts';
import { forgetEdits } from './last-edits.ts';
import { noteSaved, saveGlobalInTurn, saveInTurn } from './saving-hooks.ts';

/**
 * Lets several people work on content at once: each operation takes its turn, saves are joined, and the form says what others
 * changed. Payload's own locks are off: they shut everybody but one out, and name documents by numbers.
 */
export function saveTogether(collection: CollectionConfig): CollectionConfig {
  const { hooks, fields } = collection;
  if (!isCollectionName(collection.slug) && collection.slug !== 'media') return collection;
  // Every collection of content has a slug of Payload's generated list.
  const slug: CollectionSlug = collection.slug;
  const targetOf = (id: number | string) => ({ collection: slug, id: String(id) });
  return {
    ...collection,
    lockDocuments: false,
    fields: [savingField(fields), ...fields],
    hooks: {
      ...hooks,
      beforeOperation: [defaultToEnglish, saveInTurn(slug), ...(hooks?.beforeOperation ?? [])],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, req }: { doc: { id: string }; req: PayloadRequest }) => noteSaved(req, targetOf(doc.id)),
      ],
      afterDelete: [...(hooks?.afterDelete ?? []), async ({ id, req }) => forgetEdits(req, targetOf(id))],
    },
  };
}

export function saveGlobalTogether(global: GlobalConfig): GlobalConfig {
  const { hooks, fields } = global;
  // Every global has a slug of Payload's generated list.
  const slug = global.slug as GlobalSlug;
  return {
    ...global,
    lockDocuments: false,
    fields: [savingField(fields), ...fields],
    hooks: {
      ...hooks,
      beforeOperation: [defaultToEnglish, saveGlobalInTurn(slug), ...(hooks?.beforeOperation ?? [])],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ req }: { req: PayloadRequest }) => noteSaved(req, { collection: slug, id: slug }),
      ],
    },
  };
}

/** Above the form: what others changed, and words that were not saved; holds nothing itself. */
const savingField = (fields: readonly Field[]): Field => ({
  name: 'saving',
  type: 'ui',
  admin: {
    components: {
      Field: { path: '/saving/form/SavingPanel.tsx#SavingPanel', clientProps: { labels: labelsOf(fields) } },
    },
    disableListColumn: true,
  },
});
