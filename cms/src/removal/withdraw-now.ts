import { APIError, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import { recordChange } from '../outbox/record-change.ts';
import { leaveAddress } from '../addresses/redirect-old-address.ts';
import type { Removable } from './take-away.ts';
import { withdrawalOf } from '../withdrawals/withdrawals.ts';

interface Asked {
  collection: Removable;
  id: string;
}

interface Stored {
  id: string;
  englishTitle?: string | null;
  filename?: string | null;
  _status?: string;
  slug?: string | null;
  publishedOnce?: boolean | null;
}

/**
 * Takes something off the site at once, for safety. It asks neither validation nor references nor locks, and holds from its first
 * write on: whatever is wrong with the document cannot stand in its way.
 */
export async function withdrawNow(req: PayloadRequest, asked: Asked, reason: string): Promise<void> {
  checkEditor(req);
  if (await withdrawalOf(req, asked)) throw refusal(409, 'This has been withdrawn already.');
  if (!(await withdraw(req, asked, reason))) throw refusal(404, 'This is not there any more.');
}

/** The same for a command, which asks nobody. Answers whether it is there; what is withdrawn already stays as it is. */
export async function withdraw(req: PayloadRequest, { collection, id }: Asked, reason: string): Promise<boolean> {
  const stored = await req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } } });
  if (!stored || (await withdrawalOf(req, { collection, id }))) return stored !== null;
  const title = stored.englishTitle ?? stored.filename ?? null;
  const { user } = req;
  await req.payload.db.create({
    collection: 'withdrawals',
    data: {
      collection,
      documentId: id,
      title,
      reason,
      active: true,
      at: new Date().toISOString(),
      userId: user?.id ?? null,
      userName: user?.name ?? null,
    },
  });
  await follow(req, { collection, id }, stored);
  await tellPublisher(req, { collection, id }, title);
  return true;
}

/** Gives it back to its editors, as a draft: readers get it again when somebody publishes it. */
export async function liftWithdrawal(req: PayloadRequest, { collection, id }: Asked): Promise<void> {
  checkEditor(req);
  const withdrawal = await withdrawalOf(req, { collection, id });
  if (!withdrawal) throw refusal(409, 'This is not withdrawn.');
  // Marked so when it was withdrawn, unless that failed: nothing goes public by lifting alone.
  if (collection !== 'media') await req.payload.db.updateOne({ collection, id, data: { _status: 'draft' } });
  await req.payload.db.updateOne({
    collection: 'withdrawals',
    id: withdrawal.id,
    data: { active: false, liftedAt: new Date().toISOString(), liftedBy: req.user?.name ?? null },
  });
  await tellPublisher(req, { collection, id }, withdrawal.title ?? null);
}

function tellPublisher(req: PayloadRequest, { collection, id }: Asked, title: string | null): Promise<string> {
  if (collection === 'media') return recordChange(req, { kind: 'media', collection, id, title });
  return recordChange(req, { kind: 'entry', collection, id, title });
}

/**
 * What the screens and later publications see: an entry that is published no longer, whose address says that it is gone. The
 * withdrawal holds without it, so that a failure is no reason to stop.
 */
async function follow(req: PayloadRequest, { collection, id }: Asked, stored: Stored): Promise<void> {
  if (collection === 'media') return;
  try {
    if (stored._status === 'published') await req.payload.db.updateOne({ collection, id, data: { _status: 'draft' } });
    if (stored.publishedOnce) await leaveAddress(req, { collection, id }, { slug: stored.slug });
  } catch (error) {
    req.payload.logger.error({ msg: 'Withdrawn, but its document could not be marked', collection, id, err: error });
  }
}

function checkEditor(req: PayloadRequest): void {
  if (!hasRole(req, 'administrator', 'editor'))
    throw refusal(403, 'Only editors and administrators withdraw something for safety.');
}

const refusal = (status: number, message: string): APIError => new APIError(message, status, null, true);
