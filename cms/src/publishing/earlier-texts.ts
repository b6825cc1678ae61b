import type { Payload, PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';

export const daysToUndo = 30;

/** Keeps what readers had before a change, in the request of the change itself. */
export async function keepEarlier(req: PayloadRequest, change: string, document: PayloadRecord | null): Promise<void> {
  const at = new Date().toISOString();
  await req.payload.db.create({ collection: 'earlier-texts', data: { change, at, document }, req });
}

interface Stored {
  id: string;
  change: string;
  document?: PayloadRecord | null;
}

/** What readers had before each of these changes; a change of which nothing is kept is missing. */
export async function earlierTextsOf({ db }: Payload, changes: string[]): Promise<Map<string, PayloadRecord | null>> {
  const { docs } = await db.find<Stored>({
    collection: 'earlier-texts',
    where: { change: { in: changes } },
    pagination: false,
  });
  return new Map(docs.map(({ change, document }) => [change, document ?? null]));
}

/** The changes among these that can be undone: of others nothing is kept. */
export async function undoableChanges({ db }: Payload, changes: string[]): Promise<Set<string>> {
  const { docs } = await db.find<Stored>({
    collection: 'earlier-texts',
    where: { change: { in: changes } },
    pagination: false,
    select: { change: true },
  });
  return new Set(docs.map(({ change }) => change));
}

export async function forgetEarlierTexts({ db }: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysToUndo * 24 * 3600 * 1000).toISOString();
  await db.deleteMany({ collection: 'earlier-texts', where: { at: { less_than: before } } });
}
