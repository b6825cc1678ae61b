import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload';
import { getLatestCollectionVersion, getLatestGlobalVersion } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import type { Operation } from '../payload/operation.ts';
import { catchUpVersion } from './catch-up-version.ts';
import { joinChanges } from './join-changes.ts';
import { noteEdits, readEdits } from './last-edits.ts';
import { takeTurns, type Target } from '../turns/turns.ts';
import { takeTurnsFor, writes } from '../turns/turns-of-documents.ts';

/**
 * Every operation on a document takes its turn, and a save by a person is joined with what others saved before. Calls that
 * override access are commands of ours: they read and write within their turn.
 */
export const saveInTurn =
  (collection: CollectionSlug) =>
  async ({ args, operation, req }: Operation): Promise<void> => {
    const given: Given = args;
    const ids = await takeTurnsFor(collection, { args, operation, req });
    if (operation === 'update') for (const id of ids) await catchUpVersion(req, { collection, id });
    const { config } = req.payload.collections[collection];
    if (operation !== 'update' || !isByPerson(given, req)) return;
    const { id = '', data = {} } = given;
    if (!(await config.access.update({ req, data, id: String(id) }))) return;
    // Of several documents at once nobody can say which texts the change started from: then no text is accepted.
    const stored = await newestText(req, collection, String(id));
    await join(req, { args, target: { collection, id: String(id) }, fields: config.flattenedFields, stored });
  };

export const saveGlobalInTurn =
  (slug: GlobalSlug) =>
  async ({ args = {}, operation, req }: Omit<Operation, 'args'> & { args?: object }): Promise<void> => {
    if (!writes.includes(operation)) return;
    await takeTurns(req, [{ collection: slug, id: slug }]);
    if (operation === 'update') await catchUpVersion(req, { collection: slug, id: slug });
    const given: Given = args;
    const config = req.payload.globals.config.find((each) => each.slug === slug);
    if (operation !== 'update' || !config || !isByPerson(given, req)) return;
    const { data = {} } = given;
    if (!(await config.access.update({ req, data }))) return;
    const { payload } = req;
    const newest: { global?: PayloadRecord } = await getLatestGlobalVersion({ slug, config, payload, req, where: {} });
    await join(req, {
      args,
      target: { collection: slug, id: slug },
      fields: config.flattenedFields,
      stored: newest.global ?? {},
    });
  };

interface Joining {
  args: Given;
  target: Target;
  fields: Parameters<typeof joinChanges>[0]['fields'];
  stored: PayloadRecord;
}

async function join(req: PayloadRequest, { args, target, fields, stored }: Joining): Promise<void> {
  const edits = await readEdits(req, target);
  const { data, edited } = joinChanges({ req, fields, data: args.data ?? {}, stored, edits });
  req.context[editedBy(target)] = edited;
  Object.assign(args, { data });
}

const editedBy = ({ collection, id }: Target): string => `edited ${collection}/${id}`;

/** After a save by a person: notes who changed what. */
export async function noteSaved(req: PayloadRequest, target: Target): Promise<void> {
  const edited = req.context[editedBy(target)];
  if (Array.isArray(edited)) await noteEdits(req, target, edited.map(String));
}

/** What Payload's operation itself starts from, in all languages. */
async function newestText(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<PayloadRecord> {
  const { payload } = req;
  const { config } = payload.collections[collection];
  const query = { collection, where: { id: { equals: id } } };
  const newest = await getLatestCollectionVersion<PayloadRecord & { id: string }>({ id, config, payload, query, req });
  return newest ?? {};
}

/** Payload types the arguments by operation. */
interface Given {
  id?: number | string;
  where?: Where;
  data?: PayloadRecord;
  overrideAccess?: boolean;
}

const isByPerson = ({ overrideAccess }: Given, req: PayloadRequest): boolean => !overrideAccess && Boolean(req.user);
