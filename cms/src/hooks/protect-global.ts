import type { GlobalName } from '@ot/shared-types';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { roleOf } from '../access/roles.ts';
import { submitInstead } from '../publishing/gate/submit-words.ts';
import type { Global, GlobalChange } from '../outbox/global-change.ts';
import { isDraftSave, noteKindOfSave } from '../payload/kind-of-save.ts';
import type { Operation } from '../payload/operation.ts';
import { singleLanguageError } from './refuse-single-language.ts';
import { foreignWork, refuseMovedRows, refuseRestore, refuseUnpublish } from '../translation/translator-limits.ts';

/** The same watch as on entries: see `noteDraft` and `refuseSingleLanguage`. */
export function noteGlobalDraft({ args, operation, req }: Omit<Operation, 'args'> & { args?: unknown }): void {
  if (operation === 'restoreVersion' && roleOf(req) === 'translator') throw refuseRestore();
  if (operation !== 'update') return;
  const { publishSpecificLocale, ...save } = updateArgsOf(args);
  if (publishSpecificLocale) throw singleLanguageError();
  noteKindOfSave(req, save);
}

export const protectGlobal =
  (slug: GlobalName) =>
  async ({ data, originalDoc, req }: GlobalChange): Promise<Global> => {
    if (roleOf(req) !== 'translator') return data;
    refuseMovedRows(req, data, originalDoc);
    if (isDraftSave(req)) return data;
    if (data._status !== 'published') throw refuseUnpublish();
    // Payload's type does not say so, but MongoDB answers null for a global that nobody has saved yet.
    const main = (await req.payload.db.findGlobal<Global>({ slug, req })) as Global | null;
    const versions = await req.payload.db.findGlobalVersions({
      global: slug,
      where: { latest: { equals: true } },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req,
    });
    const published = main?._status === 'published' ? withoutType(main) : null;
    const refused = foreignWork({ published, draft: withoutType(versions.docs[0]?.version ?? main ?? {}) });
    if (refused === null) return data;
    await submitInstead(req, { collection: slug, id: slug, data });
    throw refused;
  };

/** MongoDB keeps all globals in one collection, told apart by this; versions do not have it. */
export function withoutType(document: object): PayloadRecord {
  return { ...document, globalType: null };
}

interface UpdateArgs {
  data?: unknown;
  draft?: boolean;
  autosave?: boolean;
  publishSpecificLocale?: string;
}

/** Payload types the arguments of global operations as anything. */
const updateArgsOf = (args: unknown): UpdateArgs => args ?? {};
