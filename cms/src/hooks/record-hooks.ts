import type { CollectionConfig } from 'payload';
import { defaultToEnglish } from './default-to-english.ts';
import { keepTranslatorWords, refuseTranslatorFile } from './protect-media.ts';
import { nameFileSafely } from './name-file-safely.ts';
import { recordChange } from './record-change.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Media and redirects have no drafts: every change is one that readers can notice. */
function recordHooks(kind: 'media' | 'redirect', collection: 'media' | 'redirects'): Hooks {
  return {
    afterChange: [
      async ({ doc, req }: { doc: { id: string }; req: Parameters<typeof recordChange>[0] }) => {
        await recordChange(req, { kind, collection, id: doc.id });
      },
    ],
    afterDelete: [
      async ({ id, req }) => {
        await recordChange(req, { kind, collection, id: String(id) });
      },
    ],
  };
}

export const mediaHooks: Hooks = {
  beforeOperation: [defaultToEnglish, refuseTranslatorFile, nameFileSafely],
  beforeValidate: [keepTranslatorWords],
  ...recordHooks('media', 'media'),
};
export const redirectHooks = recordHooks('redirect', 'redirects');
