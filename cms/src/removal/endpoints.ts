import { collectionFolders } from '@ot/shared-types';
import type { Endpoint, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { forStaff, parseAsked } from '../access/staff-endpoint.ts';
import { usesOf } from '../derived-rows/uses-of.ts';
import { describeUses } from './describe-uses.ts';
import { isRemovable, takeAway, type Removable } from './take-away.ts';
import { liftWithdrawal, withdrawNow } from './withdraw-now.ts';
import { notWithdrawn, withdrawalOf } from '../withdrawals/withdrawals.ts';

const TargetSchema = z.object({ collection: z.string().refine(isRemovable), id: z.string().min(1) });
const RemovalSchema = z.object({
  action: z.enum(['delete', 'unpublish', 'replace']),
  replaceBy: z.string().min(1).nullable().default(null),
  takesOut: z.boolean().default(false),
});
const ReasonSchema = z.object({
  reason: z.string().trim().min(3, 'Say in a few words why, so that colleagues understand it next month.').max(1000),
});

/** What the screens ask about taking things away, below `/api`. */
export const removalEndpoints: Endpoint[] = [
  forStaff('get', '/publishing/uses/:collection/:id', async (req) => {
    const target = parseAsked(TargetSchema, req.routeParams);
    const [uses, withdrawal] = await Promise.all([usesOf(req, target), withdrawalOf(req, target)]);
    return {
      uses: await describeUses(req.payload, uses),
      kind: target.collection === 'media' ? 'file' : collectionFolders[target.collection] === null ? 'part' : 'page',
      withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.at, by: withdrawal.userName ?? null },
    };
  }),
  forStaff('get', '/publishing/replacements/:collection/:id', async (req) => ({
    replacements: await readReplacements(req, parseAsked(TargetSchema, req.routeParams)),
  })),
  forStaff('post', '/publishing/take-away/:collection/:id', async (req) => {
    const target = parseAsked(TargetSchema, req.routeParams);
    await takeAway(req, { ...target, ...parseAsked(RemovalSchema, await req.json?.()) });
    return { done: true };
  }),
  forStaff('post', '/publishing/withdraw-now/:collection/:id', async (req) => {
    const target = parseAsked(TargetSchema, req.routeParams);
    await withdrawNow(req, target, parseAsked(ReasonSchema, await req.json?.()).reason);
    return { done: true };
  }),
  forStaff('post', '/publishing/lift-withdrawal/:collection/:id', async (req) => {
    await liftWithdrawal(req, parseAsked(TargetSchema, req.routeParams));
    return { done: true };
  }),
];

interface Choice {
  id: string;
  englishTitle?: string | null;
  filename?: string | null;
  _status?: string;
}

/** More than anybody looks through in one list. */
const mostChoices = 500;

/** What could stand in its place: of the same kind, and on the site. */
async function readReplacements(
  { payload }: PayloadRequest,
  { collection, id }: { collection: Removable; id: string },
): Promise<{ id: string; title: string }[]> {
  const isAlike = collection === 'media' ? await isSameKindOfFile(payload, id) : { _status: { equals: 'published' } };
  const isOnSite = await notWithdrawn(payload, collection);
  const name = collection === 'media' ? 'filename' : 'englishTitle';
  const { docs } = await payload.db.find<Choice>({
    collection,
    where: { and: [{ id: { not_equals: id } }, { deletedAt: { exists: false } }, isAlike, isOnSite] },
    sort: name,
    limit: mostChoices,
    pagination: false,
    select: { [name]: true },
  });
  return docs.map((choice) => ({ id: choice.id, title: choice.englishTitle ?? choice.filename ?? 'Without a title' }));
}

/** A picture takes the place of a picture, and a PDF that of a PDF. */
async function isSameKindOfFile({ db }: Payload, id: string): Promise<Where> {
  const where = { id: { equals: id } };
  const file = await db.findOne<{ id: string; mimeType?: string | null }>({ collection: 'media', where });
  return { mimeType: { [file?.mimeType === pdf ? 'equals' : 'not_equals']: pdf } };
}

const pdf = 'application/pdf';
