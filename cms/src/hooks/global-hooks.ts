import type { GlobalName } from '@ot/shared-types';
import type { GlobalAfterChangeHook, GlobalConfig, PayloadRequest } from 'payload';
import { recordStoredUses } from '../derived-rows/record-uses.ts';
import { keepEarlier } from '../publishing/earlier-texts.ts';
import { completeSave, prepareSave } from '../publishing/gate/around-save.ts';
import type { Global, GlobalChange } from '../outbox/global-change.ts';
import { noteWhoChanged } from './note-who-changed.ts';
import { noteGlobalDraft, protectGlobal } from './protect-global.ts';
import { readPublished, rememberState, stateBefore, type PublishedState } from '../payload/published-state.ts';
import { recordChange } from '../outbox/record-change.ts';
import { stampGlobal } from '../translation/stamp-translation.ts';

/** What happens when a global is saved or published. */
export function globalHooks(slug: GlobalName): NonNullable<GlobalConfig['hooks']> {
  return {
    beforeOperation: [noteGlobalDraft],
    beforeChange: [protectGlobal(slug), rememberGlobal(slug), noteWork(slug), stampGlobal(slug), beforeSave(slug)],
    afterChange: [afterSave(slug), afterGlobalChange(slug)],
  };
}

const rememberGlobal =
  (slug: GlobalName) =>
  async ({ data, req }: GlobalChange): Promise<Global> => {
    rememberState(req, slug, slug, await readGlobalState(req, slug));
    return data;
  };

const noteWork =
  (slug: GlobalName) =>
  ({ data, originalDoc, req }: GlobalChange): Global =>
    noteWhoChanged(req, slug, { data, originalDoc });

const beforeSave =
  (slug: GlobalName) =>
  async ({ data, originalDoc, req }: GlobalChange): Promise<Global> => {
    await prepareSave(req, { collection: slug, id: slug, data, originalDoc });
    return data;
  };

const afterSave =
  (slug: GlobalName): GlobalAfterChangeHook =>
  ({ doc, req }: { doc: Global; req: PayloadRequest }) =>
    completeSave(req, { collection: slug, id: slug, doc });

/** A row for the publisher whenever readers could notice; a draft over published settings is not noticed. */
const afterGlobalChange =
  (slug: GlobalName): GlobalAfterChangeHook =>
  async ({ doc, global, req }: { doc: Global; global: { label?: unknown }; req: PayloadRequest }) => {
    await recordStoredUses(req, { collection: slug, id: slug });
    const title = typeof global.label === 'string' ? global.label : slug;
    const before = stateBefore(req, slug, slug);
    const withdrawn = before.published && !(await readGlobalState(req, slug)).published;
    if (doc._status !== 'published' && !withdrawn) return;
    const change = await recordChange(req, { kind: 'global', collection: slug, id: slug, title });
    // Before the first publication there is nothing that the site could go back to.
    if (before.document) await keepEarlier(req, change, before.document);
  };

async function readGlobalState(req: PayloadRequest, slug: GlobalName): Promise<PublishedState> {
  const document = await readPublished(req, slug, slug);
  return { published: document !== null, slug: null, document };
}
