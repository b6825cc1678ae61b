import { isCollectionName, type CollectionName } from '@ot/shared-types';
import { APIError, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import { sendOn } from '../addresses/redirect-old-address.ts';
import { usesOf, type Use } from '../derived-rows/uses-of.ts';
import { describeUses, type UseLine } from './describe-uses.ts';
import { exchangeOf, exchangeUse } from './exchange-uses.ts';

export type Removable = CollectionName | 'media';

export interface Removal {
  collection: Removable;
  id: string;
  /** The last one leaves it where it is, and takes it out of everything that uses it. */
  action: 'delete' | 'unpublish' | 'replace';
  /** What stands in its place everywhere. */
  replaceBy: string | null;
  /** Without a replacement: takes it out of lists and links, where the text is whole without it. */
  takesOut: boolean;
}

export function isRemovable(collection: string): collection is Removable {
  return collection === 'media' || isCollectionName(collection);
}

/**
 * Takes something away in one step with all its uses: they are replaced or freed first, drafts included, then it goes. Stopped
 * in the middle, it is done again from the start, and does what is left.
 */
export async function takeAway(req: PayloadRequest, removal: Removal): Promise<void> {
  const { collection, id, action, replaceBy, takesOut } = removal;
  if (!hasRole(req, 'administrator', 'editor')) throw refusal(403, 'Only editors and administrators take things away.');
  if (action === 'unpublish' && collection === 'media')
    throw refusal(400, 'A file is off the site when no page uses it.');
  const uses = await usesOf(req, { collection, id });
  if (replaceBy !== null) await checkReplacement(req, removal, uses);
  else if (takesOut) await refuseHoles(req, uses);
  const isFreed = replaceBy !== null || takesOut;
  for (const use of isFreed ? uses : []) {
    // What takes its place does not come to name itself.
    const isOwn = use.collection === collection && use.id === replaceBy;
    await exchangeUse(req, use, exchangeOf({ collection, id }, isOwn ? null : replaceBy));
  }
  if (action === 'replace') return;
  await act(req, removal);
  if (replaceBy !== null && collection !== 'media') await sendOn(req, { collection, id }, replaceBy);
}

/** The hooks refuse what is still used. */
async function act(req: PayloadRequest, { collection, id, action }: Removal): Promise<void> {
  const as = { req, depth: 0, overrideAccess: false } as const;
  if (action === 'delete') {
    await req.payload.update({ collection, id, data: { deletedAt: new Date().toISOString() }, ...as });
    return;
  }
  if (collection === 'media') return;
  await req.payload.update({ collection, id, data: { _status: 'draft' }, ...as });
}

interface Replacement {
  id: string;
  _status?: string;
  deletedAt?: string | null;
  mimeType?: string | null;
}

/** Readers must get the replacement where they had the old one. */
async function checkReplacement(
  req: PayloadRequest,
  { collection, id, replaceBy }: Removal,
  uses: Use[],
): Promise<void> {
  if (replaceBy === id) throw refusal(400, 'Choose another one as the replacement.');
  const read = (one: string | null) =>
    req.payload.db.findOne<Replacement>({ collection, where: { id: { equals: one } }, req });
  const [replacement, replaced] = [await read(replaceBy), await read(id)];
  if (!replacement || replacement.deletedAt)
    throw refusal(404, 'The replacement is not there any more. Choose another.');
  if (replacement.mimeType !== replaced?.mimeType && isPdf(replacement) !== isPdf(replaced))
    throw refusal(400, 'A picture can be replaced by a picture only, and a PDF by a PDF.');
  const isRead = uses.some(({ places }) => places.some(({ published }) => published));
  if (collection !== 'media' && isRead && replacement._status !== 'published')
    throw refusal(409, 'Readers do not have the replacement yet. Publish it first.');
}

const isPdf = (file: Replacement | null): boolean => file?.mimeType === 'application/pdf';

async function refuseHoles(req: PayloadRequest, uses: Use[]): Promise<void> {
  const lines = (await describeUses(req.payload, uses)).filter(({ isNeeded }) => isNeeded);
  if (lines.length === 0) return;
  const message = `Without it these are not whole: ${lines.map(({ title }) => title).join(', ')}. Choose a replacement, or change them first.`;
  throw new APIError(message, 409, { uses: lines } satisfies { uses: UseLine[] }, true);
}

const refusal = (status: number, message: string): APIError => new APIError(message, status, null, true);
