import type { GlobalName } from '@ot/shared-types';
import type { GlobalBeforeChangeHook, GlobalBeforeOperationHook } from 'payload';
import { roleOf } from '../access/roles.ts';
import { singleLanguageError } from './refuse-single-language.ts';
import { refuseForeignWork, refuseMovedRows, refuseRestore, refuseUnpublish } from './translator-limits.ts';

const savesDraft = 'savesDraft';

/** The same watch as on entries: see `noteDraft` and `refuseSingleLanguage`. */
export const noteGlobalDraft: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' && roleOf(req) === 'translator') throw refuseRestore();
  if (operation !== 'update') return;
  const { data, draft, publishSpecificLocale } = updateArgsOf(args);
  if (publishSpecificLocale) throw singleLanguageError();
  req.context[savesDraft] = draft === true && data?._status !== 'published';
};

export const protectGlobal =
  (slug: GlobalName): GlobalBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (roleOf(req) !== 'translator') return data;
    refuseMovedRows(req, data, originalDoc);
    if (req.context[savesDraft] === true) return data;
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
    refuseForeignWork(req, { published, draft: withoutType(versions.docs[0]?.version ?? main ?? {}) });
    return data;
  };

/** MongoDB keeps all globals in one collection, told apart by this; versions do not have it. */
function withoutType(document: object): object {
  return { ...document, globalType: null };
}

type Global = Record<string, unknown> & { _status?: string };

interface UpdateArgs {
  data?: { _status?: unknown };
  draft?: boolean;
  publishSpecificLocale?: string;
}

/** Payload types the arguments of global operations as anything. */
const updateArgsOf = (args: unknown): UpdateArgs => args as UpdateArgs;
